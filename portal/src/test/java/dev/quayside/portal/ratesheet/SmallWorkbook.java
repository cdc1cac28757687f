package dev.quayside.portal.ratesheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the smallest workbook that Excel would open: texts, numbers, dates and formulas. */
final class SmallWorkbook {

  /** A formula with the value Excel worked out for it. */
  record Formula(String formula, String value) {}

  private static final LocalDate EXCELS_DAY_ZERO = LocalDate.of(1899, 12, 30);

  private SmallWorkbook() {}

  static Path write(Path file, String sheet, List<List<Object>> rows) throws IOException {
    return write(file, List.of(new Page(sheet, rows, List.of(), List.of(), List.of(), false)));
  }

  /**
   * A sheet with its peculiarities.
   *
   * @param merged ranges such as A1:D1
   * @param hiddenRows counted from 1
   * @param hiddenColumns counted from 1
   */
  record Page(
      String name,
      List<List<Object>> rows,
      List<String> merged,
      List<Integer> hiddenRows,
      List<Integer> hiddenColumns,
      boolean hidden) {

    static Page of(String name, List<List<Object>> rows, String... merged) {
      return new Page(name, rows, List.of(merged), List.of(), List.of(), false);
    }
  }

  static Path write(Path file, List<Page> pages) throws IOException {
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
          %s\
          </Types>\
          """
              .formatted(
                  each(
                      pages,
                      "<Override PartName=\"/xl/worksheets/sheet%d.xml\""
                          + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>")));
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
          <sheets>%s</sheets></workbook>\
          """
              .formatted(sheets(pages)));
      entry(
          zip,
          "xl/_rels/workbook.xml.rels",
          """
          <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
          %s\
          <Relationship Id="styles" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>\
          </Relationships>\
          """
              .formatted(
                  each(
                      pages,
                      "<Relationship Id=\"rId%1$d\""
                          + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\""
                          + " Target=\"worksheets/sheet%1$d.xml\"/>")));
      entry(
          zip,
          "xl/styles.xml",
          """
          <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
          <cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>\
          """);
      for (int i = 0; i < pages.size(); i++) {
        entry(zip, "xl/worksheets/sheet" + (i + 1) + ".xml", sheetXml(pages.get(i)));
      }
    }
    return file;
  }

  private static String each(List<Page> pages, String form) {
    return IntStream.rangeClosed(1, pages.size()).mapToObj(form::formatted).collect(joining());
  }

  private static String sheets(List<Page> pages) {
    return IntStream.range(0, pages.size())
        .mapToObj(i ->
            "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"%s/>"
                .formatted(
                    pages.get(i).name(),
                    i + 1,
                    i + 1,
                    pages.get(i).hidden() ? " state=\"hidden\"" : ""))
        .collect(joining());
  }

  private static String sheetXml(Page page) {
    List<List<Object>> rows = page.rows();
    var xml =
        new StringBuilder(
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
    if (!page.hiddenColumns().isEmpty()) {
      xml.append("<cols>");
      page.hiddenColumns()
          .forEach(at -> xml.append("<col min=\"%1$d\" max=\"%1$d\" hidden=\"1\"/>".formatted(at)));
      xml.append("</cols>");
    }
    xml.append("<sheetData>");
    for (int r = 0; r < rows.size(); r++) {
      xml.append("<row r=\"")
          .append(r + 1)
          .append(page.hiddenRows().contains(r + 1) ? "\" hidden=\"1\">" : "\">");
      for (int c = 0; c < rows.get(r).size(); c++) {
        String at = (char) ('A' + c) + "" + (r + 1);
        xml.append(cell(at, rows.get(r).get(c)));
      }
      xml.append("</row>");
    }
    xml.append("</sheetData>");
    if (!page.merged().isEmpty()) {
      xml.append("<mergeCells>");
      page.merged().forEach(range -> xml.append("<mergeCell ref=\"" + range + "\"/>"));
      xml.append("</mergeCells>");
    }
    return xml.append("</worksheet>").toString();
  }

  private static String cell(String at, Object value) {
    return switch (value) {
      case LocalDate day ->
          "<c r=\"%s\" s=\"1\"><v>%d</v></c>"
              .formatted(at, ChronoUnit.DAYS.between(EXCELS_DAY_ZERO, day));
      case Number number -> "<c r=\"%s\"><v>%s</v></c>".formatted(at, number);
      case String text when text.isEmpty() -> "";
      case Formula(String formula, String shown) when shown.isEmpty() ->
          "<c r=\"%s\"><f>%s</f></c>".formatted(at, formula);
      case Formula(String formula, String shown) ->
          "<c r=\"%s\"><f>%s</f><v>%s</v></c>".formatted(at, formula, shown);
      default ->
          "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>"
              .formatted(at, value.toString().replace("&", "&amp;").replace("<", "&lt;"));
    };
  }

  private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(UTF_8));
    zip.closeEntry();
  }
}
