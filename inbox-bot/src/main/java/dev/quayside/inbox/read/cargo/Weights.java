package dev.quayside.inbox.read.cargo;

import dev.quayside.inbox.read.words.Label;
import dev.quayside.inbox.read.words.Layout;
import dev.quayside.inbox.read.words.Numbers;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Finds the weights a message states, in whatever unit, as kilograms. */
public final class Weights {

  private static final BigDecimal POUND = new BigDecimal("0.45359237");

  private static final String UNIT =
      "(kgs?|kgm|kilos?|kilograms?|kilogramos|公斤|千克|lbs?|pounds?|磅|metric tons?|metric"
          + " tonnes?|m/?tons?|mts?|tms?|tons?|tonnes?|tonnen|toneladas|tn|to(?=["
          + " ]?(?:$|[\\n,;.)]|brutto|netto|gross|net|gesamt|je\\b|pro\\b))|t|吨|斤|k(?=["
          + " ]?(?:$|[\\n,;。/)]|\\p{IsHan}|\\d)))";

  private static final Phrase WEIGHT =
      Phrase.any(
          Numbers.NUMBER
              .replace("(?<![\\d.])", "(?<![\\d.\\p{IsLatin}])(?<num>")
              .concat("|" + Numbers.SPOKEN + ")")
              .concat(
                  "(?<wan>万)?(?:[ ]?(?:-|~|to|至|到|(?<=(?<!\\d)\\d)、(?=\\d(?!\\d)))["
                      + " ]?(?<high>\\d{1,6}(?:[.,]\\d{1,3})?))?")
              .concat(
                  "[ ]?(?:多|来|左右)?[ ]?(?<unit>"
                      + UNIT
                      + ")\\.?(?![\\p{IsLatin}车]|(?<![吨斤])\\d|\\d{1,3}(?![\\d.]|["
                      + " ]?[多来几]?(?:个?方|立方|cbm|件|箱|托|板)))"));

  private static final Phrase BARE =
      Phrase.exact("^[^\\d]{0,8}(" + Numbers.NUMBER + ")(?:[^\\d]{0,8}|[ ][^\\d]{0,60})$");

  /** A cell with "23 400" in it. */
  private static final Phrase SPACED =
      Phrase.exact("^\\s{0,4}(\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3}){1,2})\\s{0,4}$");

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  /** "5k" of money is no weight. */
  private static final Phrase MONEY_BEFORE =
      Phrase.any("(?:usd|rmb|cny|eur|[$€￥¥]|货值|价值?|预算|运费|费用|目标|封顶)[^,;。\\n]{0,8}$|[*#/-]$");

  private static final Phrase MONEY_AFTER = Phrase.any("^[ ]?(?:usd|rmb|cny|eur|美|刀|元|人民币|欧|块)");

  /** "单件22.4": nobody counts with a decimal; "单件重22" says what it is of. */
  private static final Phrase EACH_BARE =
      Phrase.any(
          "(?:单|每)[件箱托板包袋桶个](?:(?:毛|货|实)?重量?[ :约是]{0,3}(?<said>\\d{1,4}(?:\\.\\d{1,2})?)|["
              + " :约]{0,2}(?<bare>[1-9]\\d{0,3}\\.\\d{1,2}))(?=[ ]?(?:$|[,;。\\n]|["
              + " ](?![x*/、\\dc方立])))");

  private static final BigDecimal A_HALF = new BigDecimal("0.5");
  private static final Phrase HALF =
      Phrase.any("^ (?:and a half|y media|et demie?|und halb)\\b|^半");
  private static final Phrase TIMES = Phrase.any("(?:^|[ (:,;])([1-9]\\d? ?[x*] ?)$");

  private static final Map<Label, Measure.Sort> NAMED =
      Map.of(
          Label.WEIGHT, Measure.Sort.PLAIN,
          Label.NET_WEIGHT, Measure.Sort.NET,
          Label.CHARGEABLE_WEIGHT, Measure.Sort.CHARGEABLE,
          Label.UNIT_WEIGHT, Measure.Sort.PER_PIECE,
          Label.BOX_WEIGHT, Measure.Sort.PER_CONTAINER);

  private static final Phrase VOLUME_AFTER =
      Phrase.any("^[ ]?[/,&+][ ]?\\d{1,3}(?:\\.\\d{1,3})?[ ]?(?:cbm|m3|m³)");

  private static final Phrase POUNDS = Phrase.any("\\blbs?\\b");

  /** Whoever writes to a truck in the United States weighs in pounds. */
  private static final Phrase ZIP = Phrase.exact("\\b[A-Z]{2} \\d{5}(?!\\d)");

  private static final Phrase KILOGRAMS = Phrase.any("kgs?\\b|kilo");
  private static final Phrase TONS =
      Phrase.any("(?:^|[(/ ])(?:mts?|tons?|tonnes?|tonnage|t|吨)(?:[)/: ]|$)|吨");

  private static final Wording.Reading<List<Measure>> FOUND = new Wording.Reading<>() {};

  private Weights() {}

  public static List<Measure> in(Wording text, Layout layout) {
    return text.once(FOUND, () -> read(text, layout));
  }

  /** The weight of which it is open whether it is that of each piece or of all of them. */
  public static Optional<Span> ofEachOrAll(Wording text, List<Measure> weights) {
    return weights.stream()
        .map(Measure::span)
        .filter(span -> Sorts.eachOfSize(text, span))
        .findFirst();
  }

  private static List<Measure> read(Wording text, Layout layout) {
    var found = new ArrayList<Measure>();
    var han = text.letters().codePoints().anyMatch(c -> c >= 0x4e00 && c < 0xa000);
    var lone = han ? Numbers.Triple.DECIMALS : Numbers.Triple.THOUSANDS;
    Word.found(WEIGHT, text)
        .filter(match ->
            !match.group("unit").equalsIgnoreCase("k")
                || ((han || beside(text, match)) && kilos(text, match)))
        .forEach(match -> {
          var unit = match.group("unit").toLowerCase(Locale.ROOT);
          var kilos = isKilos(unit);
          var written = match.group("num");
          var one = Numbers.value(written, kilos ? lone : Numbers.Triple.DECIMALS);
          var low = match.group("wan") == null ? one : one.multiply(TEN_THOUSAND);
          var high = match.group("high");
          var value =
              high == null
                  ? low
                  : low.add(Numbers.value(high, Numbers.Triple.DECIMALS)).divide(BigDecimal.TWO);
          var half = HALF.matcher(Word.after(text, match.end(), 14));
          var more = half.find();
          var words = new Span(match.start(), match.end() + (more ? half.end() : 0));
          var each = each(text, words);
          var sort = sort(text, layout, words);
          found.add(
              new Measure(
                  kilograms(more ? value.add(A_HALF) : value, unit)
                      .multiply(each.map(Weights::count).orElse(BigDecimal.ONE)),
                  each.isPresent() && sort == Measure.Sort.PACKING ? Measure.Sort.PLAIN : sort,
                  kilos && Numbers.open(written),
                  each.map(times -> new Span(words.start() - times.length(), words.end()))
                      .or(() -> Sorts.bags(text, words))
                      .orElse(words)));
        });
    SpeltWeights.in(text)
        .forEach(spelt ->
            found.add(
                new Measure(
                    kilograms(spelt.value(), spelt.unit()).add(spelt.kilograms()),
                    sort(text, layout, spelt.span()),
                    false,
                    spelt.span())));
    found.sort(Comparator.comparingInt(measure -> measure.span().start()));
    WeightSums.in(text, layout, found);
    Word.found(EACH_BARE, text)
        .filter(match -> found.stream().noneMatch(m -> m.span().overlaps(Span.of(match))))
        .forEach(match -> {
          var figure = match.group("said") != null ? match.group("said") : match.group("bare");
          found.add(
              new Measure(new BigDecimal(figure), Measure.Sort.PER_PIECE, false, Span.of(match)));
        });
    for (var fact : layout.named()) {
      var of = NAMED.get(fact.label());
      if (of != null && found.stream().noneMatch(m -> m.span().overlaps(fact.value()))) {
        bare(text, fact, lone, of).ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  /** "2 x" in "2 x 22 tons", which is 44 tons. */
  private static Optional<String> each(Wording text, Span weight) {
    var times = TIMES.matcher(Word.before(text, weight.start(), 8));
    return times.find() ? Optional.of(times.group(1)) : Optional.empty();
  }

  private static BigDecimal count(String times) {
    return new BigDecimal(times.replaceAll("\\D", ""));
  }

  /** Kilograms of a table's cell, by the unit in it or above it. */
  static Optional<BigDecimal> cell(Wording text, Span name, Span value) {
    var written = WEIGHT.matcher(value.in(text));
    if (written.find()) {
      return Optional.of(
          kilograms(
              Numbers.value(written.group("num"), Numbers.Triple.THOUSANDS),
              written.group("unit").toLowerCase(Locale.ROOT)));
    }
    var fact = new Layout.Named(Label.WEIGHT, name, value);
    return bare(text, fact, Numbers.Triple.THOUSANDS, Measure.Sort.PLAIN).map(Measure::value);
  }

  /** A number alone under "Weight" counts kilograms. */
  private static Optional<Measure> bare(
      Wording text, Layout.Named fact, Numbers.Triple lone, Measure.Sort of) {
    var spaced = SPACED.matcher(fact.value().in(text));
    var grouped = spaced.find();
    var match = grouped ? spaced : BARE.matcher(fact.value().in(text));
    if (!grouped && !match.find()) {
      return Optional.empty();
    }
    var figure = grouped ? match.group(1).replaceAll("\\D", "") : match.group(1);
    var name = fact.name().in(text) + Word.after(text, fact.name().end(), 12);
    var american = Word.in(ZIP, text.letters()) && !Word.in(KILOGRAMS, text.letters());
    var unit = Word.in(POUNDS, name) || american ? "lb" : Word.in(TONS, name) ? "t" : "kg";
    var value =
        kilograms(Numbers.value(figure, unit.equals("t") ? Numbers.Triple.DECIMALS : lone), unit);
    var span = new Span(fact.value().start() + match.start(1), fact.value().start() + match.end(1));
    return Optional.of(
        new Measure(
            value,
            of == Measure.Sort.PLAIN ? Sorts.of(text, span) : of,
            Numbers.open(figure),
            span));
  }

  private static Measure.Sort sort(Wording text, Layout layout, Span span) {
    var beside = Sorts.of(text, span);
    return beside == Measure.Sort.PLAIN && !Sorts.gross(text, span)
        ? layout.at(span).map(NAMED::get).orElse(beside)
        : beside;
  }

  /** "550k" by air are kilograms, "货值5k" is money. */
  private static boolean kilos(Wording text, MatchResult match) {
    return (match.group("unit").equals("k") || match.group("num").length() > 1)
        && !Word.in(MONEY_BEFORE, Word.before(text, match.start(), 16))
        && !Word.in(MONEY_AFTER, Word.after(text, match.end(), 6));
  }

  /** "640k / 3.1 cbm": what stands before a volume are kilograms. */
  private static boolean beside(Wording text, MatchResult match) {
    return Word.in(VOLUME_AFTER, Word.after(text, match.end(), 16));
  }

  private static boolean isKilos(String unit) {
    return unit.startsWith("k") || unit.equals("公斤") || unit.equals("千克");
  }

  private static BigDecimal kilograms(BigDecimal value, String unit) {
    if (isKilos(unit)) {
      return value;
    }
    return switch (unit.charAt(0)) {
      case 'l', 'p', '磅' -> value.multiply(POUND);
      case '斤' -> value.divide(BigDecimal.TWO);
      case 'm', 't', '吨' -> value.multiply(BigDecimal.valueOf(1_000));
      default -> value.multiply(BigDecimal.valueOf(1_000));
    };
  }
}
