package dev.quayside.app.bench.reading;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A mail that leaves everything to the sheet that comes with it. */
final class ListMail {

  private static final List<String> HEADINGS =
      List.of("POL", "POD", "Container", "Qty", "Commodity", "Gross weight (kg)");
  private static final List<String> DESTINATIONS =
      List.of("Hamburg", "Rotterdam", "Los Angeles", "New York", "Santos");

  private static final String HEAD =
      """
      From: buyer@bench.example
      To: rates@harbourline.example
      Subject: Rate request
      Date: Mon, 23 Nov 2026 09:00:00 +0800
      Message-ID: <list@bench.example>
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary=part

      --part
      Content-Type: text/plain; charset=utf-8

      Please quote the lanes of the attached list.
      --part
      Content-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet
      Content-Disposition: attachment; filename=lanes.xlsx
      Content-Transfer-Encoding: base64

      """;

  private ListMail() {}

  /** With so many lanes, one a row. */
  static byte[] of(int lanes) throws IOException {
    try (var book = new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      var sheet = book.createSheet();
      fill(sheet.createRow(0), HEADINGS);
      for (int i = 0; i < lanes; i++) {
        String destination = DESTINATIONS.get(i % DESTINATIONS.size());
        var row = sheet.createRow(i + 1);
        fill(row, List.of("Shanghai", destination, "40HC", "", "furniture"));
        row.getCell(3).setCellValue(i % 5 + 1);
        row.createCell(5).setCellValue(9_000 + i);
      }
      book.write(out);
      String list = Base64.getMimeEncoder().encodeToString(out.toByteArray());
      return (HEAD + list + "\n--part--\n")
          .replace("\r\n", "\n")
          .replace("\n", "\r\n")
          .getBytes(US_ASCII);
    }
  }

  private static void fill(Row row, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      row.createCell(i).setCellValue(words.get(i));
    }
  }
}
