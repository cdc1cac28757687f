package dev.quayside.notifier.quotation;

import dev.quayside.db.customer.Language;
import dev.quayside.db.document.Stationery;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.pdf.Ink;
import dev.quayside.notifier.pdf.Paper;
import dev.quayside.notifier.quotation.words.Phrase;
import dev.quayside.notifier.wording.Names;
import dev.quayside.notifier.wording.NotIncluded;
import dev.quayside.notifier.wording.PaymentTerms;
import dev.quayside.rates.cargo.Containers;
import java.io.IOException;

/** What the price does not cover, the house's terms, and how to book. */
final class Conditions {

  private static final float WIDTH = Paper.RIGHT - Paper.LEFT;

  /** The side of the code in points: 2.2 cm, read from a screen and from paper alike. */
  private static final float CODE = 62;

  private Conditions() {}

  static void draw(Paper paper, QuoteSheet sheet, Stationery house) throws IOException {
    GivenQuote quote = sheet.quote();
    Language language = quote.language();
    paper.room(sheet.acceptAt().isPresent() ? CODE + 30 : 66);
    paper.text(Paper.LEFT, Ink.SECTION, Phrase.CONDITIONS.in(language));
    paper.down(17);
    float width = sheet.acceptAt().isPresent() ? code(paper, sheet) : WIDTH;
    var payment = PaymentTerms.of(quote, language);
    if (payment.isPresent()) {
      paper.paragraph(Paper.LEFT, width, Ink.STRONG, payment.get() + Phrase.FULL_STOP.in(language));
      paper.down(1);
    }
    String left = Names.list(NotIncluded.of(quote.offer(), language), language);
    note(paper, width, Phrase.NOT_INCLUDED.in(language) + left);
    if (quote.offer().options().stream()
        .anyMatch(option -> option.freeTime().combined().isPresent())) {
      note(paper, width, Phrase.FREE_TIME.in(language));
    }
    boolean boxes = quote.offer().request().load() instanceof Containers;
    note(paper, width, (boxes ? Phrase.SPACE : Phrase.SPACE_OF_LOOSE).in(language));
    if (!house.terms().isBlank()) {
      note(paper, width, house.terms());
    }
    paper.down(4);
    paper.paragraph(
        Paper.LEFT, width, Ink.STRONG, Phrase.TO_BOOK.in(language, house.email(), quote.number()));
    if (sheet.acceptAt().isPresent()) {
      String address = sheet.acceptAt().get();
      paper.paragraph(Paper.LEFT, width, Ink.SMALL, Phrase.ACCEPT.in(language, address));
    }
  }

  /** At the right of what follows, which is left that much less width. */
  private static float code(Paper paper, QuoteSheet sheet) throws IOException {
    GivenQuote quote = sheet.quote();
    String words = Phrase.CODE.in(quote.language(), quote.number());
    paper.code(Paper.RIGHT - CODE, CODE, sheet.acceptAt().orElseThrow(), words);
    return WIDTH - CODE - 14;
  }

  private static void note(Paper paper, float width, String note) throws IOException {
    paper.paragraph(Paper.LEFT, width, Ink.SMALL, note);
    paper.down(1);
  }
}
