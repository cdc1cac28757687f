package dev.quayside.notifier.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.customer.Language;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.SamplePapers;
import dev.quayside.notifier.SampleQuotes;
import dev.quayside.notifier.pdf.Fonts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A quote is one page where it can be, and nobody needs a glass to read it. */
class OnePageTest {

  private static final QuotePdf PAPER =
      new QuotePdf(Fonts.load(), SampleQuotes.HARBOUR, SampleQuotes.SHANGHAI_TIME);

  static Stream<Arguments> papers() {
    return Stream.of(Language.values())
        .flatMap(language ->
            Stream.of(true, false)
                .flatMap(both ->
                    Stream.of(
                        paper("one option", SampleQuotes.oneOption(language), both),
                        paper("three options", SampleQuotes.threeOptions(language), both),
                        paper("two with two trucks", SamplePapers.byTruck(language), both),
                        paper("loose cargo", SamplePapers.loose(language), both))));
  }

  private static Arguments paper(String name, GivenQuote quote, boolean both) {
    return Arguments.of(
        "%s, %s%s".formatted(name, quote.language(), both ? " and the other" : ""),
        QuoteSheet.of(quote, Optional.of("https://quotes.harbour.example/q/Q1001/AbCdEf123"))
            .inBoth(both));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("papers")
  void it_stands_on_one_page_in_letters_of_seven_points_or_more(String name, QuoteSheet sheet)
      throws IOException {
    byte[] pdf = PAPER.draw(sheet);

    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(sizes(document)).allSatisfy(size -> assertThat(size).isGreaterThan(7f));
    }
  }

  /** As they come out on the sheet, in points. */
  private static List<Float> sizes(PDDocument document) throws IOException {
    var sizes = new ArrayList<Float>();
    new PDFTextStripper() {
      @Override
      protected void writeString(String text, List<TextPosition> letters) {
        letters.forEach(letter -> sizes.add(Math.abs(letter.getTextMatrix().getScalingFactorY())));
      }
    }.getText(document);
    return sizes;
  }
}
