package dev.quayside.inbox.read.lanes;

import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds lanes of which one end is said once and the other line by line ("To Durban, from:" above "-
 * Ningbo 1x20", "- Xiamen 1x40"), or in a list to be priced one by one: 釜山、仁川、平泽各报一个.
 */
final class Listed {

  private static final Phrase BULLET =
      Phrase.exact("^[\\s\\-*•·▪●#>]{0,6}(?:[(]?\\d{1,2}[.)、）])?[ ]{0,3}$");
  private static final Phrase ENTRY =
      Phrase.exact("^\\s{0,4}(?:[-*•·▪●][ ]?|[(]?\\d{1,2}[.)、:）][ ]?)(?=[\\p{L}\\d])");
  private static final Phrase ONE_BY_ONE =
      Phrase.any(
          "各报|各一|都看|都问|都算|两[个边](?:口岸?|港口?|地方?|头)|分开[列报]|分别|都报|都要|各自|each|separate|respectively|individual|both|jeweils|por"
              + " separado");
  private static final int MOST_LINES = 40;

  /** From the end of one place to the beginning of the next line of a list. */
  private static final int MOST_BETWEEN = 80;

  private Listed() {}

  /**
   * The lanes, where one end is known and the other is a list.
   *
   * @param facts boxes, weights and the like: a line of a list has some
   */
  static List<LaneWords> in(
      Wording text,
      List<Spot> spots,
      List<Spot> origins,
      List<Spot> destinations,
      List<Span> facts) {
    var entries = entries(text, spots, facts);
    var from = outside(text, origins, entries);
    var to = outside(text, destinations, entries);
    if (entries.size() > 1 && from.size() + to.size() == 1) {
      var end = from.isEmpty() ? to.getFirst() : from.getFirst();
      return entries.stream()
          .map(spot -> lane(List.of(spot), end, from.isEmpty(), text.lineAt(spot.span().start())))
          .toList();
    }
    if (origins.isEmpty() == destinations.isEmpty()) {
      return List.of();
    }
    var known = origins.isEmpty() ? destinations.getFirst() : origins.getFirst();
    var others =
        spots.stream().filter(spot -> !spot.area() && !spot.span().overlaps(known.span())).toList();
    var lines = byLine(text, others, facts);
    if (lines.size() > 1) {
      return lines.stream()
          .map(spot ->
              lane(List.of(spot), known, origins.isEmpty(), text.lineAt(spot.span().start())))
          .toList();
    }
    var run = run(text, others);
    return run.size() < 2
        ? List.of()
        : List.of(
            lane(run, known, origins.isEmpty(), run.getFirst().span().to(run.getLast().span())));
  }

  private static LaneWords lane(List<Spot> listed, Spot known, boolean from, Span anchor) {
    return from
        ? new LaneWords(listed, List.of(known), anchor, true)
        : new LaneWords(List.of(known), listed, anchor, true);
  }

  private static List<Spot> byLine(Wording text, List<Spot> spots, List<Span> facts) {
    var found = new ArrayList<Spot>();
    for (var spot : spots.stream().limit(MOST_LINES).toList()) {
      var line = text.lineAt(spot.span().start());
      var lead = text.letters().substring(line.start(), spot.span().start());
      var bare =
          line.start() >= text.bodyStart()
              && text.letters().substring(spot.span().end(), line.end()).isBlank();
      if (BULLET.matcher(lead).matches() && (bare || facts.stream().anyMatch(line::holds))) {
        found.add(spot);
      }
    }
    return lane(text, found) ? found : List.of();
  }

  /** "1) 2 pallets 620 kg to Johannesburg", "2) 1 box 35 kg to Nairobi": a place in each line. */
  private static List<Spot> entries(Wording text, List<Spot> spots, List<Span> facts) {
    var places = spots.stream().filter(spot -> !spot.area()).limit(MOST_LINES).toList();
    return places.stream()
        .filter(spot -> {
          var line = text.lineAt(spot.span().start());
          return ENTRY.matcher(line.in(text)).find()
              && facts.stream().anyMatch(line::overlaps)
              && places.stream().filter(other -> line.holds(other.span())).count() == 1;
        })
        .toList();
  }

  private static List<Spot> outside(Wording text, List<Spot> ends, List<Spot> entries) {
    return ends.stream()
        .filter(end ->
            entries.stream().noneMatch(spot -> text.lineAt(spot.span().start()).holds(end.span())))
        .toList();
  }

  /** Bare places on lines of their own, one below the other, are a list; "Best regards" has one. */
  private static boolean lane(Wording text, List<Spot> found) {
    for (var i = 1; i < found.size(); i++) {
      var line = text.lineAt(found.get(i).span().start());
      if (found.get(i - 1).span().end() < line.start() - MOST_BETWEEN) {
        return false;
      }
    }
    return true;
  }

  /** Places in a row with commas between them, where each is to have its own price. */
  private static List<Spot> run(Wording text, List<Spot> spots) {
    var best = new ArrayList<Spot>();
    var run = new ArrayList<Spot>();
    for (var spot : spots) {
      var gap =
          run.isEmpty() || run.getLast().span().end() > spot.span().start()
              ? Gap.BREAK
              : Gap.of(text.letters().substring(run.getLast().span().end(), spot.span().start()));
      if (gap != Gap.LIST && gap != Gap.CHOICE && gap != Gap.SLASH) {
        run = new ArrayList<>();
      }
      run.add(spot);
      if (run.size() > best.size()) {
        best = run;
      }
    }
    if (best.size() < 2) {
      return List.of();
    }
    var whole = best.getFirst().span().to(best.getLast().span());
    return Word.in(ONE_BY_ONE, text.lineAt(whole.start()).in(text)) ? List.copyOf(best) : List.of();
  }
}
