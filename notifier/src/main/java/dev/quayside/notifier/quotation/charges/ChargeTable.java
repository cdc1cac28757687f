package dev.quayside.notifier.quotation.charges;

import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.pdf.Grid;
import dev.quayside.notifier.pdf.Grid.Column;
import dev.quayside.notifier.pdf.Ink;
import dev.quayside.notifier.pdf.Paper;
import dev.quayside.notifier.quotation.words.Phrase;
import dev.quayside.notifier.quotation.words.Tongue;
import dev.quayside.notifier.quotation.words.Units;
import dev.quayside.notifier.wording.Amounts;
import dev.quayside.notifier.wording.Names;
import dev.quayside.rates.quote.ChargeLine;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.tariff.Mode;
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

  static void draw(Paper paper, GivenQuote quote, Tongue tongue) throws IOException {
    Option best = quote.offer().best();
    Grid grid = begin(paper, title(best, 0, quote, tongue), tongue);
    for (Leg leg : Leg.values()) {
      var lines = best.lines().stream().filter(line -> line.leg() == leg).toList();
      if (!lines.isEmpty()) {
        Mode mode = quote.offer().request().mode();
        grid.group(tongue.say(language -> Names.leg(leg, mode, language)));
        for (ChargeLine line : lines) {
          grid.row(Ink.BODY, cells(line, best, tongue));
        }
      }
    }
    grid.end();
    TotalLines.draw(paper, best.totals(), tongue);
    OptionNotes.draw(paper, quote.offer().request(), best, tongue);
    paper.down(10);
  }

  /** A heading, and under it the head of a table of charges. */
  static Grid begin(Paper paper, String title, Tongue tongue) throws IOException {
    paper.room(110);
    paper.text(Paper.LEFT, Ink.SECTION, title);
    paper.down(HEADING);
    var grid =
        new Grid(
            paper,
            COLUMNS,
            List.of(
                tongue.say(Phrase.CHARGE),
                tongue.say(Phrase.UNIT),
                tongue.say(Phrase.QUANTITY),
                tongue.say(Phrase.UNIT_PRICE),
                tongue.say(Phrase.AMOUNT)));
    grid.head(80);
    return grid;
  }

  static String title(Option option, int index, GivenQuote quote, Tongue tongue) {
    String letter = OptionTable.letter(index, quote.offer().options());
    return letter.isEmpty()
        ? tongue.say(Phrase.CHARGES)
        : tongue.say(language ->
            tongue.in(
                language,
                Phrase.OPTION_CHARGES,
                letter,
                Names.carrier(option.carrier(), language)));
  }

  static List<String> cells(ChargeLine line, Option option, Tongue tongue) {
    return List.of(
        tongue.charge(line),
        tongue.say(language -> Units.of(line, option, language)),
        Amounts.plain(line.quantity()),
        Amounts.of(line.each()),
        Amounts.of(line.total()));
  }
}
