package dev.quayside.notifier.readback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.customer.Language;
import dev.quayside.db.document.Stationery;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.SamplePapers;
import dev.quayside.notifier.SampleQuotes;
import dev.quayside.notifier.pdf.Fonts;
import dev.quayside.notifier.quotation.QuotePdf;
import dev.quayside.notifier.quotation.QuoteSheet;
import dev.quayside.rates.quote.ChargeLine;
import dev.quayside.rates.quote.Offer;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.quote.RateRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PaperProofTest {

  private static final Fonts FONTS = Fonts.load();
  private static final QuotePdf PAPER =
      new QuotePdf(FONTS, SampleQuotes.HARBOUR, SampleQuotes.SHANGHAI_TIME);
  private static final Stationery HOUSE = PAPER.stationery();

  @ParameterizedTest
  @MethodSource("sheets")
  void a_paper_as_it_should_be_may_leave(QuoteSheet sheet) {
    assertThat(faults(PAPER.draw(sheet), sheet)).isEmpty();
  }

  /** Cuts, changes, drops, doubles and swaps every line and every cell, one after the other. */
  @ParameterizedTest
  @MethodSource("sheets")
  void whatever_a_template_gets_wrong_is_found(QuoteSheet sheet) throws IOException {
    PaperText text = PaperReader.read(PAPER.draw(sheet));

    List<Planted> planted = new PlantedFaults(text).all();

    assertThat(planted).hasSizeGreaterThan(100);
    assertThat(planted)
        .filteredOn(one -> PaperProof.of("Q1001.pdf", one.text(), sheet, HOUSE, FONTS).isEmpty())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void a_paper_of_another_quote_does_not_leave(Language language) {
    var quote = SampleQuotes.threeOptions(language);
    var other = language.other();
    var wrong =
        List.of(
            SampleQuotes.threeOptions(other),
            SampleQuotes.oneOption(language),
            SampleQuotes.forBuyer(quote, "Acme Trading"),
            SampleQuotes.convertedBy(language, "PBOC"),
            with(quote, offer -> offer.request(), options -> options.subList(0, 2)),
            with(quote, offer -> offer.request(), List::reversed),
            with(quote, offer -> offer.request(), PaperProofTest::withoutALine),
            with(quote, offer -> offer.request(), PaperProofTest::aLineTwice),
            with(
                quote,
                offer ->
                    SampleQuotes.request(
                        SampleQuotes.LOS_ANGELES,
                        SampleQuotes.SHANGHAI,
                        "Ceramic tiles",
                        Optional.empty()),
                options -> options),
            with(
                quote,
                offer ->
                    SampleQuotes.request(
                        SampleQuotes.SHANGHAI,
                        SampleQuotes.LOS_ANGELES,
                        "Glass tiles",
                        Optional.empty()),
                options -> options),
            later(quote, 2, 0),
            later(quote, 1, 86_400));

    assertThat(wrong)
        .allSatisfy(
            drawn -> assertThat(faults(PAPER.draw(drawn), QuoteSheet.of(quote))).isNotEmpty());
  }

  @Test
  void letters_off_the_page_and_letters_that_say_nothing_do_not_leave() throws IOException {
    var sheet = QuoteSheet.of(SampleQuotes.threeOptions(Language.EN));
    byte[] pdf = PAPER.draw(sheet);

    byte[] cut =
        changed(
            pdf,
            document ->
                document.getPage(0).setMediaBox(new PDRectangle(400, PDRectangle.A4.getHeight())));
    byte[] mute =
        changed(
            pdf,
            document -> {
              var fonts = document.getPage(0).getResources();
              for (COSName name : fonts.getFontNames()) {
                fonts.getFont(name).getCOSObject().removeItem(COSName.TO_UNICODE);
              }
            });

    assertThat(faults(cut, sheet)).hasAtLeastOneElementOfType(Fault.Unreadable.class);
    assertThat(faults(mute, sheet)).isNotEmpty();
    assertThat(faults(new byte[] {'%', 'P', 'D', 'F'}, sheet))
        .hasOnlyElementsOfType(Fault.Unreadable.class);
  }

  @Test
  void a_sign_that_no_font_has_may_be_lost_and_a_letter_may_not() {
    var ship = SampleQuotes.forBuyer(SampleQuotes.oneOption(Language.EN), "Ship 🚢 Co");
    var thai = SampleQuotes.forBuyer(SampleQuotes.oneOption(Language.EN), "สมชาย");

    assertThat(faults(PAPER.draw(ship), QuoteSheet.of(ship))).isEmpty();
    assertThat(faults(PAPER.draw(thai), QuoteSheet.of(thai))).isNotEmpty();
  }

  @Test
  void sales_are_told_what_is_wrong() {
    var quote = SampleQuotes.oneOption(Language.EN);
    var drawn = SampleQuotes.forBuyer(quote, "Acme Trading");

    var readBack =
        new Proofreader(FONTS).paper("Q1001.pdf", PAPER.draw(drawn), QuoteSheet.of(quote), HOUSE);

    assertThat(((ReadBack.Differs) readBack).reason())
        .startsWith("Stopped before it was sent")
        .contains("PreparedforBrightwayImportsInc.", "AcmeTrading");
  }

  static Stream<QuoteSheet> sheets() {
    return Stream.of(Language.values())
        .flatMap(language ->
            Stream.of(
                QuoteSheet.of(SampleQuotes.oneOption(language)),
                QuoteSheet.of(SampleQuotes.threeOptions(language)),
                QuoteSheet.of(SampleQuotes.manyCharges(language, 40)),
                QuoteSheet.of(SamplePapers.manyOptions(language, 5)),
                QuoteSheet.of(SamplePapers.loose(language)),
                QuoteSheet.of(SamplePapers.byAir(language)),
                QuoteSheet.of(SamplePapers.byTruck(language)),
                QuoteSheet.of(SamplePapers.byTruck(language)).inBoth(true),
                QuoteSheet.of(SampleQuotes.threeOptions(language)).inBoth(true),
                QuoteSheet.of(SamplePapers.byAir(language)).inBoth(true),
                new QuoteSheet(
                    later(SampleQuotes.threeOptions(language), 2, 0),
                    Optional.of("https://quotes.harbour.example/accept/Q1001/AbCdEf123"),
                    List.of("4x40HC → 1x20GP + 3x40HC"),
                    Optional.empty())));
  }

  private static List<Fault> faults(byte[] pdf, QuoteSheet sheet) {
    return PaperProof.of("Q1001.pdf", pdf, sheet, HOUSE, FONTS);
  }

  private static GivenQuote later(GivenQuote quote, int version, long seconds) {
    return new GivenQuote(
        quote.number(),
        version,
        quote.customer(),
        quote.buyer(),
        quote.language(),
        quote.offer(),
        quote.givenAt().plusSeconds(seconds));
  }

  private static GivenQuote with(
      GivenQuote quote, Function<Offer, RateRequest> request, UnaryOperator<List<Option>> options) {
    Offer offer = quote.offer();
    return SampleQuotes.quote(
        quote.language(),
        new Offer(request.apply(offer), options.apply(offer.options()), List.of()));
  }

  private static List<Option> withoutALine(List<Option> options) {
    return changed(options, lines -> lines.subList(1, lines.size()));
  }

  private static List<Option> aLineTwice(List<Option> options) {
    return changed(
        options,
        lines -> {
          var twice = new ArrayList<>(lines);
          twice.add(lines.getFirst());
          return twice;
        });
  }

  private static List<Option> changed(List<Option> options, UnaryOperator<List<ChargeLine>> lines) {
    var changed = new ArrayList<>(options);
    Option one = options.getFirst();
    changed.set(
        0,
        new Option(
            one.label(),
            one.rate(),
            one.agreed(),
            one.carrier(),
            one.pricedLane(),
            one.validity(),
            one.sailing(),
            one.departure(),
            one.freeTime(),
            one.mostKg(),
            one.ratio(),
            lines.apply(one.lines()),
            one.services(),
            one.included(),
            one.subjectTo(),
            one.atCost(),
            one.totals(),
            one.margin(),
            one.hauled()));
    return changed;
  }

  private interface Change {
    void to(PDDocument document) throws IOException;
  }

  private static byte[] changed(byte[] pdf, Change change) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      change.to(document);
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }
}
