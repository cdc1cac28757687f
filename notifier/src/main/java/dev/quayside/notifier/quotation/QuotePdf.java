package dev.quayside.notifier.quotation;

import dev.quayside.db.customer.Language;
import dev.quayside.db.document.Look;
import dev.quayside.db.document.Stationery;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.pdf.Fonts;
import dev.quayside.notifier.pdf.Imprint;
import dev.quayside.notifier.pdf.Palette;
import dev.quayside.notifier.pdf.Paper;
import dev.quayside.notifier.pdf.Setting;
import dev.quayside.notifier.pdf.Tint;
import dev.quayside.notifier.quotation.charges.Offered;
import dev.quayside.notifier.quotation.words.Phrase;
import dev.quayside.notifier.quotation.words.Tongue;
import dev.quayside.notifier.wording.Company;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Draws a quote as a PDF. The same quote always gives the same bytes. What the house earns on it is
 * not on it.
 */
public final class QuotePdf {

  /**
   * The generation of the drawing; it counts up when the same sheet would be drawn otherwise than
   * before.
   */
  public static final int GENERATION = 2;

  /** The smallest print stays above seven points. */
  private static final float SMALLER = 0.935f;

  /** What does not fit so is more than two sheets, however close its lines stand. */
  private static final float FAR_TOO_LONG = 0.78f;

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
    this(fonts, company, zone, Look.PLAIN);
  }

  /** The same with a look of its own. */
  public QuotePdf(Fonts fonts, Company company, ZoneId zone, Look look) {
    this(
        fonts,
        new Stationery(
            company.name(),
            company.address(),
            company.email(),
            company.logo().map(QuotePdf::read),
            company.terms(),
            zone,
            look.equals(Look.PLAIN) ? Optional.empty() : Optional.of(look)));
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
    Tongue tongue = sheet.tongue(stationery);
    try (Paper paper = fitting(sheet, tongue)) {
      return paper.finish(
          imprint(sheet.quote(), tongue), (page, pages) -> tongue.say(Phrase.PAGE, page, pages));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot draw quote " + sheet.quote().number(), e);
    }
  }

  /**
   * What is a little more than one sheet is drawn a little smaller, which is seen once it is drawn,
   * or with its lines closer together; what is much more goes on several.
   */
  private Paper fitting(QuoteSheet sheet, Tongue tongue) throws IOException {
    for (Setting setting : settings(sheet, tongue)) {
      Paper one = laidOut(sheet, tongue, setting, true);
      if (one.fits(1) || one.fits(SMALLER)) {
        return one;
      }
      boolean hopeless = !one.fits(FAR_TOO_LONG);
      one.close();
      if (hopeless) {
        break;
      }
    }
    return laidOut(sheet, tongue, Setting.WIDE, false);
  }

  /** Options in two languages never fit with wide lines. */
  private static List<Setting> settings(QuoteSheet sheet, Tongue tongue) {
    boolean much = tongue.isBoth() && sheet.quote().offer().options().size() > 1;
    return much ? List.of(Setting.CLOSE) : List.of(Setting.WIDE, Setting.CLOSE);
  }

  private Paper laidOut(QuoteSheet sheet, Tongue tongue, Setting setting, boolean endless)
      throws IOException {
    var paper = new Paper(fonts, palette(), other(tongue), setting, endless);
    Letterhead.draw(paper, sheet, stationery, tongue);
    QuoteFacts.draw(paper, sheet.quote(), stationery.zone(), tongue);
    VersionMark.changes(paper, sheet, tongue);
    Offered.draw(paper, sheet.quote(), tongue);
    Conditions.draw(paper, sheet, stationery, tongue);
    return paper;
  }

  private Palette palette() {
    Look look = stationery.ownLook();
    return Palette.OURS.with(Tint.ACCENT, look.accent()).with(Tint.BAND, look.band());
  }

  /** The language that is not the paper's own. */
  private static Optional<Locale> other(Tongue tongue) {
    return tongue.languages().stream().skip(1).map(Language::locale).findFirst();
  }

  private Imprint imprint(GivenQuote quote, Tongue tongue) {
    String title = tongue.say(Phrase.QUOTATION) + " " + numberAndVersion(quote, tongue);
    String footer = stationery.name() + "   |   " + title;
    return new Imprint(title, stationery.name(), footer, tongue.first().locale(), quote.givenAt());
  }

  static String numberAndVersion(GivenQuote quote, Tongue tongue) {
    return tongue.in(
        tongue.first(),
        Phrase.NUMBER_AND_VERSION,
        quote.number(),
        Integer.toString(quote.version()));
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
