package dev.quayside.notifier.quotation;

import dev.quayside.db.customer.Language;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.pdf.Grid;
import dev.quayside.notifier.pdf.Grid.Column;
import dev.quayside.notifier.pdf.Ink;
import dev.quayside.notifier.pdf.Paper;
import dev.quayside.notifier.quotation.words.Phrase;
import dev.quayside.notifier.quotation.words.Units;
import dev.quayside.notifier.wording.Amounts;
import dev.quayside.notifier.wording.Names;
import dev.quayside.rates.quote.ChargeLine;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.tariff.charge.Leg;
import java.io.IOException;
import java.util.List;

/** What the best option charges, leg by leg: how many, at how much, and what it comes to. */
final class ChargeTable {

  private static final float HEADING = 18;
  private static final List<Column> COLUMNS =
      List.of(
          Column.words(5.2f),
          Column.words(1.6f),
          Column.numbers(0.9f),
          Column.numbers(2.2f),
          Column.numbers(2.4f));

  private ChargeTable() {}

  static void draw(Paper paper, GivenQuote quote) throws IOException {
    Language language = quote.language();
    Option best = quote.offer().best();
    Grid grid = begin(paper, title(best, 0, quote), language);
    for (Leg leg : Leg.values()) {
      var lines = best.lines().stream().filter(line -> line.leg() == leg).toList();
      if (!lines.isEmpty()) {
        grid.group(Names.leg(leg, quote.offer().request().mode(), language));
        for (ChargeLine line : lines) {
          grid.row(Ink.BODY, cells(line, best, language));
        }
      }
    }
    grid.end();
    TotalLines.draw(paper, best.totals(), language);
    OptionNotes.draw(paper, quote.offer().request(), best, language);
    paper.down(10);
  }

  /** A heading, and under it the head of a table of charges. */
  static Grid begin(Paper paper, String title, Language language) throws IOException {
    paper.room(110);
    paper.text(Paper.LEFT, Ink.SECTION, title);
    paper.down(HEADING);
    var grid =
        new Grid(
            paper,
            COLUMNS,
            List.of(
                Phrase.CHARGE.in(language),
                Phrase.UNIT.in(language),
                Phrase.QUANTITY.in(language),
                Phrase.UNIT_PRICE.in(language),
                Phrase.AMOUNT.in(language)));
    grid.head(80);
    return grid;
  }

  static String title(Option option, int index, GivenQuote quote) {
    String letter = OptionTable.letter(index, quote.offer().options());
    Language language = quote.language();
    return letter.isEmpty()
        ? Phrase.CHARGES.in(language)
        : Phrase.OPTION_CHARGES.in(language, letter, Names.carrier(option.carrier(), language));
  }

  static List<String> cells(ChargeLine line, Option option, Language language) {
    return List.of(
        Names.chargeAndCode(line.code(), language),
        Units.of(line, option, language),
        Amounts.plain(line.quantity()),
        Amounts.of(line.each()),
        Amounts.of(line.total()));
  }
}
