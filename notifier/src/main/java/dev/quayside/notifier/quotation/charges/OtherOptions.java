package dev.quayside.notifier.quotation.charges;

import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.pdf.Grid;
import dev.quayside.notifier.pdf.Ink;
import dev.quayside.notifier.pdf.Paper;
import dev.quayside.notifier.quotation.words.Phrase;
import dev.quayside.notifier.quotation.words.Tongue;
import dev.quayside.notifier.wording.Amounts;
import dev.quayside.rates.money.Totals;
import dev.quayside.rates.quote.ChargeLine;
import dev.quayside.rates.quote.Option;
import java.io.IOException;
import java.util.List;

/** What the other options charge, in small print: whoever chooses one wants to see it as well. */
final class OtherOptions {

  private OtherOptions() {}

  static void draw(Paper paper, GivenQuote quote, Tongue tongue) throws IOException {
    List<Option> options = quote.offer().options();
    for (int i = 1; i < options.size(); i++) {
      Option option = options.get(i);
      Grid grid = ChargeTable.begin(paper, ChargeTable.title(option, i, quote, tongue), tongue);
      for (ChargeLine line : option.lines()) {
        grid.row(Ink.SMALL, ChargeTable.cells(line, option, tongue));
      }
      grid.end();
      paper.room(30);
      paper.down(4);
      paper.textEndingAt(Paper.RIGHT - 4, Ink.STRONG, sum(option.totals()));
      notes(paper, quote, option, tongue);
      paper.down(10);
    }
  }

  private static String sum(Totals totals) {
    return Amounts.isConverted(totals)
        ? Amounts.each(totals) + " ≈ " + Amounts.total(totals)
        : Amounts.total(totals);
  }

  private static void notes(Paper paper, GivenQuote quote, Option option, Tongue tongue)
      throws IOException {
    boolean same = OptionNotes.same(quote.offer().best(), option, quote);
    if (same) {
      paper.text(Paper.LEFT + 4, Ink.SMALL, tongue.say(Phrase.SAME_AS_BEST));
      paper.down(14);
    } else {
      paper.down(16);
      OptionNotes.draw(paper, quote.offer().request(), option, tongue);
    }
  }
}
