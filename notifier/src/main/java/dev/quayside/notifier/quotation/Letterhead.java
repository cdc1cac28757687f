package dev.quayside.notifier.quotation;

import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.pdf.Ink;
import dev.quayside.notifier.pdf.Paper;
import dev.quayside.notifier.pdf.Tint;
import dev.quayside.notifier.wording.Company;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The head of the first page: who offers, and what the paper is. */
final class Letterhead {

  private static final float LOGO_WIDTH = 130;
  private static final float LOGO_HEIGHT = 40;
  private static final float TITLE_WIDTH = 170;

  private final Company company;
  private final Optional<byte[]> logo;

  private Letterhead(Company company, Optional<byte[]> logo) {
    this.company = company;
    this.logo = logo;
  }

  static Letterhead of(Company company) {
    return new Letterhead(company, company.logo().map(Letterhead::read));
  }

  void draw(Paper paper, GivenQuote quote) throws IOException {
    float top = paper.top();
    float left = Paper.LEFT;
    float lowest = top;
    if (logo.isPresent()) {
      left += paper.image(logo.get(), LOGO_WIDTH, LOGO_HEIGHT) + 12;
      lowest = top - LOGO_HEIGHT;
    }
    float width = Paper.RIGHT - TITLE_WIDTH - left;
    paper.paragraph(left, width, Ink.NAME, company.name());
    paper.paragraph(left, width, Ink.FAINT, company.address());
    paper.paragraph(left, width, Ink.FAINT, company.email());
    lowest = Math.min(lowest, paper.top());

    paper.moveTo(top);
    paper.textEndingAt(Paper.RIGHT, Ink.TITLE, Phrase.QUOTATION.in(quote.language()));
    paper.down(24);
    paper.textEndingAt(Paper.RIGHT, Ink.BODY, QuotePdf.numberAndVersion(quote));

    paper.moveTo(lowest - 8);
    paper.rule(Tint.ACCENT, 1.2f);
    paper.down(12);
  }

  private static byte[] read(Path logo) {
    try {
      return Files.readAllBytes(logo);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Cannot read the logo " + logo + ": check company.logo in the configuration", e);
    }
  }
}
