package dev.quayside.portal.ratesheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.portal.ratesheet.SmallWorkbook.Page;
import dev.quayside.portal.ratesheet.question.Answers;
import dev.quayside.portal.words.Saying;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Charges that hold on days of their own, and services that a shipper orders or leaves. */
class ChargesOfTheirOwnTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PSS USD 200/CTR from 7/15                 | PSS F 2026-07-15..2026-07-31: 40HC USD 200.00
          PSS USD 200/CTR effective July 15         | PSS F 2026-07-15..2026-07-31: 40HC USD 200.00
          PSS USD 200/CTR eff. 15 Jul 2026          | PSS F 2026-07-15..2026-07-31: 40HC USD 200.00
          GRI: USD 300/40HQ (7/10-7/20)             | -
          7月15日起加收PSS USD 100/TEU              | PSS F 2026-07-15..2026-07-31: 40HC USD 200.00
          PSS USD 100/TEU 有效期至7/14              | PSS F 2026-07-01..2026-07-14: 40HC USD 200.00
          EBS USD 60/TEU till 2026-07-14            | EBS F 2026-07-01..2026-07-14: 40HC USD 120.00
          EBS USD 60/TEU from 2026-06-01            | EBS F: 40HC USD 120.00
          EBS included till 7/14                    | EBS F 2026-07-01..2026-07-14: included
          """)
  void a_charge_may_hold_on_days_of_its_own(String remark, String charge) throws IOException {
    var read = read(remark);

    if (charge.equals("-")) {
      assertThat(read.problems()).isNotEmpty();
    } else {
      assertThat(read.problems()).isEmpty();
      assertThat(charges(read)).containsExactly(charge);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PSS (from 7/15)       | PSS F 2026-07-15..2026-07-31: 40HC USD 200.00
          PSS(7/15起)           | PSS F 2026-07-15..2026-07-31: 40HC USD 200.00
          GRI 7/1-7/14          | GRI F 2026-07-01..2026-07-14: 40HC USD 200.00
          GRI (USD, 7/1-7/14)   | GRI F 2026-07-01..2026-07-14: 40HC USD 200.00
          PSS till 14 July      | PSS F 2026-07-01..2026-07-14: 40HC USD 200.00
          旺季附加费（7月15日起） | PSS F 2026-07-15..2026-07-31: 40HC USD 200.00
          PSS eff. 2026-06-01   | PSS F: 40HC USD 200.00
          """)
  void a_heading_may_say_on_which_days_its_charge_arises(String heading, String charge)
      throws IOException {
    var read = headed("\"" + heading + "\"", "200/CTR");

    assertThat(read.problems()).isEmpty();
    assertThat(charges(read)).containsExactly(charge);
  }

  @Test
  void a_charge_of_two_columns_changes_on_the_day_they_say() throws IOException {
    var read = headed("PSS (7/1-7/14),PSS (from 7/15)", "100/CTR,200/CTR");

    assertThat(read.problems()).isEmpty();
    assertThat(charges(read))
        .containsExactly(
            "PSS F 2026-07-01..2026-07-14: 40HC USD 100.00",
            "PSS F 2026-07-15..2026-07-31: 40HC USD 200.00");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PSS,PSS (from 7/15)             | 100/CTR,200/CTR | has PSS in two columns for the same days
          GRI (from 7/1),GRI (from 7/15)  | 100/CTR,200/CTR | has GRI in two columns for the same days
          PSS (from 5/6)                  | 100/CTR         | its days: may be day/month or month/day
          PSS (from 31/31)                | 100/CTR         | its days
          """)
  void days_of_two_columns_that_meet_or_cannot_be_read_are_asked(
      String headings, String cells, String problem) throws IOException {
    var read = headed(headings, cells);

    assertThat(read.rates()).isEmpty();
    assertThat(read.problems())
        .singleElement()
        .satisfies(asked -> assertThat(asked.wrong().english()).startsWith(problem));
  }

  @Test
  void a_charge_that_ends_before_the_rate_begins_is_none_of_it() throws IOException {
    var read = headed("PSS (6/1-6/14)", "100/CTR");

    assertThat(read.problems()).isEmpty();
    assertThat(charges(read)).isEmpty();
  }

  private RateSheet.Read headed(String headings, String cells) throws IOException {
    return read(
        Files.writeString(
            folder.resolve("headed.csv"),
            """
            POL,POD,Carrier,40HQ,Currency,Valid from,Valid to,%s
            CNSHA,DEHAM,COSCO,2000,USD,2026-07-01,2026-07-31,%s
            """
                .formatted(headings, cells)));
  }

  @Test
  void what_changes_within_the_rates_days_is_two_charges() throws IOException {
    var read = read("PSS USD 100/TEU till 7/14, PSS USD 150/TEU from 7/15");

    assertThat(read.problems()).isEmpty();
    assertThat(charges(read))
        .containsExactly(
            "PSS F 2026-07-01..2026-07-14: 40HC USD 200.00",
            "PSS F 2026-07-15..2026-07-31: 40HC USD 300.00");
  }

  @Test
  void a_charge_that_begins_after_the_rate_has_ended_is_none_of_it() throws IOException {
    var read = read("GRI USD 500/CTR from 2026-08-01");

    assertThat(read.problems()).isEmpty();
    assertThat(charges(read)).isEmpty();
  }

  @Test
  void a_column_and_a_remark_that_say_different_things_of_one_charge_are_asked()
      throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("pss.csv"),
            """
            POL,POD,Carrier,40HQ,Currency,Valid from,Valid to,PSS,Remarks
            CNSHA,DEHAM,COSCO,2000,USD,2026-07-01,2026-07-31,100/CTR,PSS USD 200/CTR from 7/15
            """);

    var read = read(file);

    assertThat(read.rates()).isEmpty();
    assertThat(read.problems())
        .extracting(problem -> problem.wrong().english())
        .containsExactly("has PSS in a column and in a remark, for days that are not the same");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Trucking CNY 2300/CTR                       | TRK O: 40HC CNY 2300.00 if wanted
          报关费 CNY 200/票                           | CUS O: CNY 200.00/BL if wanted
          如需报关 CNY 200/票                         | CUS O: CNY 200.00/BL if wanted
          Optional: insurance USD 30/BL               | INS O: USD 30.00/BL if wanted
          VGM CNY 100/CTR if required                 | VGM O: 40HC CNY 100.00 if wanted
          电放费(可选) CNY 300/票                     | TLX O: CNY 300.00/BL if wanted
          Trucking at cost                            | TRK O: at cost
          DOC CNY 450/BL                              | DOC O: CNY 450.00/BL
          """)
  void a_service_is_offered_and_never_added(String remark, String charge) throws IOException {
    var read = read(remark);

    assertThat(read.problems()).isEmpty();
    assertThat(charges(read)).containsExactly(charge);
  }

  @Test
  void trucking_and_customs_in_columns_are_services_and_it_is_said() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("services.csv"),
            """
            起运港,目的港,船公司,40HQ,币种,有效期开始,有效期结束,拖车费,报关费,文件费
            上海,汉堡,COSCO,2000,USD,2026-07-01,2026-07-31,CNY 2300,可选 CNY 200/票,CNY 450/票
            """);

    var read = read(file);

    assertThat(read.problems()).isEmpty();
    assertThat(charges(read))
        .containsExactlyInAnyOrder(
            "TRK O: 40HC CNY 2300.00 if wanted",
            "CUS O: CNY 200.00/BL if wanted",
            "DOC O: CNY 450.00/BL");
    assertThat(read.notes())
        .extracting(Object::toString)
        .contains("TRK is offered as a service beside the freight, not added to it");
  }

  @Test
  void loose_cargo_and_air_freight_have_arbitraries_as_well() throws IOException {
    Path file =
        SmallWorkbook.write(
            folder.resolve("outports.xlsx"),
            List.of(
                Page.of(
                    "LCL",
                    List.of(
                        List.of(
                            "POL", "POD", "Coloader", "W/M", "Currency", "Valid from", "Valid to"),
                        List.of("CNSHA", "DEHAM", "ECU", 45, "USD", "2026-07-01", "2026-07-31"))),
                Page.of(
                    "Arbitraries",
                    List.of(
                        List.of("POD", "Base Port", "W/M", "MIN", "Currency"),
                        List.of("DEBRV", "DEHAM", 12, 20, "USD")))));

    var read = read(file);

    assertThat(read.problems()).isEmpty();
    assertThat(Shown.all(read.rates()))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("LCL CNSHA-DEBRV ")
        .contains("ARB F: USD 12/REVENUE_TON least USD 20.00")
        .contains("arbitrary: sheet Arbitraries, row 2");
  }

  private RateSheet.Read read(String remark) throws IOException {
    return read(
        Files.writeString(
            folder.resolve("sheet.csv"),
            """
            POL,POD,Carrier,40HQ,Currency,Valid from,Valid to,Remarks
            CNSHA,DEHAM,COSCO,2000,USD,2026-07-01,2026-07-31,"%s"
            """
                .formatted(remark)));
  }

  private static RateSheet.Read read(Path file) {
    var reader = ChineseTemplatesTest.READER.on(LocalDate.of(2026, 6, 25));
    return switch (reader.read(file, new Answers(Map.of()))) {
      case RateSheet.Read read -> read;
      case RateSheet.Unreadable(Saying why) -> throw new AssertionError(why);
    };
  }

  private static List<String> charges(RateSheet.Read read) {
    return read.rates().stream()
        .flatMap(rate -> rate.charges().stream())
        .map(Shown::charge)
        .toList();
  }
}
