package dev.quayside.inbox.read;

import dev.quayside.inbox.read.boxes.Boxes;
import dev.quayside.inbox.read.cargo.Measure;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import dev.quayside.rates.cargo.Equipment;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** Adds up weights told kind by kind of container: "20' ca. 9,8 to, 40'HC ca. 14,5 to". */
final class BoxWeights {

  private static final String FEET =
      "(?:'|ft\\.?|foot|feet|footer|fuß|er(?!\\p{L})|pieds|pies|尺|呎)";
  private static final String KINDS =
      "(?<kind>high["
          + " -]?cubes?|gp|dc|dv|std?|standard|hc|hq|rf|rh|ot|fr|h|高柜?|普柜|平柜|小柜|柜)(?!\\p{IsLatin})";
  private static final String BOX =
      "(?:(?<![\\d.,])(?<size>20|40|45)[ ]?(?:"
          + FEET
          + "[ -]{0,2}(?:"
          + KINDS
          + ")?|[ -]?"
          + KINDS.replace("<kind>", "<named>")
          + ")|(?<nick>小柜|大柜|平柜|高柜))";
  private static final Phrase BEFORE = Phrase.any(BOX + "[^\\d,;\\n]{0,24}$");
  private static final Phrase AFTER =
      Phrase.any(
          "^ ?(?:in|into|for|on|to|im|dans|en|per|/)(?: the| a| each| one| every| le| el| den)? "
              + BOX);
  private static final Map<String, Equipment> NICKS =
      Map.of(
          "小柜", Equipment.GP20,
          "大柜", Equipment.GP40,
          "平柜", Equipment.GP40,
          "高柜", Equipment.HC40);

  private static final Phrase HIGH = Phrase.any("^h|高");

  private BoxWeights() {}

  /**
   * The sum, where each kind has its own weight and nothing else is weighed; a weight is that of
   * each such container.
   */
  static Optional<BigDecimal> sum(Wording text, List<Boxes.Mention> boxes, List<Measure> weights) {
    Map<Equipment, Boxes.Mention> kinds = new EnumMap<>(Equipment.class);
    boxes.stream()
        .filter(box -> box.quantity().isPresent())
        .forEach(box -> kinds.putIfAbsent(box.equipment(), box));
    if (kinds.size() < 2 || weights.size() != kinds.size()) {
      return Optional.empty();
    }
    var sum = BigDecimal.ZERO;
    for (var weight : weights) {
      var kind = kind(text, weight, kinds);
      if (kind.isEmpty()) {
        return Optional.empty();
      }
      kinds.remove(kind.get().equipment());
      sum =
          sum.add(weight.value().multiply(BigDecimal.valueOf(kind.get().quantity().orElseThrow())));
    }
    return Optional.of(sum);
  }

  private static Optional<Boxes.Mention> kind(
      Wording text, Measure weight, Map<Equipment, Boxes.Mention> kinds) {
    var before = BEFORE.matcher(Word.before(text, weight.span().start(), 40));
    var after = AFTER.matcher(Word.after(text, weight.span().end(), 32));
    if (before.find()) {
      return kind(before.toMatchResult(), kinds);
    }
    return after.find() ? kind(after.toMatchResult(), kinds) : Optional.empty();
  }

  private static Optional<Boxes.Mention> kind(
      MatchResult named, Map<Equipment, Boxes.Mention> kinds) {
    if (named.group("nick") != null) {
      return Optional.ofNullable(kinds.get(NICKS.get(named.group("nick"))));
    }
    var written =
        Stream.of("kind", "named")
            .map(named::group)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse("")
            .toLowerCase(Locale.ROOT);
    var feet = kinds.values().stream().filter(b -> Boxes.feet(b).equals(named.group("size")));
    var fitting =
        feet.filter(box ->
                written.isEmpty()
                    || (box.equipment() == Equipment.HC40) == Word.in(HIGH, written)
                    || box.equipment() == Equipment.HC45)
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }
}
