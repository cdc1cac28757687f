package dev.quayside.portal.ratesheet;

/**
 * A cell that cannot be taken over.
 *
 * @param place where it stands, such as "sheet FCL, cell F12"
 * @param read what was read there; empty for a blank cell
 * @param wrong what is wrong with it and what would be right
 */
public record Problem(String place, String read, String wrong) {

  private static final int MOST_SHOWN = 60;

  @Override
  public String toString() {
    String shown = read.length() <= MOST_SHOWN ? read : read.substring(0, MOST_SHOWN) + "…";
    return read.isEmpty()
        ? "%s: %s".formatted(place, wrong)
        : "%s: \"%s\" %s".formatted(place, shown, wrong);
  }
}
