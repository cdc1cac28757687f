package dev.quayside.inbox.read;

import dev.quayside.inbox.read.lanes.Correction;
import dev.quayside.inbox.read.lanes.LaneWords;
import dev.quayside.inbox.read.lanes.Lanes;
import dev.quayside.inbox.read.lanes.SameLane;
import dev.quayside.inbox.read.lanes.Spot;
import dev.quayside.inbox.read.words.Label;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.rates.place.Places;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Decides which lanes are asked for where several parts of a message name some: those of the new
 * words, an end they leave open filled from the later parts; a list of lanes in a file beats the
 * one lane of its covering letter.
 *
 * @param part which part the lanes stand in, counted as in {@link Parts}
 */
record LaneChoice(int part, Lanes lanes) {

  static LaneChoice of(Parts parts, Places places) {
    var all =
        parts.parts().stream()
            .map(facts -> Lanes.in(facts.text(), facts.layout(), facts.spans(), places))
            .toList();
    var fresh = whole(all.getFirst()).size();
    for (var i = 1; i < all.size() && fresh < 2; i++) {
      if (parts.isFile(i) && rows(parts.parts().get(i)) > 1 && whole(all.get(i)).size() > 1) {
        return new LaneChoice(i, joined(all, i, whole(all.get(i))));
      }
    }
    var chosen = first(all);
    var same = new SameLane(parts.whole(), places);
    var right = Correction.in(parts.parts().getFirst().text(), all.getFirst().spots());
    var lanes =
        all.get(chosen).lanes().stream()
            .map(lane -> filled(lane, all, chosen + 1, same))
            .map(lane -> right.map(put -> put.in(lane, same)).orElse(lane))
            .toList();
    return new LaneChoice(chosen, joined(all, chosen, lanes));
  }

  private static long rows(Facts facts) {
    return facts.layout().rows().stream()
        .filter(row ->
            row.has(Label.ORIGIN)
                || row.has(Label.DESTINATION)
                || row.has(Label.ORIGIN_AND_DESTINATION))
        .count();
  }

  private static int first(List<Lanes> all) {
    for (var i = 0; i < all.size(); i++) {
      if (!all.get(i).lanes().isEmpty()) {
        return i;
      }
    }
    return 0;
  }

  private static LaneWords filled(LaneWords lane, List<Lanes> all, int from, SameLane same) {
    var filled = lane;
    for (var lanes : all.subList(Math.min(from, all.size()), all.size())) {
      filled =
          new LaneWords(
              ends(filled.origins(), lanes.lanes().stream().map(LaneWords::origins), same),
              ends(
                  filled.destinations(), lanes.lanes().stream().map(LaneWords::destinations), same),
              filled.anchor(),
              filled.clear());
    }
    return filled;
  }

  /** What is known, or the later words where they say it first or say it closer. */
  private static List<Spot> ends(List<Spot> known, Stream<List<Spot>> later, SameLane same) {
    var said = later.filter(spots -> !spots.isEmpty()).toList();
    return known.isEmpty()
        ? said.stream().findFirst().orElse(List.of())
        : said.stream()
            .filter(spots -> known.size() == 1 && spots.size() == 1)
            .filter(spots -> same.closer(known.getFirst(), spots.getFirst()))
            .findFirst()
            .orElse(known);
  }

  private static List<LaneWords> whole(Lanes lanes) {
    return lanes.lanes().stream().filter(LaneWords::whole).toList();
  }

  private static Lanes joined(List<Lanes> all, int chosen, List<LaneWords> lanes) {
    var spots = new ArrayList<>(all.getFirst().spots());
    var passed = new ArrayList<>(all.getFirst().passed());
    all.stream().skip(1).forEach(later -> spots.addAll(later.spots()));
    if (chosen > 0) {
      passed.addAll(all.get(chosen).passed());
    }
    var own = all.get(chosen);
    var inOrder =
        lanes.stream().sorted(Comparator.comparingInt(lane -> lane.anchor().start())).toList();
    return new Lanes(
        inOrder,
        spots,
        passed,
        all.getFirst().originArea().or(own::originArea),
        all.getFirst().destinationArea().or(own::destinationArea));
  }

  /** The lane a message without any lane has: nothing of it is said. */
  static LaneWords none() {
    return new LaneWords(List.of(), List.of(), new Span(0, 0), true);
  }
}
