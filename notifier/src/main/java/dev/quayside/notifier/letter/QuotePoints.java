package dev.quayside.notifier.letter;

import dev.quayside.db.customer.Language;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.template.LetterWords;
import dev.quayside.notifier.template.Passage;
import dev.quayside.notifier.wording.Amounts;
import dev.quayside.notifier.wording.AsLastTime;
import dev.quayside.notifier.wording.ByTruck;
import dev.quayside.notifier.wording.Cargo;
import dev.quayside.notifier.wording.Names;
import dev.quayside.notifier.wording.NotIncluded;
import dev.quayside.notifier.wording.PaymentTerms;
import dev.quayside.notifier.wording.SamePrice;
import dev.quayside.rates.quote.Offer;
import dev.quayside.rates.quote.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a buyer asks back if it is not said: what is in the price, what not, and the free time. */
final class QuotePoints {

  private QuotePoints() {}

  static List<String> of(GivenQuote quote, LetterWords words, Language language) {
    Offer offer = quote.offer();
    Option best = offer.best();
    var points = new ArrayList<String>();
    PaymentTerms.of(quote, language).ifPresent(points::add);
    AsLastTime.of(quote, language).ifPresent(points::add);
    SamePrice.of(quote, language).ifPresent(points::add);
    Cargo.counted(offer.request(), best, language).ifPresent(points::add);
    points.addAll(ByTruck.priced(offer, language));
    points.add(words.say(Passage.INCLUDED, included(best, language)));
    points.add(
        words.say(Passage.NOT_INCLUDED, Names.list(NotIncluded.of(offer, language), language)));
    if (!best.subjectTo().isEmpty()) {
      points.add(words.say(Passage.SUBJECT_TO, Names.charges(best.subjectTo(), language)));
    }
    if (!best.atCost().isEmpty()) {
      points.add(words.say(Passage.AT_COST, Names.charges(best.atCost(), language)));
    }
    if (!best.services().isEmpty()) {
      points.add(words.say(Passage.OPTIONAL, services(best, language)));
    }
    if (offer.options().size() == 1) {
      best.freeTime().combined().ifPresent(days -> points.add(freeTime(days, language)));
    }
    if (Amounts.isConverted(best.totals())) {
      points.add(currencies(best, language));
    }
    return points;
  }

  private static String included(Option option, Language language) {
    Stream<String> names =
        Stream.concat(
            option.lines().stream().map(line -> Names.charge(line, language)),
            option.included().stream().map(code -> Names.charge(code, language)));
    return Names.list(names.distinct().toList(), language);
  }

  private static String services(Option option, Language language) {
    return Names.list(
        option.services().stream()
            .map(line -> Names.charge(line, language) + " " + Amounts.of(line.total()))
            .toList(),
        language);
  }

  private static String freeTime(int days, Language language) {
    return switch (language) {
      case EN ->
          "Free time at destination: %d days (demurrage and detention together)".formatted(days);
      case ZH -> "目的港免箱期：%d 天（堆存与滞箱合并计算）".formatted(days);
    };
  }

  private static String currencies(Option option, Language language) {
    String sums = Amounts.each(option.totals());
    String rates = Names.list(Amounts.rates(option.totals(), language), language);
    return switch (language) {
      case EN -> "Billed as %s; converted for comparison at %s".formatted(sums, rates);
      case ZH -> "按原币结算：%s；总价折算汇率 %s".formatted(sums, rates);
    };
  }
}
