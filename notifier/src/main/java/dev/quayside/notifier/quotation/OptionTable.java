package dev.quayside.notifier.quotation;

import dev.quayside.db.customer.Language;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.pdf.Grid;
import dev.quayside.notifier.pdf.Grid.Column;
import dev.quayside.notifier.pdf.Ink;
import dev.quayside.notifier.pdf.Paper;
import dev.quayside.notifier.quotation.words.Phrase;
import dev.quayside.notifier.wording.Amounts;
import dev.quayside.notifier.wording.Days;
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

  static void draw(Paper paper, GivenQuote quote) throws IOException {
    Language language = quote.language();
    List<Option> options = quote.offer().options();
    paper.room(90);
    paper.text(Paper.LEFT, Ink.SECTION, heading(options).in(language));
    paper.down(18);
    Mode mode = quote.offer().request().mode();
    var grid =
        new Grid(
            paper,
            shown(COLUMNS, mode),
            shown(
                List.of(
                    carrier(mode).in(language),
                    Phrase.TRANSIT.in(language),
                    Phrase.FREE_DAYS.in(language),
                    Phrase.VALID_UNTIL.in(language),
                    Phrase.TOTAL.in(language)),
                mode));
    grid.head(60);
    for (int i = 0; i < options.size(); i++) {
      grid.row(i == 0 ? Ink.STRONG : Ink.BODY, shown(cells(i, options, language), mode));
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

  private static List<String> cells(int i, List<Option> options, Language language) {
    Option option = options.get(i);
    return List.of(
        name(i, options, language),
        transit(option, language),
        freeTime(option, language),
        Days.day(option.validity().to(), language),
        Amounts.total(option.totals()));
  }

  /** Its letter, its carrier and why it is offered. */
  static String name(int i, List<Option> options, Language language) {
    Option option = options.get(i);
    return (letter(i, options) + "  " + Names.carrier(option.carrier(), language)).strip()
        + remarks(option, options.size(), language);
  }

  /** How long, until when: a row each, for options that stand side by side. */
  static List<List<String>> facts(GivenQuote quote) {
    Language language = quote.language();
    List<Option> options = quote.offer().options();
    var facts = new ArrayList<List<String>>();
    facts.add(fact(Phrase.TRANSIT, language, options, option -> transit(option, language)));
    if (quote.offer().request().mode() == Mode.FCL) {
      facts.add(fact(Phrase.FREE_DAYS, language, options, option -> freeTime(option, language)));
    }
    facts.add(
        fact(
            Phrase.VALID_UNTIL,
            language,
            options,
            option -> Days.day(option.validity().to(), language)));
    return facts;
  }

  private static List<String> fact(
      Phrase label, Language language, List<Option> options, Function<Option, String> value) {
    var row = new ArrayList<>(List.of(label.in(language), "", ""));
    options.stream().map(value).forEach(row::add);
    return row;
  }

  private static String transit(Option option, Language language) {
    return option
        .transit()
        .map(TransitTime::toString)
        .orElseGet(() -> Phrase.ON_REQUEST.in(language));
  }

  private static String freeTime(Option option, Language language) {
    return option.freeTime().isStated()
        ? option.freeTime().toString()
        : Phrase.ON_REQUEST.in(language);
  }

  private static String remarks(Option option, int options, Language language) {
    var remarks = new ArrayList<String>();
    if (options > 1) {
      switch (option.label()) {
        case CHEAPEST -> remarks.add(Phrase.CHEAPEST.in(language));
        case FASTEST -> remarks.add(Phrase.FASTEST.in(language));
        case DIRECT -> remarks.add(Phrase.DIRECT.in(language));
        case LATER_SAILING ->
            remarks.add(Phrase.LATER_SAILING.in(language, Days.day(option.leavesFrom(), language)));
        case ALTERNATIVE -> {}
      }
    }
    if (option.contract()) {
      remarks.add(Phrase.CONTRACT.in(language));
    }
    return remarks.isEmpty() ? "" : "\n" + Names.list(remarks, language);
  }
}
