package dev.quayside.notifier.readback;

import dev.quayside.db.document.Stationery;
import dev.quayside.db.outbox.Pending;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.letter.Letter;
import dev.quayside.notifier.pdf.Fonts;
import dev.quayside.notifier.quotation.QuoteSheet;
import dev.quayside.notifier.template.Templates;
import java.util.List;

/**
 * Reads what is finished as the customer will, and compares it with the book: a fault of a template
 * costs us a delay, never a wrong price.
 */
public final class Proofreader {

  private final Fonts fonts;
  private final Templates templates;

  /** Of letters in our words. */
  public Proofreader(Fonts fonts) {
    this(fonts, Templates.ours());
  }

  /** Of letters in a house's words. */
  public Proofreader(Fonts fonts, Templates templates) {
    this.fonts = fonts;
    this.templates = templates;
  }

  /**
   * Reads a paper.
   *
   * @param name of its file
   * @param sheet what is to stand on it
   * @param house with what it was drawn
   */
  public ReadBack paper(String name, byte[] pdf, QuoteSheet sheet, Stationery house) {
    return ReadBack.of(PaperProof.of(name, pdf, sheet, house, fonts));
  }

  /**
   * Reads a letter, without its papers.
   *
   * @param quotes those it tells, in their order
   * @param house in whose name it is written
   */
  public ReadBack letter(
      Letter letter, Pending pending, List<GivenQuote> quotes, Stationery house) {
    return ReadBack.of(LetterProof.of(letter, pending, quotes, house, templates));
  }
}
