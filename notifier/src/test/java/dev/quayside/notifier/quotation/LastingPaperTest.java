package dev.quayside.notifier.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.customer.Language;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.SamplePapers;
import dev.quayside.notifier.SampleQuotes;
import dev.quayside.notifier.pdf.Fonts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF, the reference of the PDF association, says of our papers. */
class LastingPaperTest {

  private static final QuotePdf PAPER =
      new QuotePdf(Fonts.load(), SampleQuotes.HARBOUR, SampleQuotes.SHANGHAI_TIME);

  @BeforeAll
  static void initialise() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("papers")
  void a_paper_can_be_read_in_twenty_years(String name, QuoteSheet sheet) throws Exception {
    byte[] pdf = PAPER.draw(sheet);

    assertThat(faults(pdf, PDFAFlavour.PDFA_2_U)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("papers")
  void a_paper_can_be_read_by_ear(String name, QuoteSheet sheet) throws Exception {
    byte[] pdf = PAPER.draw(sheet);

    assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void a_paper_without_any_of_it_would_be_found_out() throws Exception {
    var bare = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(bare);
    }

    assertThat(faults(bare.toByteArray(), PDFAFlavour.PDFA_2_U)).isNotEmpty();
    assertThat(faults(bare.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
  }

  static Stream<Arguments> papers() {
    return Stream.of(Language.values())
        .flatMap(language ->
            Stream.of(
                paper("one option", SampleQuotes.oneOption(language)),
                paper("three options", SampleQuotes.threeOptions(language)),
                paper("many charges", SampleQuotes.manyCharges(language, 90)),
                paper("many options", SamplePapers.manyOptions(language, 7)),
                paper("loose cargo", SamplePapers.loose(language)),
                paper("by air", SamplePapers.byAir(language)),
                paper(
                    "a name of many scripts",
                    SampleQuotes.forBuyer(
                        SampleQuotes.oneOption(language), "王堃 Ελλάδα ООО Волга & <Söhne> 🚢")),
                Arguments.of(
                    "with a code, " + language,
                    new QuoteSheet(
                        SampleQuotes.threeOptions(language),
                        Optional.of("https://quotes.harbour.example/accept/Q1001/AbCdEf123"),
                        List.of("Trucking added", "Valid until 30 Jun 2026"),
                        Optional.of(2))),
                Arguments.of(
                    "in both languages, " + language,
                    QuoteSheet.of(SampleQuotes.threeOptions(language)).inBoth(true)),
                Arguments.of(
                    "one option in both languages, " + language,
                    QuoteSheet.of(
                            SampleQuotes.oneOption(language),
                            Optional.of("https://quotes.harbour.example/q/Q1001"))
                        .inBoth(true))));
  }

  private static Arguments paper(String name, GivenQuote quote) {
    return Arguments.of(name + ", " + quote.language(), QuoteSheet.of(quote));
  }

  private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
    var foundry = Foundries.defaultInstance();
    try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
        var validator = foundry.createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
          .distinct()
          .toList();
    }
  }
}
