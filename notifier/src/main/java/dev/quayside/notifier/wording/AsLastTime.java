package dev.quayside.notifier.wording;

import dev.quayside.db.customer.Language;
import dev.quayside.db.lasttime.TakenOver;
import dev.quayside.db.lasttime.TakenOver.Part;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.Carriers;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a quote has from an earlier one, for who wanted it "as last time": he sees what was taken.
 */
public final class AsLastTime {

  /** Who names more lines than that had only ruled some out. */
  private static final int MOST_LINES = 3;

  private AsLastTime() {}

  /** In a sentence without its stop; empty where all was said anew. */
  public static Optional<String> of(GivenQuote quote, Language language) {
    return quote
        .takenOver()
        .map(taken -> {
          String parts = Names.list(parts(taken, quote.offer().request(), language), language);
          String day = Days.day(taken.day(), language);
          return switch (language) {
            case EN -> "As in %s of %s: %s".formatted(taken.quote(), day, parts);
            case ZH -> "沿用%s报价 %s：%s".formatted(day, taken.quote(), parts);
          };
        });
  }

  private static List<String> parts(TakenOver taken, RateRequest request, Language language) {
    return Stream.of(Part.values())
        .filter(taken.parts()::contains)
        .flatMap(part -> said(part, request, language).stream())
        .toList();
  }

  private static Optional<String> said(Part part, RateRequest request, Language language) {
    boolean zh = language == Language.ZH;
    return switch (part) {
      case FROM -> {
        String place = Names.place(request.origin(), language);
        yield Optional.of(zh ? place + "起运" : "from " + place);
      }
      case TO -> {
        String place = Names.place(request.destination(), language);
        yield Optional.of(zh ? "到" + place : "to " + place);
      }
      case LOAD -> Optional.of(Cargo.of(request.load(), language));
      case GOODS -> request.goods().description();
      case WEIGHT ->
          request.load() instanceof Containers
              ? request.goods().grossKg().map(kg -> Amounts.plain(kg) + (zh ? " 公斤" : " kg"))
              : Optional.empty();
      case TERM -> request.incoterm().map(Enum::name);
      case LINES -> Optional.of(lines(request.carriers(), language));
    };
  }

  private static String lines(Set<String> scacs, Language language) {
    if (scacs.size() > MOST_LINES) {
      return language == Language.ZH ? "船公司同前" : "the same lines";
    }
    return scacs.stream()
        .sorted()
        .map(scac -> Names.carrier(Carriers.builtIn().withScac(scac), language))
        .reduce((one, other) -> one + (language == Language.ZH ? "/" : " or ") + other)
        .orElse("");
  }
}
