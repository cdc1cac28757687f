package dev.quayside.portal.ratesheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.rates.place.Places;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.ChargeNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that hold no rates at all: each says what it is, and what to do. */
class UnreadableSheetTest {

  private static final RateSheetReader READER =
      new RateSheetReader(
          Places.builtIn(), Carriers.builtIn(), ChargeNames.builtIn(), _ -> Optional.empty());

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          empty.csv   |                                       | is empty
          text.csv    | Dear all, please find our rates below | has no row of headings
          head.csv    | POL,POD,Carrier,40HC,Valid from,Valid to | has headings and no rows
          letter.xlsx | %PDF-1.7                              | is a PDF
          """)
  void a_file_that_is_no_rate_sheet_says_what_it_is(String name, String content, String why)
      throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, content == null ? "" : content, UTF_8);

    assertThat(unreadable(file)).contains(why);
  }

  @Test
  void a_workbook_that_was_cut_off_says_so() throws IOException {
    Path file = folder.resolve("rates.xlsx");
    Files.write(file, new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0, 8});

    assertThat(unreadable(file)).contains("is damaged or no Excel workbook");
  }

  @Test
  void a_workbook_behind_a_password_says_what_to_do() throws IOException {
    Path file = folder.resolve("rates.xlsx");
    Files.write(file, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3, 4, 5});

    assertThat(unreadable(file)).contains("password").contains("save it as .xlsx");
  }

  @Test
  void a_huge_file_is_not_even_opened() throws IOException {
    Path file = folder.resolve("huge.csv");
    try (var huge = new java.io.RandomAccessFile(file.toFile(), "rw")) {
      huge.setLength(2_000_000_000L);
    }

    assertThat(unreadable(file)).contains("larger than 20 MB");
  }

  private static String unreadable(Path file) {
    return ((RateSheet.Unreadable) READER.read(file)).why().english();
  }
}
