package dev.quayside.inbox.read;

import dev.quayside.inbox.read.draft.BoxDraft;
import dev.quayside.inbox.read.draft.Doubt;
import dev.quayside.inbox.read.draft.Found;
import dev.quayside.inbox.read.draft.Missing;
import dev.quayside.inbox.read.draft.Mode;
import dev.quayside.inbox.read.draft.Sure;
import dev.quayside.inbox.read.words.Numbers;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides by what the freight goes. Containers mean FCL unless they are to go by train; "sea" with
 * loose cargo means LCL; two ways asked for side by side are two requests.
 */
final class ModeChoice {

  private static final Phrase BOTH =
      Phrase.any(
          "(?:both|compare|vs\\.?|versus|respectively|分别|都报|各报|对比|比较|和|及|跟|以及|\\band\\b|\\bor\\b|或|还是|&|/|\\+|,)");

  /** "海派 卡航 两个渠道都发我": each way is to be priced. */
  private static final Phrase CHANNELS =
      Phrase.any("(?:两|三|几|这些)[个种]?(?:渠道|方式|方案|价格?|报价)[^,;。\\n]{0,4}(?:都|各|分别)|分别报|各报");

  private static final Phrase AIRPORT =
      Phrase.any(
          "(?<!\\p{L})(?:air"
              + " ?ports?|flughafen|aeropuerto|aéroport|aeroporto)(?!\\p{L})|机场(?=[到至飞-])");

  private static final Phrase CONTAINERS =
      Phrase.any(
          "(?:"
              + Numbers.COUNT
              + ")[ ]?(?:x )?(?:full )?(?:containers|conteneurs|contenedores)(?!\\p{L})");

  /** "How much is one container to Brazil, 26 tons in it?" */
  private static final Phrase ONE_CONTAINER =
      Phrase.any(
          "(?<!\\p{L})(?:(?:for|of|is|costs?|ship) (?:one|a single|a|a full)|one|per)"
              + " container(?![\\p{L}'-]| load| ship)");

  private static final Phrase NOT_ONE =
      Phrase.any("(?:less than|not|enough for|small for|few for|part of|half|share)[ ]");

  private ModeChoice() {}

  /** The ways to be priced, each a request; empty where it is open. */
  static List<Found<Mode>> of(Facts facts, List<BoxDraft> equipment, List<Doubt> doubts) {
    var reading = facts.modes();
    Set<Mode> said = EnumSet.noneOf(Mode.class);
    said.addAll(reading.said().keySet());
    dropLesser(said, reading.said().get(Mode.FCL), reading.said().get(Mode.LCL), equipment);
    if (!equipment.isEmpty()
        && equipment.stream().allMatch(box -> box.type() instanceof BoxDraft.Container)) {
      return boxed(facts, said, equipment, doubts);
    }
    if (!equipment.isEmpty()) {
      said.add(Mode.ROAD);
    }
    if (reading.sea().isPresent() && !said.contains(Mode.FCL) && !said.contains(Mode.LCL)) {
      if (facts.loose() && said.isEmpty()) {
        return List.of(found(facts.text(), Mode.LCL, reading.sea().get()));
      }
      if (!said.isEmpty()) {
        return sideBySide(facts, said, reading.sea().get(), doubts);
      }
      return List.of();
    }
    if (said.size() == 1) {
      var mode = said.iterator().next();
      var span = Optional.ofNullable(reading.said().get(mode));
      return List.of(
          span.map(words -> found(facts.text(), mode, words))
              .orElseGet(
                  () -> new Found<>(mode, equipment.getFirst().evidence().as(Sure.COMPUTED))));
    }
    if (said.size() > 1) {
      unclear(facts, doubts);
      return List.of();
    }
    return hinted(facts);
  }

  /** No mode is named: airports are for planes, and containers that are counted are whole ones. */
  private static List<Found<Mode>> hinted(Facts facts) {
    var text = facts.text();
    if (!facts.loose() && !facts.weights().isEmpty()) {
      var one =
          Word.spans(ONE_CONTAINER, text).stream()
              .filter(span -> !Word.in(NOT_ONE, Word.before(text, span.start(), 24)))
              .findFirst();
      if (one.isPresent()) {
        return List.of(found(text, Mode.FCL, one.get()));
      }
    }
    if (facts.loose() || !facts.weights().isEmpty()) {
      return Word.spans(AIRPORT, text).stream()
          .map(span -> found(text, Mode.AIR, span))
          .limit(1)
          .toList();
    }
    return Word.spans(CONTAINERS, text).stream()
        .map(span -> found(text, Mode.FCL, span))
        .limit(1)
        .toList();
  }

  private static void dropLesser(
      Set<Mode> said, @Nullable Span whole, @Nullable Span loose, List<BoxDraft> equipment) {
    if (whole != null && loose != null && loose.overlaps(whole)) {
      said.remove(Mode.FCL);
    }
    if (equipment.stream().anyMatch(box -> box.type() == BoxDraft.Truck.LTL)) {
      said.remove(Mode.LCL);
    }
    if (said.contains(Mode.ROAD) && loose != null && said.size() == 2) {
      said.remove(Mode.LCL);
    }
    if (said.contains(Mode.RAIL)) {
      said.remove(Mode.LCL); // loose cargo goes by train as well
    }
    if (said.contains(Mode.EXPRESS)) {
      said.remove(Mode.AIR);
    }
  }

  private static List<Found<Mode>> boxed(
      Facts facts, Set<Mode> said, List<BoxDraft> equipment, List<Doubt> doubts) {
    if (said.contains(Mode.RAIL) && said.size() - (said.contains(Mode.FCL) ? 1 : 0) == 1) {
      return List.of(new Found<>(Mode.RAIL, equipment.getFirst().evidence().as(Sure.COMPUTED)));
    }
    var others = EnumSet.copyOf(said.isEmpty() ? EnumSet.of(Mode.FCL) : said);
    others.remove(Mode.FCL);
    if (!others.isEmpty()) {
      unclear(facts, doubts);
    }
    return List.of(new Found<>(Mode.FCL, equipment.getFirst().evidence().as(Sure.COMPUTED)));
  }

  private static List<Found<Mode>> sideBySide(
      Facts facts, Set<Mode> said, Span sea, List<Doubt> doubts) {
    var mode = said.iterator().next();
    var span = facts.modes().said().get(mode);
    if (said.size() == 1
        && span != null
        && (mode != Mode.ROAD || Word.in(CHANNELS, facts.text().live().in(facts.text())))) {
      var between =
          span.end() <= sea.start()
              ? facts.text().letters().substring(span.end(), sea.start())
              : facts.text().letters().substring(Math.min(sea.end(), span.start()), span.start());
      if (between.length() < 16
          && (Word.in(BOTH, between) || Word.in(CHANNELS, facts.text().live().in(facts.text())))) {
        return List.of(found(facts.text(), mode, span), found(facts.text(), Mode.LCL, sea));
      }
    }
    unclear(facts, doubts);
    return List.of();
  }

  private static void unclear(Facts facts, List<Doubt> doubts) {
    var words = facts.modes().said().values().stream().map(s -> s.in(facts.text())).toList();
    doubts.add(new Doubt(Doubt.Reason.MODE_UNCLEAR, String.join(", ", words), Missing.MODE));
  }

  private static Found<Mode> found(Wording text, Mode mode, Span span) {
    return new Found<>(mode, text.evidence(span));
  }
}
