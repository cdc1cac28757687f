package dev.quayside.notifier.quotation.charges;

import dev.quayside.db.customer.Language;
import dev.quayside.notifier.pdf.Grid;
import dev.quayside.notifier.pdf.Ink;
import dev.quayside.notifier.pdf.Paper;
import dev.quayside.notifier.pdf.Tint;
import dev.quayside.notifier.quotation.words.Phrase;
import dev.quayside.notifier.quotation.words.Tongue;
import dev.quayside.notifier.wording.Amounts;
import dev.quayside.notifier.wording.Names;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.quote.Option;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The sums of options that stand side by side: one per currency, and one to compare by. */
final class TotalRows {

  private static final Ink SUM = new Ink(8.5f, Tint.ACCENT, true);

  private TotalRows() {}

  static void draw(Grid grid, List<Option> options, Tongue tongue) throws IOException {
    boolean converted = options.stream().anyMatch(option -> Amounts.isConverted(option.totals()));
    if (converted) {
      for (Currency currency : currencies(options)) {
        String code = currency.getCurrencyCode();
        grid.row(
            Ink.SMALL_STRONG, row(tongue.totalIn(code), options, option -> sum(option, currency)));
      }
    }
    String label =
        converted ? tongue.say(Phrase.ALL_CONVERTED, currencyOf(options)) : tongue.say(Phrase.SUM);
    grid.row(SUM, row(label, options, option -> Amounts.total(option.totals())));
  }

  /** By what they were converted, below the table. */
  static void note(Paper paper, List<Option> options, Tongue tongue) throws IOException {
    for (Language language : tongue.languages()) {
      var rates =
          options.stream()
              .flatMap(option -> Amounts.rates(option.totals(), language).stream())
              .distinct()
              .toList();
      if (!rates.isEmpty()) {
        paper.paragraph(
            Paper.LEFT + 4,
            Paper.RIGHT - Paper.LEFT - 8,
            Ink.LABEL,
            tongue.in(language, Phrase.CONVERTED_BY, Names.list(rates, language)));
        paper.gap(3);
      }
    }
  }

  private static List<String> row(
      String label, List<Option> options, Function<Option, String> amount) {
    var row = new ArrayList<>(List.of(label, "", ""));
    options.stream().map(amount).forEach(row::add);
    return row;
  }

  private static List<Currency> currencies(List<Option> options) {
    return sums(options).map(Money::currency).distinct().toList();
  }

  private static Stream<Money> sums(List<Option> options) {
    return options.stream().flatMap(option -> option.totals().byCurrency().stream());
  }

  private static String sum(Option option, Currency currency) {
    return option.totals().byCurrency().stream()
        .filter(sum -> sum.currency().equals(currency))
        .findFirst()
        .map(Amounts::of)
        .orElse("–");
  }

  /** The one all options that could be converted are told in. */
  private static String currencyOf(List<Option> options) {
    return options.stream()
        .flatMap(option -> option.totals().inAll().stream())
        .map(all -> all.amount().currency().getCurrencyCode())
        .findFirst()
        .orElseThrow();
  }
}
