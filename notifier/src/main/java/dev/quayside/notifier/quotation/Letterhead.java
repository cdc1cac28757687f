package dev.quayside.notifier.quotation;

import dev.quayside.db.document.Stationery;
import dev.quayside.notifier.pdf.Ink;
import dev.quayside.notifier.pdf.Paper;
import dev.quayside.notifier.pdf.Tint;
import dev.quayside.notifier.quotation.words.Phrase;
import dev.quayside.notifier.quotation.words.Tongue;
import java.io.IOException;
import java.util.Optional;

/** The head of the first page: who offers, and what the paper is. */
final class Letterhead {

  private static final float LOGO_WIDTH = 130;
  private static final float LOGO_HEIGHT = 40;
  private static final float TITLE_WIDTH = 170;

  private Letterhead() {}

  static void draw(Paper paper, QuoteSheet sheet, Stationery house, Tongue tongue)
      throws IOException {
    float top = paper.top();
    float left = Paper.LEFT;
    float lowest = top;
    if (house.logo().isPresent()) {
      String words = tongue.in(tongue.first(), Phrase.LOGO, house.name());
      left += paper.image(house.logo().get().toArray(), LOGO_WIDTH, LOGO_HEIGHT, words) + 12;
      lowest = top - LOGO_HEIGHT;
    }
    float width = Paper.RIGHT - TITLE_WIDTH - left;
    paper.paragraph(left, width, Ink.NAME, house.name());
    paper.paragraph(left, width, Ink.FAINT, house.address());
    for (String line : tongue.look().letterhead()) {
      paper.paragraph(left, width, Ink.FAINT, line);
    }
    paper.paragraph(left, width, Ink.FAINT, house.email());
    lowest = Math.min(lowest, paper.top());

    paper.moveTo(top);
    paper.textEndingAt(Paper.RIGHT, Ink.TITLE, tongue.say(Phrase.QUOTATION));
    paper.down(24);
    paper.textEndingAt(Paper.RIGHT, Ink.BODY, QuotePdf.numberAndVersion(sheet.quote(), tongue));
    Optional<String> mark = VersionMark.of(sheet, tongue);
    if (mark.isPresent()) {
      paper.down(14);
      paper.textEndingAt(Paper.RIGHT, Ink.STRONG, mark.get());
    }
    lowest = Math.min(lowest, paper.top() - 12);

    paper.moveTo(lowest);
    paper.gap(8);
    paper.rule(Tint.ACCENT, 1.2f);
    paper.gap(12);
  }
}
