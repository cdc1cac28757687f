package dev.quayside.portal.ratesheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the smallest workbook that Excel would open: texts, numbers, dates and formulas. */
final class SmallWorkbook {

  /** A formula with the value Excel worked out for it. */
  record Formula(String formula, String value) {}

  private static final LocalDate EXCELS_DAY_ZERO = LocalDate.of(1899, 12, 30);

  private SmallWorkbook() {}

  static Path write(Path file, String sheet, List<List<Object>> rows) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      entry(
          zip,
          "[Content_Types].xml",
          """
          <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
          <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
          <Default Extension="xml" ContentType="application/xml"/>\
          <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
          <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>\
          <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
          </Types>\
          """);
      entry(
          zip,
          "_rels/.rels",
          """
          <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
          <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>\
          </Relationships>\
          """);
      entry(
          zip,
          "xl/workbook.xml",
          """
          <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
          <sheets><sheet name="%s" sheetId="1" r:id="rId1"/></sheets></workbook>\
          """
              .formatted(sheet));
      entry(
          zip,
          "xl/_rels/workbook.xml.rels",
          """
          <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
          <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>\
          <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>\
          </Relationships>\
          """);
      entry(
          zip,
          "xl/styles.xml",
          """
          <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
          <cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>\
          """);
      entry(zip, "xl/worksheets/sheet1.xml", sheetXml(rows));
    }
    return file;
  }

  private static String sheetXml(List<List<Object>> rows) {
    var xml =
        new StringBuilder(
            "<worksheet"
                + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
    for (int r = 0; r < rows.size(); r++) {
      xml.append("<row r=\"").append(r + 1).append("\">");
      for (int c = 0; c < rows.get(r).size(); c++) {
        String at = (char) ('A' + c) + "" + (r + 1);
        xml.append(cell(at, rows.get(r).get(c)));
      }
      xml.append("</row>");
    }
    return xml.append("</sheetData></worksheet>").toString();
  }

  private static String cell(String at, Object value) {
    return switch (value) {
      case LocalDate day ->
          "<c r=\"%s\" s=\"1\"><v>%d</v></c>"
              .formatted(at, ChronoUnit.DAYS.between(EXCELS_DAY_ZERO, day));
      case Number number -> "<c r=\"%s\"><v>%s</v></c>".formatted(at, number);
      case Formula(String formula, String shown) ->
          "<c r=\"%s\"><f>%s</f><v>%s</v></c>".formatted(at, formula, shown);
      default -> "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(at, value);
    };
  }

  private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(UTF_8));
    zip.closeEntry();
  }
}
