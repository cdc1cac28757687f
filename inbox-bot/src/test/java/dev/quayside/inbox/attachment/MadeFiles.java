package dev.quayside.inbox.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quayside.db.message.Bytes;
import dev.quayside.inbox.mail.AttachedFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files as customers send them, made with the programs' own libraries. */
public final class MadeFiles {

  private MadeFiles() {}

  /** Something written to a stream. */
  @FunctionalInterface
  public interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /** A text to be set on a page, points from the lower left corner. */
  public record Printed(String words, float x, float y) {}

  public static AttachedFile file(String name, byte[] content) {
    return new AttachedFile(name, "", Bytes.of(content));
  }

  public static byte[] bytes(Writing writing) throws IOException {
    var out = new ByteArrayOutputStream();
    writing.to(out);
    return out.toByteArray();
  }

  /** A sheet with these rows; numbers are written as numbers. */
  public static byte[] xlsx(List<List<Object>> rows) throws IOException {
    return xlsx(book -> fill(book, rows));
  }

  public static byte[] xlsx(Consumer<XSSFWorkbook> filling) throws IOException {
    try (var book = new XSSFWorkbook()) {
      filling.accept(book);
      return bytes(book::write);
    }
  }

  public static void fill(Workbook book, List<List<Object>> rows) {
    var sheet = book.createSheet();
    for (List<Object> cells : rows) {
      var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
      for (Object cell : cells) {
        var written = row.createCell(Math.max(0, row.getLastCellNum()));
        if (cell instanceof Number number) {
          written.setCellValue(number.doubleValue());
        } else {
          written.setCellValue(cell.toString());
        }
      }
    }
  }

  /** A list of lanes as a tender has. */
  public static byte[] lanes(int rows) throws IOException {
    return xlsx(book -> {
      var sheet = book.createSheet();
      var head = sheet.createRow(0);
      var names = List.of("POL", "POD", "Type", "Qty", "Commodity", "Weight (kg)", "Ready");
      names.forEach(name -> head.createCell(Math.max(0, head.getLastCellNum())).setCellValue(name));
      for (int i = 1; i <= rows; i++) {
        var row = sheet.createRow(i);
        row.createCell(0).setCellValue("Shanghai");
        row.createCell(1).setCellValue("Hamburg " + i);
        row.createCell(2).setCellValue("40HC");
        row.createCell(3).setCellValue(i);
        row.createCell(4).setCellValue("furniture");
        row.createCell(5).setCellValue(12_000.5 + i);
        row.createCell(6).setCellValue("2026-12-01");
      }
    });
  }

  public static byte[] docx(Consumer<XWPFDocument> filling) throws IOException {
    try (var letter = new XWPFDocument()) {
      filling.accept(letter);
      return bytes(letter::write);
    }
  }

  /** A page with words at their places, in letters of ten points. */
  public static byte[] pdf(List<Printed> words) throws IOException {
    try (PDDocument paper = paper(words)) {
      return bytes(paper::save);
    }
  }

  public static byte[] lockedPdf(List<Printed> words) throws IOException {
    try (PDDocument paper = paper(words)) {
      paper.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
      return bytes(paper::save);
    }
  }

  private static PDDocument paper(List<Printed> words) throws IOException {
    var paper = new PDDocument();
    var page = new PDPage();
    paper.addPage(page);
    try (var ink = new PDPageContentStream(paper, page)) {
      ink.setFont(new PDType1Font(FontName.HELVETICA), 10);
      for (Printed printed : words) {
        ink.beginText();
        ink.newLineAtOffset(printed.x(), printed.y());
        ink.showText(printed.words());
        ink.endText();
      }
    }
    return paper;
  }

  /** The same file with a password, as Office locks it. */
  public static byte[] locked(byte[] office) throws IOException {
    try (var files = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var opened = OPCPackage.open(new ByteArrayInputStream(office));
          OutputStream out = encryptor.getDataStream(files)) {
        opened.save(out);
      }
      return bytes(files::writeFilesystem);
    } catch (GeneralSecurityException | InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  public static byte[] zip(String name, byte[] content) throws IOException {
    return bytes(out -> {
      try (var zip = new ZipOutputStream(out)) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
      }
    });
  }

  /** A zip whose entry's name was written in GBK, as Windows does in China. */
  public static byte[] zipFromChina(String name, byte[] content) throws IOException {
    return bytes(out -> {
      try (var zip = new ZipOutputStream(out, java.nio.charset.Charset.forName("GBK"))) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
      }
    });
  }

  /** An entry that inflates to so many megabytes of the same letter. */
  public static byte[] bomb(String name, int megabytes) throws IOException {
    byte[] block = "A".repeat(1 << 20).getBytes(UTF_8);
    return bytes(out -> {
      try (var zip = new ZipOutputStream(out)) {
        zip.setLevel(Deflater.BEST_SPEED);
        zip.putNextEntry(new ZipEntry(name));
        for (int i = 0; i < megabytes; i++) {
          zip.write(block);
        }
      }
    });
  }
}
