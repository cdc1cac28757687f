package dev.quayside.app.bench.paper;

import dev.quayside.db.customer.Language;
import dev.quayside.notifier.pdf.Fonts;
import dev.quayside.notifier.preview.Specimen;
import dev.quayside.notifier.quotation.QuotePdf;
import dev.quayside.notifier.quotation.QuoteSheet;
import dev.quayside.notifier.readback.Proofreader;
import dev.quayside.notifier.readback.ReadBack;
import dev.quayside.notifier.wording.Company;
import dev.quayside.rates.place.Places;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From a quote of three options to its page, and from the page back to the book. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PaperBenchmark {

  /** A quote and the house that draws it. */
  @State(Scope.Benchmark)
  public static class Page {

    private static final String ADDRESS = "https://quotes.example.com/q/Q1001-1-benchmark";

    @Param({"EN", "ZH", "BOTH"})
    String tongue = "EN";

    private final QuotePdf paper = paper();
    private final Proofreader proofreader = new Proofreader(paper.fonts());
    private QuoteSheet sheet = sheet("EN");
    private byte[] drawn = new byte[0];

    private static QuotePdf paper() {
      var company =
          new Company(
              "Harbourline Logistics",
              "1 Harbour Road\nShanghai",
              "rates@harbourline.example",
              Optional.empty(),
              "All business is done under our standard trading conditions.");
      return new QuotePdf(Fonts.load(), company, ZoneId.of("Asia/Shanghai"));
    }

    static QuoteSheet sheet(String tongue) {
      Language language = tongue.equals("ZH") ? Language.ZH : Language.EN;
      return QuoteSheet.of(new Specimen(Places.builtIn()).three(language), Optional.of(ADDRESS))
          .inBoth(tongue.equals("BOTH"));
    }

    /** Its quote, and the page that is read again. */
    @Setup
    public void draw() {
      sheet = sheet(tongue);
      drawn = paper.draw(sheet);
    }
  }

  @Benchmark
  public byte[] draw(Page page) {
    return page.paper.draw(page.sheet);
  }

  @Benchmark
  public ReadBack readAgain(Page page) {
    return page.proofreader.paper("Q1001.pdf", page.drawn, page.sheet, page.paper.stationery());
  }

  /** How many bytes the page has. */
  static int size(String tongue) {
    return Page.paper().draw(Page.sheet(tongue)).length;
  }
}
