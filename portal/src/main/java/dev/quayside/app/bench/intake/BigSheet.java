package dev.quayside.app.bench.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.place.UnLocode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A made-up workbook as a large line sends it: a line for each lane and carrier, three boxes,
 * validity, transit and free time, four charges and a remark; texts shared, days as Excel has them.
 */
final class BigSheet {

  private static final List<String> CARRIERS =
      List.of("COSCO", "MSC", "CMA", "OOCL", "EMC", "ONE", "YML", "HMM", "ZIM", "HPL");

  private static final List<String> HEADINGS =
      List.of(
          "POL",
          "POD",
          "Carrier",
          "20GP",
          "40GP",
          "40HQ",
          "Currency",
          "Valid from",
          "Valid to",
          "T/T",
          "Free days",
          "Origin THC",
          "DOC",
          "BAF",
          "EBS",
          "Remarks");

  private static final LocalDate EXCELS_DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final Set<String> HOME = Set.of("CN", "HK");
  private static final int MOST_HOME_PORTS = 40;

  private final List<UnLocode> from;
  private final List<UnLocode> to;
  private final LocalDate day;
  private final int dollars;
  private final Map<String, Integer> texts = new LinkedHashMap<>();

  /**
   * A sheet of one fortnight.
   *
   * @param day the first on which it holds
   * @param dollars the level of its prices
   */
  BigSheet(Places places, LocalDate day, int dollars) {
    List<Place> sea = places.all().stream().filter(place -> place.kind() == PlaceKind.SEA).toList();
    this.from =
        sea.stream()
            .filter(place -> HOME.contains(place.country()))
            .map(Place::code)
            .distinct()
            .limit(MOST_HOME_PORTS)
            .toList();
    this.to =
        sea.stream()
            .filter(place -> !HOME.contains(place.country()))
            .map(Place::code)
            .distinct()
            .toList();
    this.day = day;
    this.dollars = dollars;
  }

  /** How many lines it can have. */
  int most() {
    return from.size() * to.size() * CARRIERS.size();
  }

  UnLocode firstOrigin() {
    return from.getFirst();
  }

  UnLocode firstDestination() {
    return to.getFirst();
  }

  Path write(Path file, int lines) throws IOException {
    try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      entry(
          zip,
          "[Content_Types].xml",
          """
          <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
          <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
          <Default Extension="xml" ContentType="application/xml"/>\
          <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
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
          <sheets><sheet name="FCL" sheetId="1" r:id="rId1"/></sheets></workbook>\
          """);
      entry(
          zip,
          "xl/_rels/workbook.xml.rels",
          """
          <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
          <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>\
          <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>\
          <Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>\
          </Relationships>\
          """);
      entry(
          zip,
          "xl/styles.xml",
          """
          <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
          <cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>\
          """);
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      sheet(new OutputStreamWriter(zip, UTF_8), lines);
      zip.closeEntry();
      var shared =
          new StringBuilder(
              "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
      texts.keySet().forEach(text -> shared.append("<si><t>").append(text).append("</t></si>"));
      entry(zip, "xl/sharedStrings.xml", shared.append("</sst>").toString());
    }
    return file;
  }

  private void sheet(Writer out, int lines) throws IOException {
    out.write(
        "<worksheet"
            + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
    row(out, 1, HEADINGS);
    for (int i = 0; i < lines; i++) {
      row(out, i + 2, line(i));
    }
    out.write("</sheetData></worksheet>");
    out.flush();
  }

  /** Prices go by the port of discharge; lines differ by a few dollars. */
  private List<?> line(int at) {
    String line = CARRIERS.get(at % CARRIERS.size());
    int lane = at / CARRIERS.size();
    UnLocode origin = from.get(lane % from.size());
    int port = lane / from.size();
    int box = dollars + port % 7 * 10 + at % CARRIERS.size() * 5;
    return List.of(
        origin.code(),
        to.get(port).code(),
        line,
        box,
        box * 2 - 150,
        box * 2 - 100,
        "USD",
        day,
        day.plusDays(13),
        "25-28",
        14,
        "CNY 750/1200/1200",
        "CNY 450/BL",
        "incl",
        "USD 60/TEU",
        "含LSS 不含THC");
  }

  private void row(Writer out, int number, List<?> cells) throws IOException {
    out.write("<row r=\"" + number + "\">");
    for (int i = 0; i < cells.size(); i++) {
      String at = (char) ('A' + i) + "" + number;
      out.write(
          switch (cells.get(i)) {
            case Integer figure -> "<c r=\"" + at + "\"><v>" + figure + "</v></c>";
            case LocalDate date ->
                "<c r=\"%s\" s=\"1\"><v>%d</v></c>"
                    .formatted(at, ChronoUnit.DAYS.between(EXCELS_DAY_ZERO, date));
            case String text ->
                "<c r=\"%s\" t=\"s\"><v>%d</v></c>"
                    .formatted(at, texts.computeIfAbsent(text, _ -> texts.size()));
            default -> throw new IllegalArgumentException("No cell for " + cells.get(i));
          });
    }
    out.write("</row>");
  }

  private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(UTF_8));
    zip.closeEntry();
  }
}
