package dev.quayside.notifier.quotation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.customer.Language;
import dev.quayside.db.json.Digest;
import dev.quayside.notifier.SamplePapers;
import dev.quayside.notifier.SampleQuotes;
import dev.quayside.notifier.pdf.Fonts;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** Whoever changes the drawing says so: papers that were filed before are replayed by it. */
class GenerationTest {

  private static final QuotePdf PAPER =
      new QuotePdf(Fonts.load(), SampleQuotes.HARBOUR, SampleQuotes.SHANGHAI_TIME);

  @Test
  void a_changed_drawing_counts_its_generation_up() throws IOException {
    var drawn = new StringBuilder();
    for (QuoteSheet sheet :
        List.of(
            QuoteSheet.of(SampleQuotes.oneOption(Language.EN)),
            QuoteSheet.of(SampleQuotes.threeOptions(Language.ZH)).inBoth(true),
            QuoteSheet.of(SamplePapers.byTruck(Language.EN)),
            QuoteSheet.of(SamplePapers.loose(Language.ZH)))) {
      drawn.append(content(PAPER.draw(sheet)));
    }

    assertThat(Digest.of(drawn.toString()) + " by generation " + QuotePdf.GENERATION)
        .as("where it is another drawing: count QuotePdf.GENERATION up, and put its digest here")
        .isEqualTo(
            "19d7594646024db7de361c74fabc313998c73dbcbcc5be73e0833119f95c8b94 by generation 2");
  }

  /** What is drawn on its first page. */
  private static String content(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf);
        var page = document.getPage(0).getContents()) {
      return new String(page.readAllBytes(), UTF_8);
    }
  }
}
