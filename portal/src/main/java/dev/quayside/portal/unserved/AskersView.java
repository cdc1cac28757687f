package dev.quayside.portal.unserved;

import dev.quayside.db.figures.Span;
import dev.quayside.db.unserved.Asker;
import dev.quayside.portal.words.LaneNames;
import dev.quayside.portal.words.Wording;
import dev.quayside.rates.place.Places;
import java.util.List;

/** Who asked for a lane that we had no rate for. */
public record AskersView(
    Span span, String origin, String destination, List<Asker> askers, Places places) {

  public AskersView {
    askers = List.copyOf(askers);
  }

  public String lane(Wording words) {
    return LaneNames.of(origin + "-" + destination, places, words);
  }

  public String back() {
    return "/desk/unserved?" + UnservedView.days(span);
  }

  public String box(Asker asker, Wording words) {
    return Boxes.told(asker.box(), words);
  }

  public String volume(Asker asker, Wording words) {
    return Boxes.volume(asker.box(), asker.volume(), words);
  }
}
