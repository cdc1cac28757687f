package dev.quayside.portal.ratesheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.portal.ratesheet.SmallWorkbook.Page;
import dev.quayside.portal.ratesheet.question.Answers;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.ChargeNames;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tariff.Rate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets of people who never saw our headings: other words, other orders, both languages. */
class OutsiderSheetsTest {

  @TempDir Path folder;

  @Test
  void headings_in_both_languages_under_a_merged_title() throws IOException {
    Path file =
        SmallWorkbook.write(
            folder.resolve("week.xlsx"),
            List.of(
                Page.of(
                    "FCL",
                    List.of(
                        List.of(
                            "宁波出口整箱运价 NINGBO EXPORT FCL RATES (USD)", "", "", "", "", "", "", ""),
                        List.of(
                            "船公司 Carrier",
                            "起运港 POL",
                            "目的港 POD",
                            "20'GP",
                            "40'GP",
                            "40'HQ",
                            "有效期 Validity",
                            "航程 T/T"),
                        List.of("MSC", "宁波", "鹿特丹", 1250, 2100, 2150, "7/1-7/14", 33),
                        List.of("", "''", "汉堡", 1300, 2200, 2250, "''", 36)),
                    "A1:H1",
                    "A3:A4")));

    RateSheet.Read read = read(file, Map.of());

    assertThat(read.problems()).isEmpty();
    assertThat(Shown.all(read.rates()))
        .containsExactly(
            "FCL CNNGB-NLRTM MSCU | 20GP USD 1250.00, 40GP USD 2100.00, 40HC USD 2150.00"
                + " | 2026-07-01..2026-07-14 by DEPARTURE | 33 days"
                + " | @ sheet FCL, row 3; Currency: sheet FCL, cell A1",
            "FCL CNNGB-DEHAM MSCU | 20GP USD 1300.00, 40GP USD 2200.00, 40HC USD 2250.00"
                + " | 2026-07-01..2026-07-14 by DEPARTURE | 36 days"
                + " | @ sheet FCL, row 4; Currency: sheet FCL, cell A1");
  }

  @Test
  void each_value_keeps_its_cell_also_by_a_ditto_mark_and_in_a_merged_range() throws IOException {
    Path file =
        SmallWorkbook.write(
            folder.resolve("cells.xlsx"),
            List.of(
                Page.of(
                    "FCL",
                    List.of(
                        List.of(
                            "Carrier",
                            "POL",
                            "POD",
                            "40HQ",
                            "Currency",
                            "Valid from",
                            "Valid to",
                            "Origin THC",
                            "Country"),
                        List.of(
                            "MSC",
                            "CNNGB",
                            "NLRTM",
                            2150,
                            "USD",
                            LocalDate.of(2026, 7, 1),
                            LocalDate.of(2026, 7, 14),
                            "CNY 1200",
                            "Netherlands"),
                        List.of(
                            "",
                            "''",
                            "DEHAM",
                            2250,
                            "USD",
                            LocalDate.of(2026, 7, 1),
                            LocalDate.of(2026, 7, 14),
                            "",
                            "Germany")),
                    "A2:A3")));

    List<Rate> rates = read(file, Map.of()).rates();

    assertThat(rates)
        .extracting(rate -> rate.source().cells())
        .containsExactly(
            "Carrier A; POL B; POD C; freight 40HC D; Currency E; Valid from F; Valid to G;"
                + " charge THC ORIGIN H",
            "Carrier A2; POL B2; POD C; freight 40HC D; Currency E; Valid from F; Valid to G");
  }

  @Test
  void columns_in_another_order_with_the_kind_of_rate_and_its_account() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("kinds.csv"),
            """
            Rate Type,Valid Thru,Effective,Destination Port,Loading Port,Liner,Named Account,40'HC (USD),Free Time at POD,Commodity
            FAK,2026-07-14,2026-07-01,Felixstowe,Shanghai,Evergreen,,2400,7,FAK
            NAC,2026-07-14,2026-07-01,Felixstowe,Shanghai,Evergreen,ACME,2200,14,Toys
            Spot,2026-07-07,2026-07-01,Felixstowe,Shanghai,Evergreen,,2000,7,FAK
            """,
            UTF_8);

    RateSheet.Read read = read(file, Map.of());

    assertThat(read.problems()).isEmpty();
    assertThat(read.rates())
        .extracting(rate -> rate.agreement().kind().name())
        .containsExactly("TARIFF", "CONTRACT", "SPOT");
  }

  @Test
  void a_named_account_rate_without_its_account_is_a_question() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("nac.csv"),
            """
            Rate Type,POL,POD,Carrier,40HC,Currency,Valid from,Valid to
            NAC,CNSHA,USLAX,COSCO,1850,USD,2026-07-01,2026-07-31
            Bullet,CNSHA,USLAX,COSCO,1850,USD,2026-07-01,2026-07-31
            """,
            UTF_8);

    RateSheet.Read read = read(file, Map.of());

    assertThat(read.rates()).isEmpty();
    assertThat(read.problems())
        .extracting(Object::toString)
        .containsExactly(
            "line 2, column A: \"NAC\" is for a named account; say whose in a column Contract"
                + " customer",
            "line 3, column A: \"Bullet\" is no kind of rate; write FAK, NAC or SPOT");
  }

  private static RateSheet.Read read(Path file, Map<String, String> answers) {
    var reader =
        new RateSheetReader(
                Places.builtIn(),
                Carriers.builtIn(),
                ChargeNames.builtIn(),
                code -> code.equals("ACME") ? Optional.of(new CustomerId(1)) : Optional.empty())
            .on(LocalDate.of(2026, 6, 20));
    return (RateSheet.Read) reader.read(file, new Answers(answers));
  }
}
