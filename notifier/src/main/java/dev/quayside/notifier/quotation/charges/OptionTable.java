package dev.quayside.notifier.quotation.charges;

import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.pdf.Grid;
import dev.quayside.notifier.pdf.Grid.Column;
import dev.quayside.notifier.pdf.Ink;
import dev.quayside.notifier.pdf.Paper;
import dev.quayside.notifier.quotation.words.Phrase;
import dev.quayside.notifier.quotation.words.Tongue;
import dev.quayside.notifier.wording.Amounts;
import dev.quayside.notifier.wording.Names;
import dev.quayside.rates.quote.Offer;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.schedule.TransitTime;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The options under each other, what a buyer compares side by side. */
final class OptionTable {

  private static final List<Column> COLUMNS =
      List.of(
          Column.words(4.4f),
          Column.words(1.9f),
          Column.words(2.5f),
          Column.words(2.2f),
          Column.numbers(2.8f));

  /** The column of it. */
  private static final int FREE_TIME = 2;

  private OptionTable() {}

  static void draw(Paper paper, GivenQuote quote, Tongue tongue) throws IOException {
    List<Option> options = quote.offer().options();
    paper.room(90);
    paper.text(Paper.LEFT, Ink.SECTION, tongue.say(heading(options)));
    paper.down(18);
    Mode mode = quote.offer().request().mode();
    var grid =
        new Grid(
            paper,
            shown(COLUMNS, mode),
            shown(
                List.of(
                    tongue.say(carrier(mode)),
                    tongue.say(Phrase.TRANSIT),
                    tongue.say(Phrase.FREE_DAYS),
                    tongue.say(Phrase.VALID_UNTIL),
                    tongue.say(Phrase.TOTAL)),
                mode));
    grid.head(60);
    for (int i = 0; i < options.size(); i++) {
      grid.row(i == 0 ? Ink.STRONG : Ink.BODY, shown(cells(i, options, tongue), mode));
    }
    grid.end();
    paper.down(12);
  }

  /** Free time is a container's. */
  private static <T> List<T> shown(List<T> all, Mode mode) {
    if (mode == Mode.FCL) {
      return all;
    }
    var left = new ArrayList<>(all);
    left.remove(FREE_TIME);
    return left;
  }

  private static Phrase carrier(Mode mode) {
    return switch (mode) {
      case FCL -> Phrase.CARRIER;
      case AIR -> Phrase.AIRLINE;
      case LCL, ROAD, CUSTOMS -> Phrase.CO_LOADER;
    };
  }

  /** The letter by which an option is named on the page; empty where there is only one. */
  static String letter(int option, List<Option> options) {
    return options.size() == 1 ? "" : Offer.letter(option + 1);
  }

  private static Phrase heading(List<Option> options) {
    return options.size() == 1 ? Phrase.OFFER : Phrase.OPTIONS;
  }

  private static List<String> cells(int i, List<Option> options, Tongue tongue) {
    Option option = options.get(i);
    return List.of(
        name(i, options, tongue),
        transit(option, tongue),
        freeTime(option, tongue),
        tongue.day(option.validity().to()),
        Amounts.total(option.totals()));
  }

  /** Its letter, its carrier and why it is offered. */
  static String name(int i, List<Option> options, Tongue tongue) {
    Option option = options.get(i);
    return (letter(i, options)
                + "  "
                + tongue.say(language -> Names.carrier(option.carrier(), language)))
            .strip()
        + remarks(option, options.size(), tongue);
  }

  /** How long, until when: a row each, for options that stand side by side. */
  static List<List<String>> facts(GivenQuote quote, Tongue tongue) {
    List<Option> options = quote.offer().options();
    var facts = new ArrayList<List<String>>();
    facts.add(fact(Phrase.TRANSIT, tongue, options, option -> transit(option, tongue)));
    if (quote.offer().request().mode() == Mode.FCL) {
      facts.add(fact(Phrase.FREE_DAYS, tongue, options, option -> freeTime(option, tongue)));
    }
    facts.add(
        fact(Phrase.VALID_UNTIL, tongue, options, option -> tongue.day(option.validity().to())));
    return facts;
  }

  private static List<String> fact(
      Phrase label, Tongue tongue, List<Option> options, Function<Option, String> value) {
    var row = new ArrayList<>(List.of(tongue.say(label), "", ""));
    options.stream().map(value).forEach(row::add);
    return row;
  }

  private static String transit(Option option, Tongue tongue) {
    return option
        .transit()
        .map(TransitTime::toString)
        .orElseGet(() -> tongue.say(Phrase.ON_REQUEST));
  }

  private static String freeTime(Option option, Tongue tongue) {
    return option.freeTime().isStated()
        ? option.freeTime().toString()
        : tongue.say(Phrase.ON_REQUEST);
  }

  private static String remarks(Option option, int options, Tongue tongue) {
    var remarks = new ArrayList<String>();
    if (options > 1) {
      switch (option.label()) {
        case CHEAPEST -> remarks.add(tongue.say(Phrase.CHEAPEST));
        case FASTEST -> remarks.add(tongue.say(Phrase.FASTEST));
        case DIRECT -> remarks.add(tongue.say(Phrase.DIRECT));
        case LATER_SAILING ->
            remarks.add(tongue.say(Phrase.LATER_SAILING, tongue.day(option.leavesFrom())));
        case ALTERNATIVE -> {}
      }
    }
    if (option.contract()) {
      remarks.add(tongue.say(Phrase.CONTRACT));
    }
    return remarks.isEmpty() ? "" : "\n" + Names.list(remarks, tongue.first());
  }
}
