package dev.quayside.inbox.read.lanes;

import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import java.util.List;
import java.util.Optional;

/** A place put right by its writer: "是青岛不是宁波". */
public record Correction(Spot right, Spot wrong) {

  private static final Phrase NOT = Phrase.any("(?:不是|不从|不报|不要报|\\bnot (?:from |to )?)[ ]?$");

  /** The one place that takes the place of the one that is denied, both in one line. */
  public static Optional<Correction> in(Wording text, List<Spot> spots) {
    var denied =
        spots.stream()
            .filter(spot -> Word.in(NOT, Word.before(text, spot.span().start(), 10)))
            .toList();
    if (denied.size() != 1) {
      return Optional.empty();
    }
    var wrong = denied.getFirst();
    var line = text.lineAt(wrong.span().start());
    var others =
        spots.stream().filter(spot -> !spot.equals(wrong) && line.holds(spot.span())).toList();
    return others.size() == 1
        ? Optional.of(new Correction(others.getFirst(), wrong))
        : Optional.empty();
  }

  /** The lane with the right place wherever the wrong one stood. */
  public LaneWords in(LaneWords lane, SameLane same) {
    return new LaneWords(
        put(lane.origins(), same), put(lane.destinations(), same), lane.anchor(), lane.clear());
  }

  private List<Spot> put(List<Spot> ends, SameLane same) {
    return ends.stream()
        .map(end -> !end.equals(right) && same.compatible(end, wrong) ? right : end)
        .toList();
  }
}
