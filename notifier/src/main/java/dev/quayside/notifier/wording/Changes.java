package dev.quayside.notifier.wording;

import dev.quayside.db.customer.Language;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.quote.revision.Difference;
import dev.quayside.rates.quote.revision.Differences;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What is otherwise in the new version of a quote, as it was and as it is, a line for each. */
public final class Changes {

  private Changes() {}

  /** None for a first version. */
  public static List<String> in(GivenQuote quote, Language language) {
    return quote.replaces().stream()
        .flatMap(before -> Differences.between(before, quote.offer()).stream())
        .map(difference -> line(difference, language))
        .toList();
  }

  private static String line(Difference difference, Language language) {
    return switch (difference) {
      case Difference.Origin(var before, var now) ->
          line(
              language,
              "Port of loading",
              "起运港",
              Names.place(before, language),
              Names.place(now, language));
      case Difference.Destination(var before, var now) ->
          line(
              language,
              "Destination",
              "目的港",
              Names.place(before, language),
              Names.place(now, language));
      case Difference.Cargo(var before, var now) ->
          line(language, "Cargo", "箱型箱量", Cargo.of(before, language), Cargo.of(now, language));
      case Difference.Weight(var before, var now) ->
          line(language, "Gross weight", "毛重", kilograms(before), kilograms(now));
      case Difference.Truck(var leg, var before, var now) ->
          truck(ByTruck.name(leg, language), before, now, language);
      case Difference.Ready(var before, var now) ->
          line(
              language, "Cargo ready", "货好日期", Days.day(before, language), Days.day(now, language));
      case Difference.Line(var before, var now) ->
          line(
              language,
              "Carrier",
              "船公司",
              Names.carrier(before, language),
              Names.carrier(now, language));
      case Difference.Freight(String box, var before, var now) ->
          line(
              language, "Freight for a " + box, box + " 单箱运费", Amounts.of(before), Amounts.of(now));
      case Difference.Total(var before, var now) ->
          line(language, "Total", "总价", Amounts.total(before), Amounts.total(now));
      case Difference.Until(var before, var now) ->
          line(
              language, "Valid until", "有效期至", Days.day(before, language), Days.day(now, language));
    };
  }

  private static String truck(
      String name, Optional<Place> before, Optional<Place> now, Language language) {
    Optional<String> was = before.map(place -> Names.place(place, language));
    String is =
        now.map(place -> Names.place(place, language))
            .orElse(language == Language.EN ? "taken out" : "不含");
    return was.map(there -> line(language, name, name, there, is))
        .orElseGet(() ->
            switch (language) {
              case EN -> "%s: %s, added".formatted(name, is);
              case ZH -> "%s：%s（新增）".formatted(name, is);
            });
  }

  private static String kilograms(BigDecimal weight) {
    return Amounts.plain(weight) + " kg";
  }

  private static String line(Language language, String en, String zh, String before, String now) {
    return switch (language) {
      case EN -> "%s: %s, before %s".formatted(en, now, before);
      case ZH -> "%s：%s（原 %s）".formatted(zh, now, before);
    };
  }
}
