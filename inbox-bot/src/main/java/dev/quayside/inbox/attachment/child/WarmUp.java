package dev.quayside.inbox.attachment.child;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quayside.db.message.Bytes;
import dev.quayside.inbox.mail.AttachedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Made-up files of the usual kinds; reading them a few times makes a process quick. */
final class WarmUp {

  private static final int TIMES = 8;
  private static final int ROWS = 60;

  private WarmUp() {}

  static List<AttachedFile> files() throws IOException {
    var files = new ArrayList<AttachedFile>();
    for (int i = 0; i < TIMES; i++) {
      files.add(file("warm.xlsx", sheet()));
      files.add(file("warm.docx", letter()));
      files.add(file("warm.pdf", page()));
      files.add(file("warm.csv", "POL,POD\nShanghai,Hamburg\n".getBytes(UTF_8)));
    }
    return files;
  }

  private static AttachedFile file(String name, byte[] content) {
    return new AttachedFile(name, "", Bytes.of(content));
  }

  private static byte[] sheet() throws IOException {
    try (var book = new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      var sheet = book.createSheet();
      for (int i = 0; i < ROWS; i++) {
        var row = sheet.createRow(i);
        row.createCell(0).setCellValue("Shanghai " + i);
        row.createCell(1).setCellValue(12.5 * i);
      }
      book.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] letter() throws IOException {
    String words =
        """
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
        <w:p><w:r><w:t>Please quote</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r>
        <w:t>Shanghai</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>
        """;
    try (var bytes = new ByteArrayOutputStream()) {
      try (var zip = new ZipOutputStream(bytes)) {
        zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
        zip.putNextEntry(new ZipEntry("word/document.xml"));
        zip.write(words.getBytes(UTF_8));
      }
      return bytes.toByteArray();
    }
  }

  private static byte[] page() throws IOException {
    try (var paper = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      var page = new PDPage();
      paper.addPage(page);
      try (var ink = new PDPageContentStream(paper, page)) {
        ink.beginText();
        ink.setFont(new PDType1Font(FontName.HELVETICA), 10);
        ink.newLineAtOffset(50, 700);
        ink.showText("Please quote Shanghai to Hamburg");
        ink.endText();
      }
      paper.save(out);
      return out.toByteArray();
    }
  }
}
