package dev.quayside.portal;

import static dev.quayside.portal.Browser.header;
import static dev.quayside.portal.SampleHouse.SALES;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import dev.quayside.db.rate.search.RateSearch;
import dev.quayside.portal.library.export.CellText;
import dev.quayside.portal.library.export.FileKind;
import dev.quayside.portal.library.export.RateExport;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.RateSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rates as spreadsheets. */
class RateExportTest {

  private static OpenPortal portal;

  @BeforeAll
  static void open() {
    portal = new OpenPortal();
    SampleSheet.publish(portal.db, "june.csv", "", SampleSheet.JUNE);
    SampleSheet.publish(
        portal.db,
        "evil.csv",
        "",
        """
        POL,POD,Carrier,CBM,TON,Min,Currency,Valid from,Valid to,Service,Contract No,Via
        Shanghai,Hamburg,=CMD,35,35,1 RT,USD,2026-06-01,2026-06-30,"=HYPERLINK(""http://x"")",+86 21 555,-2+3
        Ningbo,Hamburg,@SUM,35,45,USD 40,USD,2026-06-01,2026-06-30,@SUM(A1),-1,
        """);
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  @ParameterizedTest
  @EnumSource
  void an_export_that_comes_in_again_gives_the_same_rates(FileKind kind) throws IOException {
    Path file = export(Mode.FCL, kind, 50_000).file();

    List<Rate> again = SampleSheet.read(portal.db, named(file, kind));

    assertThat(alike(again)).isEqualTo(alike(live(Mode.FCL))).hasSize(5);
  }

  @ParameterizedTest
  @EnumSource
  void loose_cargo_comes_in_again_as_it_went_out(FileKind kind) throws IOException {
    Path file = export(Mode.LCL, kind, 50_000).file();

    List<Rate> again = SampleSheet.read(portal.db, named(file, kind));

    assertThat(again)
        .extracting(Rate::freight)
        .isEqualTo(live(Mode.LCL).stream().map(Rate::freight).toList())
        .hasSize(2);
  }

  @Test
  void no_cell_of_a_workbook_is_a_formula_for_whoever_opens_it() throws IOException {
    Path file = export(Mode.LCL, FileKind.XLSX, 50_000).file();

    List<String> texts = new ArrayList<>();
    try (var workbook = WorkbookFactory.create(file.toFile(), null, true)) {
      for (var row : workbook.getSheetAt(0)) {
        for (var cell : row) {
          assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
          if (cell.getCellType() == CellType.STRING) {
            texts.add(cell.getStringCellValue());
          }
        }
      }
    }

    assertThat(texts).contains("'=HYPERLINK(\"http://x\")", "'+86 21 555", "'-2+3", "'@SUM(A1)");
    assertThat(texts).noneMatch(text -> "=+-@".indexOf(text.charAt(0)) >= 0);
  }

  @Test
  void no_cell_of_a_text_file_begins_like_a_formula() throws IOException {
    Path file = export(Mode.LCL, FileKind.CSV, 50_000).file();

    List<String> cells = new ArrayList<>();
    try (var csv = CsvReader.builder().ofCsvRecord(file)) {
      csv.forEach(row -> cells.addAll(row.getFields()));
    }

    assertThat(cells).contains("'=HYPERLINK(\"http://x\")", "'@SUM(A1)", "'-1");
    assertThat(cells).noneMatch(text -> !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1", "+1", "-1", "@A1", "\t=1", "\r=1", " =1", "＝1", "\u200B=1", "\uFEFF+1"})
  void whatever_begins_like_a_formula_is_marked_as_text(String text) {
    assertThat(CellText.harmless(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "COSU", "14-16", "USD 5", "a=b", "上海"})
  void any_other_text_stays_as_it_is(String text) {
    assertThat(CellText.harmless(text)).isEqualTo(text);
  }

  @Test
  void an_export_holds_so_many_rates_and_says_when_there_were_more() throws IOException {
    var all = export(Mode.FCL, FileKind.CSV, 5);
    var some = export(Mode.FCL, FileKind.CSV, 2);

    assertThat(all.all()).isTrue();
    assertThat(some.all()).isFalse();
    assertThat(some.rates()).isEqualTo(2);
    assertThat(Files.readString(some.file(), UTF_8).lines()).hasSize(3);
  }

  @Test
  void sales_take_away_what_they_have_searched_for() {
    var browser = portal.signedIn(SALES);

    var csv = browser.get("/desk/rates.csv?from=Shanghai&carrier=ONE");
    var xlsx = browser.get("/desk/rates.xlsx?from=Shanghai");

    assertThat(header(csv, "Content-Disposition")).contains("rates-fcl-2026-06-03.csv");
    assertThat(csv.body()).contains("ONEY").doesNotContain("HLCU", "COSU");
    assertThat(xlsx.body()).startsWith("PK");
    assertThat(browser.get("/desk/rates.csv?from=Atlantis").statusCode()).isEqualTo(400);
    assertThat(portal.browser().get("/desk/rates.csv").statusCode()).isEqualTo(303);
    assertThat(portal.signedIn(SampleHouse.BAKER).get("/desk/rates.csv").statusCode())
        .isEqualTo(403);
  }

  private static RateExport.Written export(Mode mode, FileKind kind, int most) {
    return portal.db.look(books -> {
      var customers =
          books.customers().all().stream()
              .collect(Collectors.toMap(it -> it.id(), it -> it.code()));
      return new RateExport(books, RateSearch.all(mode), id -> customers.getOrDefault(id, ""), most)
          .write(kind);
    });
  }

  private static List<Rate> live(Mode mode) {
    return portal.db.with(books ->
        books.rates().search(RateSearch.all(mode), java.util.Optional.empty(), 100).rates());
  }

  /** Without what an export cannot keep: numbers and places of its own; charges in any order. */
  private static Set<Object> alike(List<Rate> rates) {
    return rates.stream()
        .map(rate ->
            List.of(
                new Rate(
                    0,
                    rate.mode(),
                    rate.lane(),
                    rate.carrier(),
                    rate.freight(),
                    List.of(),
                    rate.validity(),
                    rate.sailing(),
                    rate.freeTime(),
                    rate.agreement(),
                    rate.scope(),
                    new RateSource("", "")),
                Set.copyOf(rate.charges())))
        .collect(Collectors.toSet());
  }

  private static Path named(Path file, FileKind kind) throws IOException {
    return Files.copy(file, Files.createTempDirectory("export").resolve("export." + kind.ending()));
  }
}
