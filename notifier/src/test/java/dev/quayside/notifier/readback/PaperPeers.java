package dev.quayside.notifier.readback;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.sun.management.ThreadMXBean;
import dev.quayside.db.customer.Language;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.SampleQuotes;
import dev.quayside.notifier.pdf.Fonts;
import dev.quayside.notifier.quotation.QuotePdf;
import dev.quayside.notifier.quotation.QuoteSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The same lines and cells as a page: ours, tagged and PDF/A-2u; the others', plain. Prints the
 * median, the 99th percentile, what each takes from the heap, and the size.
 */
public final class PaperPeers {

  private static final int WARM_UPS = 1_500;
  private static final int MEASURED = 1_000;
  private static final int PROCESSES = 10;
  private static final double NANOS_IN_A_MILLI = 1_000_000;
  private static final double MEGABYTE = 1 << 20;

  private final QuotePdf paper =
      new QuotePdf(Fonts.load(), SampleQuotes.HARBOUR, SampleQuotes.SHANGHAI_TIME);
  private final byte[] font;
  private final BaseFont shared;

  private PaperPeers() throws IOException {
    try (var in = Fonts.class.getResourceAsStream("NotoSansSC-GB2312.ttf")) {
      font = in.readAllBytes();
    }
    shared =
        BaseFont.createFont(
            "NotoSansSC-GB2312.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, font, null);
  }

  public static void main(String[] args) throws Exception {
    var peers = new PaperPeers();
    System.out.printf(
        Locale.ROOT,
        "%n%-40s %9s %9s %9s %9s   %s%n",
        "",
        "median",
        "p99",
        "heap",
        "size",
        ManagementFactory.getRuntimeMXBean().getInputArguments());
    for (Language language : Language.values()) {
      GivenQuote quote = SampleQuotes.threeOptions(language);
      byte[] drawn = peers.paper.draw(quote);
      PaperText text = PaperReader.read(drawn);
      String html = html(text);
      measure(language + ", Quayside", WARM_UPS, MEASURED, () -> peers.paper.draw(quote));
      measure(language + ", OpenPDF", WARM_UPS, MEASURED, () -> peers.openPdf(text));
      measure(language + ", openhtmltopdf", WARM_UPS / 5, MEASURED / 5, () -> peers.fromHtml(html));
      measure(language + ", wkhtmltopdf, a process", 1, PROCESSES, () -> asProcess(html));
      var proofreader = new Proofreader(peers.paper.fonts());
      measure(
          language + ", read again and compared",
          WARM_UPS,
          MEASURED,
          () -> {
            var sheet = QuoteSheet.of(quote);
            var read = proofreader.paper("Q1001.pdf", drawn, sheet, peers.paper.stationery());
            return read instanceof ReadBack.Agrees ? drawn : new byte[0];
          });
    }
  }

  private static void measure(String what, int warmUps, int measured, Callable<byte[]> draw)
      throws Exception {
    for (int i = 0; i < warmUps; i++) {
      draw.call();
    }
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    var times = new long[measured];
    int size = 0;
    for (int i = 0; i < measured; i++) {
      long begun = System.nanoTime();
      size = draw.call().length;
      times[i] = System.nanoTime() - begun;
    }
    double heap = (threads.getCurrentThreadAllocatedBytes() - before) / MEGABYTE / measured;
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%-40s %6.2f ms %6.2f ms %6.2f MB %6.1f kB%n",
        what,
        times[measured / 2] / NANOS_IN_A_MILLI,
        times[measured * 99 / 100] / NANOS_IN_A_MILLI,
        heap,
        size / 1_000.0);
  }

  private byte[] openPdf(PaperText text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var document = new Document();
    PdfWriter.getInstance(document, bytes);
    document.open();
    var small = new Font(shared, 8);
    for (String line : text.lines()) {
      document.add(new Paragraph(line, small));
    }
    for (List<List<String>> rows : text.tables()) {
      int columns = rows.getFirst().size();
      var table = new PdfPTable(columns);
      for (List<String> row : rows) {
        row.forEach(cell -> table.addCell(new Phrase(cell, small)));
        for (int i = row.size(); i < columns; i++) {
          table.addCell("");
        }
      }
      document.add(table);
    }
    document.close();
    return bytes.toByteArray();
  }

  private byte[] fromHtml(String html) throws IOException {
    var bytes = new ByteArrayOutputStream();
    new PdfRendererBuilder()
        .useFont(() -> new ByteArrayInputStream(font), "noto")
        .withHtmlContent(html, "")
        .toStream(bytes)
        .run();
    return bytes.toByteArray();
  }

  private static byte[] asProcess(String html) throws IOException, InterruptedException {
    Path page = Files.createTempFile("page", ".html");
    Path pdf = Files.createTempFile("page", ".pdf");
    try {
      Files.writeString(page, html);
      new ProcessBuilder("wkhtmltopdf", "-q", page.toString(), pdf.toString())
          .redirectErrorStream(true)
          .start()
          .waitFor();
      return Files.readAllBytes(pdf);
    } catch (IOException e) {
      return new byte[0];
    } finally {
      Files.delete(page);
      Files.delete(pdf);
    }
  }

  private static String html(PaperText text) {
    var html =
        new StringBuilder(
            "<html><head><meta charset=\"utf-8\"/><style>body{font-family:noto;font-size:8pt}"
                + "td{border-bottom:1px solid #ccc}</style></head><body>");
    text.lines().forEach(line -> html.append("<p>").append(escaped(line)).append("</p>"));
    for (List<List<String>> rows : text.tables()) {
      html.append("<table>");
      for (List<String> row : rows) {
        html.append("<tr>");
        row.forEach(cell -> html.append("<td>").append(escaped(cell)).append("</td>"));
        html.append("</tr>");
      }
      html.append("</table>");
    }
    return html.append("</body></html>").toString();
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;");
  }
}
