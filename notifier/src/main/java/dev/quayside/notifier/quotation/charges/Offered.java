package dev.quayside.notifier.quotation.charges;

import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.pdf.Paper;
import dev.quayside.notifier.quotation.words.Tongue;
import java.io.IOException;

/** All options of a quote: side by side where they fit, else one below the other. */
public final class Offered {

  private Offered() {}

  public static void draw(Paper paper, GivenQuote quote, Tongue tongue) throws IOException {
    int options = quote.offer().options().size();
    if (options > 1 && options <= SideBySide.MOST) {
      new SideBySide(paper, quote, tongue).draw();
      OptionNotes.ofAll(paper, quote, tongue);
    } else {
      OptionTable.draw(paper, quote, tongue);
      ChargeTable.draw(paper, quote, tongue);
      OtherOptions.draw(paper, quote, tongue);
    }
  }
}
