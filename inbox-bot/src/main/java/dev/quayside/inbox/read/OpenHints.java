package dev.quayside.inbox.read;

import dev.quayside.inbox.read.draft.Doubt;
import dev.quayside.inbox.read.draft.Missing;
import dev.quayside.inbox.read.lanes.LaneWords;
import dev.quayside.inbox.read.lanes.Lanes;
import java.util.List;

/** Doubts that a lane's own words raise: a hint at danger, two temperatures, lanes that blur. */
final class OpenHints {

  private OpenHints() {}

  static void check(Facts facts, Lanes lanes, List<Doubt> doubts) {
    facts
        .dangers()
        .hint()
        .ifPresent(span ->
            doubts.add(
                new Doubt(
                    Doubt.Reason.DANGER_UNCLEAR, facts.text().evidence(span), Missing.COMMODITY)));
    if (facts.temperatures().stream().map(t -> t.value().doubleValue()).distinct().count() > 1) {
      doubts.add(
          new Doubt(
              Doubt.Reason.SEVERAL_VALUES,
              facts.temperatures().get(1).evidence(),
              Missing.COMMODITY));
    }
    if (facts.text().cut()) {
      doubts.add(new Doubt(Doubt.Reason.TOO_LONG, "", Missing.COMMODITY));
    }
    if (!lanes.lanes().stream().allMatch(LaneWords::clear)) {
      doubts.add(new Doubt(Doubt.Reason.LANES_UNCLEAR, "", Missing.DESTINATION));
    }
  }
}
