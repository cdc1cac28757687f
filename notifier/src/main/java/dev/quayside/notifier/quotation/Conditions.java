package dev.quayside.notifier.quotation;

import dev.quayside.db.customer.Language;
import dev.quayside.db.document.Stationery;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.pdf.Ink;
import dev.quayside.notifier.pdf.Paper;
import dev.quayside.notifier.wording.Names;
import dev.quayside.notifier.wording.NotIncluded;
import dev.quayside.rates.cargo.Containers;
import java.io.IOException;

/** What the price does not cover, the house's terms, and how to book. */
final class Conditions {

  private static final float WIDTH = Paper.RIGHT - Paper.LEFT;

  private Conditions() {}

  static void draw(Paper paper, GivenQuote quote, Stationery house) throws IOException {
    Language language = quote.language();
    paper.room(80);
    paper.text(Paper.LEFT, Ink.SECTION, Phrase.CONDITIONS.in(language));
    paper.down(17);
    String left = Names.list(NotIncluded.of(quote.offer(), language), language);
    note(paper, Phrase.NOT_INCLUDED.in(language) + left);
    if (quote.offer().options().stream()
        .anyMatch(option -> option.freeTime().combined().isPresent())) {
      note(paper, Phrase.FREE_TIME.in(language));
    }
    boolean boxes = quote.offer().request().load() instanceof Containers;
    note(paper, (boxes ? Phrase.SPACE : Phrase.SPACE_OF_LOOSE).in(language));
    if (!house.terms().isBlank()) {
      note(paper, house.terms());
    }
    paper.down(6);
    paper.paragraph(
        Paper.LEFT, WIDTH, Ink.STRONG, Phrase.TO_BOOK.in(language, house.email(), quote.number()));
  }

  private static void note(Paper paper, String note) throws IOException {
    paper.paragraph(Paper.LEFT, WIDTH, Ink.SMALL, note);
    paper.down(2);
  }
}
