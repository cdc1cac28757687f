package dev.quayside.notifier.readback;

import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.quotation.words.Phrase;
import dev.quayside.notifier.quotation.words.Tongue;
import dev.quayside.notifier.wording.Names;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.Totals;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.schedule.TransitTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Compares the tables of a paper with the options of its quote, cell by cell. */
final class TableProof {

  /** So many options share one table. */
  static final int SIDE_BY_SIDE = 3;

  /** What stands before the options' columns: the charge, how many, at how much. */
  private static final int BEFORE = 3;

  private final String where;
  private final Tongue tongue;
  private final Mode mode;
  private final List<Option> options;
  private final List<Fault> faults = new ArrayList<>();

  TableProof(String where, GivenQuote quote, Tongue tongue) {
    this.where = where;
    this.tongue = tongue;
    this.mode = quote.offer().request().mode();
    this.options = quote.offer().options();
  }

  List<Fault> faults(List<List<List<String>>> tables) {
    boolean shared = options.size() > 1 && options.size() <= SIDE_BY_SIDE;
    int expected = shared ? 1 : options.size() + 1;
    if (tables.size() != expected) {
      faults.add(
          new Fault.Missing(where, "%d tables instead of %d".formatted(expected, tables.size())));
      return faults;
    }
    if (shared) {
      shared(tables.getFirst());
    } else {
      compared(tables.getFirst());
      for (int i = 0; i < options.size(); i++) {
        var lines = new LineProof(where, options.get(i), mode, tongue, i == 0);
        head(
            tables.get(i + 1).getFirst(),
            List.of(Phrase.CHARGE, Phrase.UNIT, Phrase.QUANTITY, Phrase.UNIT_PRICE, Phrase.AMOUNT));
        tables.get(i + 1).stream().skip(1).forEach(row -> lines.row(row, row.size() - 1));
        faults.addAll(lines.faults());
      }
    }
    return faults;
  }

  /** One row an option. */
  private void compared(List<List<String>> table) {
    if (table.size() != options.size() + 1) {
      faults.add(new Fault.Missing(where, options.size() + " options"));
      return;
    }
    head(table.getFirst(), comparedHead());
    for (int i = 0; i < options.size(); i++) {
      Option option = options.get(i);
      List<String> row = table.get(i + 1);
      var expected = new ArrayList<>(List.of(transit(option)));
      if (mode == Mode.FCL) {
        expected.add(freeTime(option));
      }
      expected.add(Figures.day(option.validity().to(), tongue));
      expected.add(total(option.totals()));
      expected.addFirst(name(i));
      equal(row, expected);
    }
  }

  private void shared(List<List<String>> table) {
    List<String> head = table.getFirst();
    if (head.size() != BEFORE + options.size()) {
      faults.add(new Fault.Missing(where, options.size() + " options"));
      return;
    }
    head(head.subList(0, BEFORE), List.of(Phrase.CHARGE, Phrase.QUANTITY, Phrase.UNIT_PRICE));
    for (int i = 0; i < options.size(); i++) {
      equal(head.subList(BEFORE + i, BEFORE + i + 1), List.of(name(i)));
      Option option = options.get(i);
      var facts = new FactRows(where, tongue, option, options, mode);
      var lines = new LineProof(where, option, mode, tongue, true);
      for (List<String> row : table.subList(1, table.size())) {
        if (!facts.tells(row, BEFORE + i)) {
          lines.row(row, BEFORE + i);
        }
      }
      faults.addAll(facts.faults());
      faults.addAll(lines.faults());
    }
  }

  /** The letter, the carrier, and why it is offered. */
  private String name(int i) {
    Option option = options.get(i);
    boolean several = options.size() > 1;
    var why = new ArrayList<String>();
    if (several) {
      switch (option.label()) {
        case CHEAPEST -> why.add(tongue.say(Phrase.CHEAPEST));
        case FASTEST -> why.add(tongue.say(Phrase.FASTEST));
        case DIRECT -> why.add(tongue.say(Phrase.DIRECT));
        case LATER_SAILING ->
            why.add(tongue.say(Phrase.LATER_SAILING, Figures.day(option.leavesFrom(), tongue)));
        case ALTERNATIVE -> {}
      }
    }
    if (option.contract()) {
      why.add(tongue.say(Phrase.CONTRACT));
    }
    return (several ? String.valueOf((char) ('A' + i)) : "")
        + tongue.say(language -> Names.carrier(option.carrier(), language))
        + Names.list(why, tongue.first());
  }

  private void head(List<String> head, List<Phrase> expected) {
    equal(head, expected.stream().map(phrase -> tongue.say(phrase)).toList());
  }

  private List<Phrase> comparedHead() {
    Phrase carrier =
        switch (mode) {
          case FCL -> Phrase.CARRIER;
          case AIR -> Phrase.AIRLINE;
          case LCL, ROAD, CUSTOMS -> Phrase.CO_LOADER;
        };
    return mode == Mode.FCL
        ? List.of(carrier, Phrase.TRANSIT, Phrase.FREE_DAYS, Phrase.VALID_UNTIL, Phrase.TOTAL)
        : List.of(carrier, Phrase.TRANSIT, Phrase.VALID_UNTIL, Phrase.TOTAL);
  }

  private void equal(List<String> cells, List<String> expected) {
    if (cells.size() > expected.size()) {
      faults.add(new Fault.Unknown(where, cells.getLast()));
    }
    for (int i = 0; i < expected.size(); i++) {
      String there = i < cells.size() ? cells.get(i) : "";
      if (!there.equals(Words.bare(expected.get(i)))) {
        faults.add(new Fault.Missing(where, expected.get(i)));
        faults.add(new Fault.Unknown(where, there));
      }
    }
  }

  private String transit(Option option) {
    return option
        .transit()
        .map(TransitTime::toString)
        .orElseGet(() -> tongue.say(Phrase.ON_REQUEST));
  }

  private String freeTime(Option option) {
    return option.freeTime().isStated()
        ? option.freeTime().toString()
        : tongue.say(Phrase.ON_REQUEST);
  }

  static String total(Totals totals) {
    Optional<Money> all = totals.inAll().map(Totals.Converted::amount);
    return all.map(Figures::money)
        .orElseGet(() ->
            totals.byCurrency().stream().map(Figures::money).collect(Collectors.joining("+")));
  }
}
