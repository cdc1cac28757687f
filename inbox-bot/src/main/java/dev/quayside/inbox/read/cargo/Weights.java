package dev.quayside.inbox.read.cargo;

import dev.quayside.inbox.read.words.Label;
import dev.quayside.inbox.read.words.Layout;
import dev.quayside.inbox.read.words.Numbers;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the weights a message states, in whatever unit, as kilograms. */
public final class Weights {

  private static final BigDecimal POUND = new BigDecimal("0.45359237");

  private static final String UNIT =
      "(kgs?|kgm|kilos?|kilograms?|kilogramos|公斤|千克|lbs?|pounds?|磅|metric tons?|metric"
          + " tonnes?|m/?tons?|mts?|tons?|tonnes?|tonnen|toneladas|tn|to|t|吨|斤)";

  private static final Pattern WEIGHT =
      Word.any(
          Numbers.NUMBER
              .replace("(?<![\\d.])", "(?<![\\d.\\p{IsLatin}])(?<num>")
              .concat(")")
              .concat("(?:[ ]?(?:-|~|to|至|到)[ ]?(?<high>\\d{1,6}(?:[.,]\\d{1,3})?))?")
              .concat("[ ]?(?:多|来|左右)?[ ]?(?<unit>" + UNIT + ")\\.?(?![\\p{IsLatin}\\d])"));

  private static final Pattern BARE =
      Pattern.compile("^[^\\d]{0,8}(" + Numbers.NUMBER + ")[^\\d]{0,8}$");

  private static final Pattern POUNDS = Word.any("\\blbs?\\b");
  private static final Pattern TONS = Word.any("[(](?:mt|tons?|t|吨)[)]");

  private Weights() {}

  public static List<Measure> in(Wording text, Layout layout) {
    var found = new ArrayList<Measure>();
    var han = text.letters().codePoints().anyMatch(c -> c >= 0x4e00 && c < 0xa000);
    var lone = han ? Numbers.Triple.DECIMALS : Numbers.Triple.THOUSANDS;
    Word.found(WEIGHT, text)
        .forEach(match -> {
          var unit = match.group("unit").toLowerCase(Locale.ROOT);
          var kilos = isKilos(unit);
          var written = match.group("num");
          var low = Numbers.value(written, kilos ? lone : Numbers.Triple.DECIMALS);
          var high = match.group("high");
          var value =
              high == null
                  ? low
                  : low.add(Numbers.value(high, Numbers.Triple.DECIMALS)).divide(BigDecimal.TWO);
          var span = Span.of(match);
          found.add(
              new Measure(
                  kilograms(value, unit),
                  sort(text, layout, span),
                  kilos && Numbers.open(written),
                  span));
        });
    for (var fact : layout.named()) {
      var net = fact.label() == Label.NET_WEIGHT;
      if ((net || fact.label() == Label.WEIGHT)
          && found.stream().noneMatch(measure -> measure.span().overlaps(fact.value()))) {
        bare(text, fact, lone, net).ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  /** A number alone under "Weight" counts kilograms. */
  private static Optional<Measure> bare(
      Wording text, Layout.Named fact, Numbers.Triple lone, boolean net) {
    var match = BARE.matcher(fact.value().in(text));
    if (!match.find()) {
      return Optional.empty();
    }
    var name = fact.name().in(text) + Word.after(text, fact.name().end(), 12);
    var unit = Word.in(POUNDS, name) ? "lb" : Word.in(TONS, name) ? "t" : "kg";
    var value = kilograms(Numbers.value(match.group(1), lone), unit);
    var span = new Span(fact.value().start() + match.start(1), fact.value().start() + match.end(1));
    return Optional.of(
        new Measure(
            value,
            net ? Measure.Sort.NET : Sorts.of(text, span),
            Numbers.open(match.group(1)),
            span));
  }

  private static Measure.Sort sort(Wording text, Layout layout, Span span) {
    var label = layout.at(span);
    if (label.filter(l -> l == Label.CHARGEABLE_WEIGHT).isPresent()) {
      return Measure.Sort.CHARGEABLE;
    }
    if (label.filter(l -> l == Label.NET_WEIGHT).isPresent()) {
      return Measure.Sort.NET;
    }
    return Sorts.of(text, span);
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
