package dev.quayside.portal.ratesheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.portal.ratesheet.question.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets of thousands of rows are read by several hands, as if by one. */
class LongSheetsTest {

  private static final int ROWS = 5_000;

  @TempDir Path folder;

  @Test
  void rates_and_problems_come_in_the_order_of_the_sheet() throws IOException {
    var read = read(row -> row % 13 == 0);

    assertThat(read.rates())
        .extracting(rate -> rate.source().place())
        .containsExactlyElementsOf(places(row -> row % 13 != 0, ""));
    assertThat(read.problems())
        .extracting(Problem::place)
        .containsExactlyElementsOf(places(row -> row % 13 == 0, ", column A"));
  }

  @Test
  void behind_five_hundred_problems_not_one_row_more_is_told() throws IOException {
    var read = read(row -> row > 1_000);

    assertThat(read.rates()).hasSize(1_000);
    assertThat(read.problems()).hasSize(501);
    assertThat(read.problems().getLast().place()).isEqualTo("line 1501");
  }

  @Test
  void what_a_section_says_holds_for_the_rows_below_it_and_for_no_other() throws IOException {
    var text = new StringBuilder("POL,POD,Carrier,40HQ,Currency\n");
    for (int section = 1; section <= 9; section++) {
      text.append("Valid 2026-0%d-01 to 2026-0%d-20\n".formatted(section, section));
      text.append("CNSHA,DEHAM,COSCO,2000,USD\n".repeat(300));
    }

    var read = read(Files.writeString(folder.resolve("sections.csv"), text));

    assertThat(read.problems()).isEmpty();
    assertThat(read.rates())
        .extracting(rate -> rate.validity().from().getMonthValue())
        .containsExactlyElementsOf(
            IntStream.range(0, 2_700).mapToObj(row -> row / 300 + 1).toList());
  }

  private RateSheet.Read read(IntPredicate wrong) throws IOException {
    String rows =
        IntStream.rangeClosed(1, ROWS)
            .mapToObj(row ->
                "%s,DEHAM,COSCO,2000,USD,2026-07-01,2026-07-31"
                    .formatted(wrong.test(row) ? "Nowhere" : "CNSHA"))
            .collect(
                Collectors.joining(
                    "\n", "POL,POD,Carrier,40HQ,Currency,Valid from,Valid to\n", ""));
    return read(Files.writeString(folder.resolve("long.csv"), rows));
  }

  private static RateSheet.Read read(Path file) {
    return (RateSheet.Read) ChineseTemplatesTest.READER.read(file);
  }

  /** The first line holds the headings. */
  private static List<String> places(IntPredicate which, String column) {
    return IntStream.rangeClosed(1, ROWS)
        .filter(which)
        .mapToObj(row -> "line " + (row + 1) + column)
        .toList();
  }
}
