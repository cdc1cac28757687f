package dev.quayside.notifier.quotation;

import dev.quayside.db.customer.Language;
import dev.quayside.db.document.Look;
import dev.quayside.db.document.Stationery;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.pdf.Ink;
import dev.quayside.notifier.pdf.Paper;
import dev.quayside.notifier.quotation.words.Phrase;
import dev.quayside.notifier.quotation.words.Piece;
import dev.quayside.notifier.quotation.words.Tongue;
import dev.quayside.notifier.wording.Names;
import dev.quayside.notifier.wording.NotIncluded;
import dev.quayside.notifier.wording.PaymentTerms;
import dev.quayside.rates.cargo.Containers;
import java.io.IOException;
import java.util.Optional;

/** What the price does not cover, the house's terms, and how to book. */
final class Conditions {

  private static final float WIDTH = Paper.RIGHT - Paper.LEFT;

  /** The side of the code in points: 2.2 cm, read from a screen and from paper alike. */
  private static final float CODE = 62;

  private final Paper paper;
  private final GivenQuote quote;
  private final Stationery house;
  private final Tongue tongue;

  /** Where it is accepted; empty where no code is drawn. */
  private final Optional<String> acceptAt;

  private Conditions(Paper paper, QuoteSheet sheet, Stationery house, Tongue tongue) {
    this.paper = paper;
    this.quote = sheet.quote();
    this.house = house;
    this.tongue = tongue;
    this.acceptAt = sheet.acceptAt().filter(_ -> tongue.draws(Piece.CODE));
  }

  static void draw(Paper paper, QuoteSheet sheet, Stationery house, Tongue tongue)
      throws IOException {
    new Conditions(paper, sheet, house, tongue).draw();
  }

  private void draw() throws IOException {
    paper.room(acceptAt.isPresent() ? CODE + 30 : 66);
    paper.text(Paper.LEFT, Ink.SECTION, tongue.say(Phrase.CONDITIONS));
    paper.down(17);
    float width = acceptAt.isPresent() ? code(acceptAt.get()) : WIDTH;
    for (Language language : tongue.languages()) {
      notes(width, language);
    }
    if (!house.terms().isBlank()) {
      note(width, house.terms());
    }
    for (Language language : tongue.languages()) {
      howToBook(width, language);
    }
  }

  private void notes(float width, Language language) throws IOException {
    var payment = PaymentTerms.of(quote, language);
    if (payment.isPresent()) {
      paper.paragraph(
          Paper.LEFT, width, Ink.STRONG, payment.get() + tongue.in(language, Phrase.FULL_STOP));
      paper.gap(1);
    }
    String left = Names.list(NotIncluded.of(quote.offer(), language), language);
    note(width, tongue.in(language, Phrase.NOT_INCLUDED) + left);
    boolean combined =
        quote.offer().options().stream()
            .anyMatch(option -> option.freeTime().combined().isPresent());
    if (combined && tongue.draws(Piece.FREE_TIME_NOTE)) {
      note(width, tongue.in(language, Phrase.FREE_TIME));
    }
    if (tongue.draws(Piece.SPACE_NOTE)) {
      boolean boxes = quote.offer().request().load() instanceof Containers;
      note(width, tongue.in(language, boxes ? Phrase.SPACE : Phrase.SPACE_OF_LOOSE));
    }
    for (Look.Worded own : tongue.look().notes()) {
      if (own.language() == language) {
        note(width, own.text());
      }
    }
  }

  private void howToBook(float width, Language language) throws IOException {
    paper.gap(4);
    paper.paragraph(
        Paper.LEFT,
        width,
        Ink.STRONG,
        tongue.in(language, Phrase.TO_BOOK, house.email(), quote.number()));
    if (acceptAt.isPresent()) {
      paper.paragraph(
          Paper.LEFT, width, Ink.SMALL, tongue.in(language, Phrase.ACCEPT, acceptAt.get()));
    }
  }

  /** At the right of what follows, which is left that much less width. */
  private float code(String address) throws IOException {
    String words = tongue.in(tongue.first(), Phrase.CODE, quote.number());
    paper.code(Paper.RIGHT - CODE, CODE, address, words);
    return WIDTH - CODE - 14;
  }

  private void note(float width, String note) throws IOException {
    paper.paragraph(Paper.LEFT, width, Ink.SMALL, note);
    paper.gap(1);
  }
}
