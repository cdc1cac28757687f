package dev.quayside.portal.ratesheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.portal.ratesheet.SmallWorkbook.Formula;
import dev.quayside.portal.ratesheet.SmallWorkbook.Page;
import dev.quayside.portal.ratesheet.question.Answers;
import dev.quayside.portal.ratesheet.question.Problem;
import dev.quayside.portal.words.Saying;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets that are damaged, far too large, or say what cannot be taken over: each cell is told. */
class HostileSheetsTest {

  private static final List<Object> HEADINGS =
      List.of("POL", "POD", "Carrier", "40HC", "Currency", "Valid from", "Valid to");

  @TempDir Path folder;

  @Test
  void a_workbook_that_is_encrypted_says_what_to_do() throws IOException {
    Path file = folder.resolve("locked.xlsx");
    try (var container = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      container.createDocument(new java.io.ByteArrayInputStream(new byte[512]), "EncryptedPackage");
      container.writeFilesystem(out);
    }

    assertThat(unreadable(file)).contains("password").contains("save it as .xlsx");
  }

  @Test
  void a_workbook_that_unfolds_to_two_gigabytes_is_not_unfolded() throws IOException {
    Path file = folder.resolve("bomb.xlsx");
    SmallWorkbook.write(file, "FCL", List.of(HEADINGS));
    byte[] bytes = Files.readAllBytes(file);
    claimSize(bytes, "xl/worksheets/sheet1.xml", 2_000_000_000);
    Files.write(file, bytes);

    assertThat(unreadable(file)).contains("unfolds to more than 400 MB");
  }

  @Test
  void a_workbook_of_a_million_rows_is_given_up_early() throws IOException {
    Path file = folder.resolve("rows.xlsx");
    Path small = SmallWorkbook.write(folder.resolve("small.xlsx"), "FCL", List.of(HEADINGS));
    try (var from = new java.util.zip.ZipFile(small.toFile());
        var to = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var entry : from.stream().toList()) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().endsWith("sheet1.xml")) {
          to.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
          byte[] rows =
              "<row><c><v>1</v></c></row>".repeat(10_000).getBytes(StandardCharsets.UTF_8);
          for (int i = 0; i < 100; i++) {
            to.write(rows);
          }
          to.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        } else {
          from.getInputStream(entry).transferTo(to);
        }
        to.closeEntry();
      }
    }

    assertThat(unreadable(file)).contains("has more than 250000 rows");
  }

  @Test
  void a_worked_out_formula_is_a_question_and_one_without_a_value_stays_one() throws IOException {
    Path file =
        SmallWorkbook.write(
            folder.resolve("formulas.xlsx"),
            "FCL",
            List.of(
                HEADINGS,
                row("USLAX", new Formula("1700*1.1", "1870"), "USD"),
                row("DEHAM", new Formula("D2+D9", ""), "USD")));

    var asked = read(file, Map.of());
    var answered = read(file, Map.of("formulas", "values"));

    assertThat(asked.rates()).isEmpty();
    assertThat(asked.problems()).hasSize(2);
    assertThat(asked.problems().getFirst().choices()).containsExactly("formulas=values");
    assertThat(asked.problems().getLast().choices()).isEmpty();
    assertThat(Shown.all(answered.rates()))
        .containsExactly(
            "FCL CNSHA-USLAX COSU | 40HC USD 1870.00 | 2026-07-01..2026-07-31 by DEPARTURE"
                + " | @ sheet FCL, row 2");
    assertThat(answered.problems())
        .extracting(Problem::place)
        .containsExactly("sheet FCL, cell D3");
  }

  @Test
  void unknown_ports_and_currencies_are_named_by_their_cells() throws IOException {
    Path file =
        SmallWorkbook.write(
            folder.resolve("unknown.xlsx"),
            "FCL",
            List.of(
                HEADINGS,
                row("Atlantis", 1000, "USD"),
                row("USLAX", 1000, "DOUBLOON"),
                row("西非基本港口", 1000, "USD"),
                row("DEHAM", -5, "USD")));

    var read = read(file, Map.of());

    assertThat(read.rates()).isEmpty();
    assertThat(read.problems())
        .extracting(Problem::place)
        .containsExactly(
            "sheet FCL, cell B2",
            "sheet FCL, cell E3",
            "sheet FCL, cell D3",
            "sheet FCL, cell B4",
            "sheet FCL, cell D5");
  }

  @Test
  void what_is_hidden_is_told_and_read_only_if_somebody_says_so() throws IOException {
    Path file =
        SmallWorkbook.write(
            folder.resolve("hidden.xlsx"),
            List.of(
                new Page(
                    "FCL",
                    List.of(
                        List.of(
                            "POL",
                            "POD",
                            "Carrier",
                            "40HC",
                            "Currency",
                            "Valid from",
                            "Valid to",
                            "BAF"),
                        List.of(
                            "CNSHA",
                            "USLAX",
                            "COSCO",
                            1850,
                            "USD",
                            "2026-07-01",
                            "2026-07-31",
                            "USD 100"),
                        List.of(
                            "CNSHA",
                            "DEHAM",
                            "COSCO",
                            1700,
                            "USD",
                            "2026-07-01",
                            "2026-07-31",
                            "USD 100")),
                    List.of(),
                    List.of(3),
                    List.of(8),
                    false)));

    var asShown = read(file, Map.of());
    var whole = read(file, Map.of("hidden", "read"));

    assertThat(asShown.rates()).hasSize(1);
    assertThat(asShown.rates().getFirst().charges()).isEmpty();
    assertThat(asShown.notes())
        .extracting(Object::toString)
        .containsExactly(
            "sheet FCL: columns H are hidden and were left out; hidden=read has them read",
            "sheet FCL: rows 3 are hidden and were left out; hidden=read has them read");
    assertThat(whole.rates()).hasSize(2);
    assertThat(whole.rates().getFirst().charges()).hasSize(1);
  }

  @Test
  void a_date_with_two_readings_is_decided_by_the_sheets_impossible_ones_or_asked()
      throws IOException {
    String head = "POL,POD,Carrier,40HC,Valid from,Valid to\n";
    Path decided =
        Files.writeString(
            folder.resolve("decided.csv"),
            head
                + "CNSHA,USLAX,COSCO,USD 1850,05/07/2026,31/07/2026\n"
                + "CNSHA,DEHAM,COSCO,USD 1700,05/07/2026,05/08/2026\n");
    Path open =
        Files.writeString(
            folder.resolve("open.csv"),
            head + "CNSHA,USLAX,COSCO,USD 1850,05/07/2026,05/08/2026\n");

    var byTheSheet = read(decided, Map.of());
    var asked = read(open, Map.of());
    var answered = read(open, Map.of("dates", "mdy"));

    assertThat(byTheSheet.rates())
        .extracting(rate -> rate.validity().from() + ".." + rate.validity().to())
        .containsExactly("2026-07-05..2026-07-31", "2026-07-05..2026-08-05");
    assertThat(byTheSheet.proposal().assumptions())
        .extracting(Object::toString)
        .anyMatch(words -> words.contains("5/6 is the 5th"));
    assertThat(asked.rates()).isEmpty();
    assertThat(asked.problems().getFirst().toString()).contains("may be 2026-07-05 or 2026-05-07");
    assertThat(answered.rates().getFirst().validity().from()).hasToString("2026-05-07");
  }

  private static List<Object> row(Object destination, Object price, Object currency) {
    return List.of("CNSHA", destination, "COSCO", price, currency, "2026-07-01", "2026-07-31");
  }

  /** Writes another unfolded size into the zip's table of contents (APPNOTE 4.3.12). */
  private static void claimSize(byte[] zip, String name, int size) {
    byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i + 46 + wanted.length <= zip.length; i++) {
      boolean central = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2;
      if (central
          && java.util.Arrays.equals(
              zip, i + 46, i + 46 + wanted.length, wanted, 0, wanted.length)) {
        for (int b = 0; b < 4; b++) {
          zip[i + 24 + b] = (byte) (size >>> (8 * b));
        }
      }
    }
  }

  private static RateSheet.Read read(Path file, Map<String, String> answers) {
    return switch (ChineseTemplatesTest.READER.read(file, new Answers(answers))) {
      case RateSheet.Read read -> read;
      case RateSheet.Unreadable(Saying why) -> throw new AssertionError(why);
    };
  }

  private static String unreadable(Path file) {
    return ((RateSheet.Unreadable) ChineseTemplatesTest.READER.read(file)).why().english();
  }
}
