package dev.quayside.notifier.preview;

import dev.quayside.db.customer.Language;
import dev.quayside.db.document.Document;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.outbox.Envelope;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.outbox.Pending;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.letter.Letter;
import dev.quayside.notifier.letter.LetterWriter;
import dev.quayside.notifier.pdf.Fonts;
import dev.quayside.notifier.quotation.QuotePdf;
import dev.quayside.notifier.quotation.QuoteSheet;
import dev.quayside.notifier.readback.Proofreader;
import dev.quayside.notifier.readback.ReadBack;
import dev.quayside.notifier.template.Said;
import dev.quayside.notifier.template.TemplateFault;
import dev.quayside.notifier.template.TemplateFolder;
import dev.quayside.notifier.template.Templates;
import dev.quayside.notifier.wording.Company;
import dev.quayside.rates.place.Places;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A specimen in a house's own words: the letter and the paper as a customer would get them, read
 * again as every one is before it leaves.
 */
public final class Preview {

  private static final Instant AT = Instant.parse("2026-06-01T02:00:00Z");
  private static final String TRIAL = "https://quotes.example.com/q/Q1001-1-specimen";

  /** Dots an inch: a page of A4 is some 1,000 pixels wide. */
  private static final int SCREEN = 120;

  private final Company company;
  private final ZoneId zone;
  private final Fonts fonts;
  private final Specimen specimen;

  public Preview(Company company, ZoneId zone, Fonts fonts, Places places) {
    this.company = company;
    this.zone = zone;
    this.fonts = fonts;
    this.specimen = new Specimen(places);
  }

  /**
   * What a house's files come to. Where a specimen in its words would be stopped, ours are used,
   * and the fault is told.
   */
  public Templates read(Path folder, Places places) {
    Templates templates = TemplateFolder.read(folder, places);
    for (Language language : Language.values()) {
      templates = withLetterThatLeaves(templates, language);
    }
    return withPaperThatLeaves(templates);
  }

  private Templates withLetterThatLeaves(Templates tried, Language language) {
    String file = TemplateFolder.letter(language);
    return Stream.of(specimen.three(language), specimen.one(language))
        .flatMap(quote -> stopped(file, proof(letter(quote, tried), quote, tried)).stream())
        .findFirst()
        .map(fault -> tried.withoutLetter(language, file, fault))
        .orElse(tried);
  }

  private Templates withPaperThatLeaves(Templates tried) {
    var files =
        List.of(
            TemplateFolder.LOOK,
            TemplateFolder.paper(Language.EN),
            TemplateFolder.paper(Language.ZH));
    return Stream.of(Language.values())
        .flatMap(language -> stopped(TemplateFolder.LOOK, paperProof(language, tried)).stream())
        .findFirst()
        .map(fault -> tried.withoutLook(files, fault))
        .orElse(tried);
  }

  private static Optional<TemplateFault> stopped(String file, ReadBack read) {
    return switch (read) {
      case ReadBack.Agrees _ -> Optional.empty();
      case ReadBack.Differs differs ->
          Optional.of(
              new TemplateFault(
                  file,
                  0,
                  new Said(
                      "no letter in these words would leave. " + differs.reason(),
                      "用这些措辞写的邮件都不会发出：" + differs.reason()),
                  new Said("Begin again with our words and change less.", "请从系统措辞重新开始，少改一些。")));
    };
  }

  /** As it goes out for three options. */
  public Letter letter(Language language, Templates templates) {
    return letter(specimen.three(language), templates);
  }

  /** Its paper, which may be in both languages. */
  public byte[] paper(Language language, boolean both, Templates templates) {
    return drawing(templates).draw(sheet(language, both));
  }

  /** The first page of a paper as a PNG, for a screen. */
  public static byte[] picture(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf);
        var out = new ByteArrayOutputStream()) {
      ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, SCREEN), "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot show a paper of our own", e);
    }
  }

  private QuoteSheet sheet(Language language, boolean both) {
    return QuoteSheet.of(specimen.three(language), Optional.of(TRIAL)).inBoth(both);
  }

  private QuotePdf drawing(Templates templates) {
    return new QuotePdf(fonts, company, zone, templates.look());
  }

  private ReadBack paperProof(Language language, Templates templates) {
    QuotePdf drawing = drawing(templates);
    QuoteSheet sheet = sheet(language, false);
    return new Proofreader(fonts)
        .paper("Q1001.pdf", drawing.draw(sheet), sheet, drawing.stationery());
  }

  private Letter letter(GivenQuote quote, Templates templates) {
    var paper = new Document(quote.paper(), "application/pdf", Bytes.of(new byte[0]));
    return new LetterWriter(company, zone, templates)
        .write(pending(quote), List.of(quote), List.of(paper), Map.of(quote.number(), TRIAL));
  }

  private ReadBack proof(Letter letter, GivenQuote quote, Templates templates) {
    return new Proofreader(fonts, templates)
        .letter(letter, pending(quote), List.of(quote), drawing(Templates.ours()).stationery());
  }

  private static Pending pending(GivenQuote quote) {
    boolean zh = quote.language() == Language.ZH;
    var to =
        new Envelope(
            zh ? "王芳" : "Jane Smith",
            "jane@brightway.example",
            zh ? "询价：上海至洛杉矶" : "Rates Shanghai to Los Angeles",
            Optional.empty(),
            List.of(),
            quote.language(),
            "",
            AT.atOffset(ZoneOffset.UTC));
    return new Pending(
        0,
        0,
        "<specimen@localhost>",
        Optional.empty(),
        new Notice.QuotesGiven(to, List.of(quote.number())),
        AT,
        0);
  }
}
