package dev.quayside.notifier.readback;

import dev.quayside.notifier.quotation.words.Phrase;
import dev.quayside.notifier.quotation.words.Tongue;
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
  FactRows(String where, Tongue tongue, Option option, List<Option> all, Mode mode) {
    this.where = where;
    String onRequest = tongue.say(Phrase.ON_REQUEST);
    expect(
        tongue.say(Phrase.TRANSIT), option.transit().map(TransitTime::toString).orElse(onRequest));
    if (mode == Mode.FCL) {
      expect(
          tongue.say(Phrase.FREE_DAYS),
          option.freeTime().isStated() ? option.freeTime().toString() : onRequest);
    }
    expect(tongue.say(Phrase.VALID_UNTIL), Figures.day(option.validity().to(), tongue));
    Optional<String> into =
        all.stream()
            .flatMap(one -> one.totals().inAll().stream())
            .filter(sum -> !sum.rates().isEmpty())
            .map(sum -> sum.amount().currency().getCurrencyCode())
            .findFirst();
    if (into.isPresent()) {
      for (Money sum : option.totals().byCurrency()) {
        String code = sum.currency().getCurrencyCode();
        expect(tongue.totalIn(code), Figures.money(sum));
      }
    }
    String sum = TableProof.total(option.totals());
    expect(
        into.map(code -> tongue.say(Phrase.ALL_CONVERTED, code))
            .orElseGet(() -> tongue.say(Phrase.SUM)),
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
