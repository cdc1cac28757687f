package dev.quayside.portal.ratesheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.portal.ratesheet.question.Problem;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.ChargeNames;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tariff.schedule.Validity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetProblemsTest {

  private static final RateSheetReader READER =
      new RateSheetReader(
          Places.builtIn(),
          Carriers.builtIn(),
          ChargeNames.builtIn(),
          code -> code.equals("ACME") ? Optional.of(new CustomerId(7)) : Optional.empty());

  private static final Validity JUNE =
      new Validity(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30));

  @TempDir Path folder;

  @Test
  void a_formula_is_not_taken_for_a_price() throws IOException {
    var file =
        SmallWorkbook.write(
            folder.resolve("rates.xlsx"),
            "FCL",
            List.of(
                List.of("POL", "POD", "Carrier", "40HC", "Currency", "Valid from", "Valid to"),
                List.of(
                    "CNSHA",
                    "USLAX",
                    "OOCL",
                    new SmallWorkbook.Formula("1700*1.1", "1870"),
                    "USD",
                    JUNE.from(),
                    JUNE.to())));

    var read = read(file);

    assertThat(read.rates()).isEmpty();
    assertThat(read.problems().getFirst().toString())
        .startsWith("sheet FCL, cell D2: \"=1700*1.1\" is a formula");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ,Hamburg,ONE,2000,USD,2026-06-01,2026-06-30,50,             | column A: is blank; a rate needs it
          Shanghai,Manzanillo,ONE,2000,USD,2026-06-01,2026-06-30,50,  | may be
          Shanghai,Germany,ONE,2000,USD,2026-06-01,2026-06-30,50,     | is a country (DE); name the port
          Shanghai,Hamburg,Oneline,2000,USD,2026-06-01,2026-06-30,50, | "Oneline" is no line Quayside knows
          Shanghai,Hamburg,ONE,two,USD,2026-06-01,2026-06-30,50,      | column D: "two" is no price for a container
          Shanghai,Hamburg,ONE,0,USD,2026-06-01,2026-06-30,50,        | column D: "0" is no price
          Shanghai,Hamburg,ONE,1.850,USD,2026-06-01,2026-06-30,50,    | column D: "1.850" is no price
          Shanghai,Hamburg,ONE,,USD,2026-06-01,2026-06-30,,           | line 2: has no freight for any container
          Shanghai,Hamburg,ONE,2000,,2026-06-01,2026-06-30,USD 50,    | column D: "2000" has no currency
          Shanghai,Hamburg,ONE,USD 2000,DOLLAR,2026-06-01,2026-06-30,USD 50, | column E: "DOLLAR" is no currency
          Shanghai,Hamburg,ONE,2000,USD,05/06/2026,2026-06-30,50,     | may be 2026-06-05 or 2026-05-06
          Shanghai,Hamburg,ONE,2000,USD,soon,2026-06-30,50,           | column F: "soon" is no day
          Shanghai,Hamburg,ONE,2000,USD,2026-02-30,2026-06-30,50,     | column F: "2026-02-30" is no day
          Shanghai,Hamburg,ONE,2000,USD,2026-07-01,2026-06-30,50,     | column G: "2026-06-30" is before the first day
          Shanghai,Hamburg,ONE,2000,USD,2026-06-01,2026-06-30,ask,    | column H: "ask" is no charge
          Shanghai,Hamburg,ONE,2000,USD,2026-06-01,2026-06-30,¥50,    | column H: "¥50" is no charge
          Shanghai,Hamburg,ONE,2000,USD,2026-06-01,2026-06-30,50,NOBODY | column I: "NOBODY" is no customer's code
          Shanghai,CNSGH,ONE,2000,USD,2026-06-01,2026-06-30,50,       | is the port of loading as well
          """)
  void a_wrong_cell_is_named_with_what_would_be_right(String row, String problem)
      throws IOException {
    var file = csv("POL,POD,Carrier,40HC,Currency,Valid from,Valid to,BAF,Customer\n" + row + "\n");

    var read = read(file);

    assertThat(read.rates()).isEmpty();
    assertThat(read.problems()).hasSize(1);
    assertThat(read.problems().getFirst().toString()).startsWith("line 2").contains(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          VAT        | does not say at which end
          Moonlight  | is no heading Quayside knows
          All in     | is freight, which stands under the container types
          40HQ       | is a second column for 40HC
          """)
  void a_heading_that_might_hide_a_cost_is_a_problem(String heading, String problem)
      throws IOException {
    var file =
        csv(
            "POL,POD,Carrier,40HC,Currency,Valid from,Valid to,%s%n".formatted(heading)
                + "Shanghai,Hamburg,ONE,2000,USD,2026-06-01,2026-06-30,50\n");

    var read = read(file);

    assertThat(read.problems().getFirst().toString())
        .startsWith("line 1, column H: \"" + heading + "\"")
        .contains(problem);
  }

  @Test
  void a_sheet_without_a_validity_says_so_once() throws IOException {
    var file = csv("POL,POD,Carrier,40HC,Currency\nShanghai,Hamburg,ONE,2000,USD\n");

    var read = read(file);

    assertThat(read.problems())
        .extracting(Problem::toString)
        .containsExactly("line 1: has no column Valid from", "line 1: has no column Valid to");
  }

  private Path csv(String content) throws IOException {
    return Files.writeString(folder.resolve("rates.csv"), content, UTF_8);
  }

  private static RateSheet.Read read(Path file) {
    return (RateSheet.Read) READER.read(file);
  }
}
