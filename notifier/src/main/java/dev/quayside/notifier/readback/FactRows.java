package dev.quayside.notifier.readback;

import dev.quayside.db.customer.Language;
import dev.quayside.notifier.quotation.words.Phrase;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.schedule.TransitTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one option's column says beside its charges: how long, until when, and the sums. */
final class FactRows {

  private final String where;
  private final Map<String, String> expected = new HashMap<>();
  private final List<String> told = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  /**
   * The rows of one option.
   *
   * @param all the options of the table; where one is converted, all have the sum of each currency
   */
  FactRows(String where, Language language, Option option, List<Option> all, Mode mode) {
    this.where = where;
    String onRequest = Phrase.ON_REQUEST.in(language);
    expect(
        Phrase.TRANSIT.in(language), option.transit().map(TransitTime::toString).orElse(onRequest));
    if (mode == Mode.FCL) {
      expect(
          Phrase.FREE_DAYS.in(language),
          option.freeTime().isStated() ? option.freeTime().toString() : onRequest);
    }
    expect(Phrase.VALID_UNTIL.in(language), Figures.day(option.validity().to(), language));
    Optional<String> into =
        all.stream()
            .flatMap(one -> one.totals().inAll().stream())
            .filter(sum -> !sum.rates().isEmpty())
            .map(sum -> sum.amount().currency().getCurrencyCode())
            .findFirst();
    if (into.isPresent()) {
      for (Money sum : option.totals().byCurrency()) {
        String code = sum.currency().getCurrencyCode();
        expect(Phrase.TOTAL_IN.in(language, code), Figures.money(sum));
      }
    }
    String sum = TableProof.total(option.totals());
    expect(
        into.map(code -> Phrase.ALL_CONVERTED.in(language, code))
            .orElseGet(() -> Phrase.SUM.in(language)),
        sum);
  }

  private void expect(String label, String value) {
    expected.put(Words.bare(label), Words.bare(value));
  }

  /** Whether the row is one of these; a wrong one is kept as a fault. */
  boolean tells(List<String> row, int column) {
    String label = row.getFirst();
    String value = expected.get(label);
    if (value == null) {
      return false;
    }
    if (told.contains(label)) {
      faults.add(new Fault.Doubled(where, label));
    }
    told.add(label);
    String there = column < row.size() ? row.get(column) : "";
    if (!there.equals(value)) {
      faults.add(new Fault.Missing(where, label + " " + value));
      faults.add(new Fault.Unknown(where, there));
    }
    return true;
  }

  List<Fault> faults() {
    expected.forEach((label, value) -> {
      if (!told.contains(label)) {
        faults.add(new Fault.Missing(where, label + " " + value));
      }
    });
    return faults;
  }
}
