package dev.quayside.notifier.quotation;

import dev.quayside.db.customer.Language;
import dev.quayside.db.document.Stationery;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.pdf.Fonts;
import dev.quayside.notifier.pdf.Imprint;
import dev.quayside.notifier.pdf.Paper;
import dev.quayside.notifier.quotation.words.Phrase;
import dev.quayside.notifier.wording.Company;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;

/**
 * Draws a quote as a PDF. The same quote always gives the same bytes. What the house earns on it is
 * not on it.
 */
public final class QuotePdf {

  private final Fonts fonts;
  private final Stationery stationery;

  public QuotePdf(Fonts fonts, Stationery stationery) {
    this.fonts = fonts;
    this.stationery = stationery;
  }

  /**
   * Reads the logo, so that a wrong path is seen at the start and not with the first quote.
   *
   * @param zone in which the date of a quote is told
   */
  public QuotePdf(Fonts fonts, Company company, ZoneId zone) {
    this(
        fonts,
        new Stationery(
            company.name(),
            company.address(),
            company.email(),
            company.logo().map(QuotePdf::read),
            company.terms(),
            zone));
  }

  public Fonts fonts() {
    return fonts;
  }

  /** What it draws with, to be kept beside the paper. */
  public Stationery stationery() {
    return stationery;
  }

  /** The quote alone. */
  public byte[] draw(GivenQuote quote) {
    return draw(QuoteSheet.of(quote));
  }

  public byte[] draw(QuoteSheet sheet) {
    GivenQuote quote = sheet.quote();
    Language language = quote.language();
    try (var paper = new Paper(fonts)) {
      Letterhead.draw(paper, sheet, stationery);
      QuoteFacts.draw(paper, quote, stationery.zone());
      VersionMark.changes(paper, sheet);
      charges(paper, quote);
      Conditions.draw(paper, sheet, stationery);
      return paper.finish(imprint(quote), (page, pages) -> Phrase.PAGE.in(language, page, pages));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot draw quote " + quote.number(), e);
    }
  }

  private static void charges(Paper paper, GivenQuote quote) throws IOException {
    int options = quote.offer().options().size();
    if (options > 1 && options <= SideBySide.MOST) {
      new SideBySide(paper, quote).draw();
      OptionNotes.ofAll(paper, quote);
    } else {
      OptionTable.draw(paper, quote);
      ChargeTable.draw(paper, quote);
      OtherOptions.draw(paper, quote);
    }
  }

  private Imprint imprint(GivenQuote quote) {
    Language language = quote.language();
    String title = Phrase.QUOTATION.in(language) + " " + numberAndVersion(quote);
    String footer = stationery.name() + "   |   " + title;
    return new Imprint(title, stationery.name(), footer, language.locale(), quote.givenAt());
  }

  static String numberAndVersion(GivenQuote quote) {
    return Phrase.NUMBER_AND_VERSION.in(
        quote.language(), quote.number(), Integer.toString(quote.version()));
  }

  private static Bytes read(Path logo) {
    try {
      return Bytes.of(Files.readAllBytes(logo));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Cannot read the logo " + logo + ": check company.logo in the configuration", e);
    }
  }
}
