package dev.quayside.app.bench.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quayside.app.bench.BenchMails;
import java.util.List;

/** Mails to be read: ordinary ones, and one of any length. */
final class LongMail {

  private static final String HEAD =
      """
      From: buyer@bench.example
      To: rates@harbourline.example
      Subject: Rate request Shanghai - Hamburg 2x40HQ
      Date: Mon, 23 Nov 2026 09:00:00 +0800
      MIME-Version: 1.0
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: 8bit

      Please quote 2x40HQ Shanghai to Hamburg, furniture.
      """;

  /** Not noise: each line holds words, numbers and a place that a reader must look at. */
  private static final List<String> LINES =
      List.of(
          "Lot %d: %d cartons of garden chairs, 120x80x90 cm, 35 kgs each, packed for Hamburg.",
          "第%d批：%d箱塑料配件，每箱25公斤，装往汉堡，请按普货办理。",
          "Item %d was shipped last year in %d boxes by sea, the supplier works near Ningbo.",
          "Please note %d: our buyer asks for %d days of free time and for direct service.");

  private LongMail() {}

  /** Two hundred mails of 400 to 700 bytes, English and Chinese by turns. */
  static List<byte[]> ordinary() {
    return BenchMails.of(200, "jmh");
  }

  /** An inquiry of about so many bytes. */
  static byte[] of(int bytes) {
    var text = new StringBuilder(HEAD);
    for (int i = 0; text.length() < bytes; i++) {
      text.append(LINES.get(i % LINES.size()).formatted(i, i % 90 + 10)).append('\n');
    }
    return text.toString().replace("\n", "\r\n").getBytes(UTF_8);
  }
}
