package dev.quayside.inbox.read.lanes;

import dev.quayside.inbox.read.words.Label;
import dev.quayside.inbox.read.words.Layout;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import dev.quayside.rates.place.Places;
import java.util.ArrayList;
import java.util.List;

/** Finds lanes that are set out with names: "POL: … POD: …", a table with both columns. */
final class Announced {

  /** Names that head mails as well; they count only where a known place follows. */
  private static final Phrase WEAK =
      Phrase.any(
          "^(?:from|to|von|ab|nach|de|a|departure|route|lane|load(?:ing)?|unload(?:ing)?|arrival|offload|start|discharge|起飞|起点|终点)$");

  private static final Phrase INLAND =
      Phrase.any(
          "[起启发始装](?:运|货|送|柜)?地|目的地|到货地|交货地|place"
              + " of|city|receipt|^origin$|^destination$|ship(?:ping)? (?:from|to)");
  private static final Phrase PORT = Phrase.any("港|机场|站|\\bport\\b|\\bpo[ld]\\b|airport");
  private static final Phrase DEPARTURE = Phrase.any("a\\.?o\\.?d\\b");
  private static final Phrase SEPARATED = Phrase.exact("[:=|\\t]");
  private static final Phrase UNDECIDED =
      Phrase.any(
          "^[ ]?(?:还?没定|还未定|未定|待定|不确定|再定|tbc|tba|tbd|to be"
              + " (?:confirmed|advised|decided)|open|any|\\?|n/a|-+$)");

  private static final Phrase COMMA = Phrase.exact("[,;]");

  private Announced() {}

  static List<LaneWords> in(
      Wording text, Layout layout, String masked, List<Spot> spots, Places places) {
    var lanes = new ArrayList<LaneWords>();
    for (var row : layout.rows()) {
      var origin = row.cells().get(Label.ORIGIN);
      var destination = row.cells().get(Label.DESTINATION);
      var both = row.cells().get(Label.ORIGIN_AND_DESTINATION);
      if (both != null && origin == null && destination == null) {
        lanes.addAll(Chains.in(text, masked, inside(both, spots), places));
      } else if (origin != null || destination != null) {
        lanes.add(
            new LaneWords(
                origin == null ? List.of() : cell(origin, masked, spots),
                destination == null ? List.of() : cell(destination, masked, spots),
                row.span(),
                true));
      }
    }
    if (lanes.stream().anyMatch(LaneWords::whole)) {
      return lanes;
    }
    var named = named(text, layout, masked, spots, places);
    return named.stream().anyMatch(LaneWords::whole) || lanes.isEmpty() ? named : lanes;
  }

  private static List<LaneWords> named(
      Wording text, Layout layout, String masked, List<Spot> spots, Places places) {
    var lanes = new ArrayList<LaneWords>();
    List<Spot> origins = List.of();
    List<Spot> destinations = List.of();
    Span anchor = null;
    for (var fact : layout.named()) {
      if (fact.label() == Label.ORIGIN_AND_DESTINATION) {
        lanes.addAll(pair(text, masked, fact.value(), spots, places));
        continue;
      }
      var from = fact.label() == Label.ORIGIN || departs(text, fact, layout);
      if (!from && fact.label() != Label.DESTINATION) {
        continue;
      }
      var found = inland(text, fact, layout) ? List.<Spot>of() : value(text, fact, masked, spots);
      if (found.isEmpty() || (weak(text, fact) && stronger(text, layout))) {
        continue;
      }
      var again = from ? !origins.isEmpty() : !destinations.isEmpty();
      if (again && anchor != null && (!origins.isEmpty() && !destinations.isEmpty())) {
        lanes.add(new LaneWords(origins, destinations, anchor, true));
        origins = List.of();
        destinations = List.of();
        anchor = null;
      }
      var span = fact.name().to(fact.value());
      anchor = anchor == null ? span : anchor.to(span);
      origins = from && origins.isEmpty() ? found : origins;
      destinations = !from && destinations.isEmpty() ? found : destinations;
    }
    if (anchor != null) {
      lanes.add(new LaneWords(origins, destinations, anchor, true));
    }
    return lanes;
  }

  /** Where a port is named for an end as well, its 起运地 or place of receipt is a door. */
  static boolean inland(Wording text, Layout.Named fact, Layout layout) {
    return Word.in(INLAND, fact.name().in(text))
        && layout.of(fact.label()).stream().anyMatch(other -> Word.in(PORT, other.name().in(text)));
  }

  /**
   * "A.O.D." is where a plane departs if "A.O.A." is where it arrives; else where it discharges.
   */
  private static boolean departs(Wording text, Layout.Named fact, Layout layout) {
    return fact.label() == Label.DESTINATION
        && Word.in(DEPARTURE, fact.name().in(text))
        && layout.of(Label.ORIGIN).isEmpty();
  }

  private static List<LaneWords> pair(
      Wording text, String masked, Span value, List<Spot> spots, Places places) {
    var all = inside(value, spots);
    var crossed = Chains.crossed(text, all);
    var two = all.stream().filter(spot -> !crossed.contains(spot)).toList();
    var chain = Chains.in(text, masked, two, places);
    return chain.isEmpty() && two.size() == 2
        ? List.of(new LaneWords(two.subList(0, 1), two.subList(1, 2), value, true))
        : chain;
  }

  private static List<Spot> value(
      Wording text, Layout.Named fact, String masked, List<Spot> spots) {
    var found = cell(fact.value(), masked, spots);
    var known = !inside(fact.value(), spots).isEmpty();
    var words = fact.value().in(text);
    return known
            || (!weak(text, fact)
                && !bare(text, fact)
                && words.length() < 60
                && words.indexOf('@') < 0)
        ? found
        : List.of();
  }

  private static boolean weak(Wording text, Layout.Named fact) {
    return Word.in(WEAK, fact.name().in(text).strip());
  }

  /** "目的港" without a colon begins a sentence as often as a fact. */
  private static boolean bare(Wording text, Layout.Named fact) {
    var between =
        text.letters()
            .substring(fact.name().end(), Math.max(fact.name().end(), fact.value().start()));
    return between.length() < 8 && !SEPARATED.matcher(between).find();
  }

  /** Where POL and POD are named, a "From:" is that of a pasted letter. */
  private static boolean stronger(Wording text, Layout layout) {
    return layout.named().stream()
        .filter(fact -> fact.label() == Label.ORIGIN || fact.label() == Label.DESTINATION)
        .anyMatch(fact -> !weak(text, fact));
  }

  /**
   * The first place of a value and those given as choices beside it; unknown words stay as read.
   */
  private static List<Spot> cell(Span whole, String masked, List<Spot> spots) {
    var words = masked.substring(whole.start(), whole.end());
    if (Word.in(UNDECIDED, words)) {
      return List.of();
    }
    var ending = COMMA.matcher(words);
    var comma = ending.find() ? whole.start() + ending.start() : whole.end();
    var near = new Span(whole.start(), Math.max(comma, Math.min(whole.end(), whole.start() + 40)));
    var value = inside(near, spots).isEmpty() ? new Span(whole.start(), comma) : whole;
    var within = inside(value, spots);
    if (within.isEmpty()) {
      var blank = masked.substring(value.start(), value.end()).isBlank();
      return blank ? List.of() : List.of(new Spot(value, false, false));
    }
    var first = within.stream().filter(spot -> !spot.area()).findFirst().orElse(within.getFirst());
    var choices = new ArrayList<Spot>(List.of(first));
    for (var next : within.subList(within.indexOf(first) + 1, within.size())) {
      var gap = Gap.of(masked.substring(choices.getLast().span().end(), next.span().start()));
      if ((gap != Gap.SLASH && gap != Gap.CHOICE && gap != Gap.LIST) || next.area()) {
        break;
      }
      choices.add(next);
    }
    return List.copyOf(choices);
  }

  private static List<Spot> inside(Span value, List<Spot> spots) {
    return spots.stream().filter(spot -> value.holds(spot.span())).toList();
  }
}
