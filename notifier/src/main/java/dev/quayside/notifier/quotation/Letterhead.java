package dev.quayside.notifier.quotation;

import dev.quayside.db.document.Stationery;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.pdf.Ink;
import dev.quayside.notifier.pdf.Paper;
import dev.quayside.notifier.pdf.Tint;
import java.io.IOException;

/** The head of the first page: who offers, and what the paper is. */
final class Letterhead {

  private static final float LOGO_WIDTH = 130;
  private static final float LOGO_HEIGHT = 40;
  private static final float TITLE_WIDTH = 170;

  private Letterhead() {}

  static void draw(Paper paper, GivenQuote quote, Stationery house) throws IOException {
    float top = paper.top();
    float left = Paper.LEFT;
    float lowest = top;
    if (house.logo().isPresent()) {
      left += paper.image(house.logo().get().toArray(), LOGO_WIDTH, LOGO_HEIGHT) + 12;
      lowest = top - LOGO_HEIGHT;
    }
    float width = Paper.RIGHT - TITLE_WIDTH - left;
    paper.paragraph(left, width, Ink.NAME, house.name());
    paper.paragraph(left, width, Ink.FAINT, house.address());
    paper.paragraph(left, width, Ink.FAINT, house.email());
    lowest = Math.min(lowest, paper.top());

    paper.moveTo(top);
    paper.textEndingAt(Paper.RIGHT, Ink.TITLE, Phrase.QUOTATION.in(quote.language()));
    paper.down(24);
    paper.textEndingAt(Paper.RIGHT, Ink.BODY, QuotePdf.numberAndVersion(quote));

    paper.moveTo(lowest - 8);
    paper.rule(Tint.ACCENT, 1.2f);
    paper.down(12);
  }
}
