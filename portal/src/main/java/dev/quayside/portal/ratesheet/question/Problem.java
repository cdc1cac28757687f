package dev.quayside.portal.ratesheet.question;

import dev.quayside.portal.words.Saying;
import dev.quayside.portal.words.Whereabouts;
import java.util.List;

/**
 * A question a sheet leaves open: a cell that cannot be taken over as it stands.
 *
 * @param place where it stands, such as "sheet FCL, cell F12"
 * @param read what was read there; empty for a blank cell
 * @param wrong what is wrong with it and what would be right
 * @param choices the answers that would settle it for the whole sheet, such as "dates=dmy"
 */
public record Problem(String place, String read, Saying wrong, List<String> choices) {

  private static final int MOST_SHOWN = 60;

  public Problem {
    choices = List.copyOf(choices);
  }

  /** One that only another sheet can settle. */
  public Problem(String place, String read, Saying wrong) {
    this(place, read, wrong, List.of());
  }

  /** The place, what was read there, and what is wrong with it, in a line. */
  public Saying told() {
    String shown = read.length() <= MOST_SHOWN ? read : read.substring(0, MOST_SHOWN) + "…";
    return read.isEmpty()
        ? Saying.of("%s: %s", "%s：%s", Whereabouts.of(place), wrong)
        : Saying.of("%s: \"%s\" %s", "%s：“%s”%s", Whereabouts.of(place), shown, wrong);
  }

  @Override
  public String toString() {
    return told().english();
  }
}
