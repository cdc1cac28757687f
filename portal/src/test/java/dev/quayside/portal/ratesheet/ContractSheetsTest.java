package dev.quayside.portal.ratesheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.portal.ratesheet.SmallWorkbook.Page;
import dev.quayside.portal.ratesheet.question.Answers;
import dev.quayside.portal.words.Saying;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sheets of a contract with a line and of a co-loader: two rows of headings, groups, arbitraries.
 */
class ContractSheetsTest {

  @TempDir Path folder;

  @Test
  void a_contract_of_a_line_with_base_ports_and_arbitraries() throws IOException {
    Path file =
        SmallWorkbook.write(
            folder.resolve("contract.xlsx"),
            List.of(
                Page.of(
                    "TPEB",
                    List.of(
                        List.of("Contract No.: TP26-0815", "", "", "", "Carrier: ONE"),
                        List.of("Trade : Asia - North America"),
                        List.of("USWC BASE PORTS 1: LAX, LGB, OAK"),
                        List.of(
                            "Origin",
                            "Destination",
                            "SVC",
                            "Commodity",
                            "Base Ocean Freight (USD)",
                            "",
                            "",
                            "Surcharges",
                            "",
                            "Validity",
                            "",
                            "Free time at POD",
                            ""),
                        List.of(
                            "",
                            "",
                            "",
                            "",
                            "20'",
                            "40'",
                            "40HC",
                            "BAF",
                            "PSS",
                            "From (mm/dd/yy)",
                            "To (mm/dd/yy)",
                            "DEM",
                            "DET"),
                        List.of(
                            "Shanghai/Ningbo",
                            "USWC BASE PORTS 1",
                            "PS3",
                            "FAK",
                            1600,
                            2000,
                            2000,
                            "Yes",
                            "USD 100/200/200",
                            "07/01/26",
                            "07/31/26",
                            4,
                            5),
                        List.of(
                            "Kaohsiung",
                            "New York",
                            "EC1",
                            "Furniture; Toys",
                            2600,
                            3200,
                            3250,
                            "No",
                            "NA",
                            LocalDate.of(2026, 7, 1),
                            LocalDate.of(2026, 7, 31),
                            4,
                            "5"),
                        List.of("Rates are inclusive of EBS, subject to GRI. Inland at cost")),
                    "E4:G4",
                    "H4:I4",
                    "J4:K4",
                    "L4:M4",
                    "A4:A5",
                    "B4:B5",
                    "C4:C5",
                    "D4:D5"),
                Page.of(
                    "Arbitraries",
                    List.of(
                        List.of("Origin arbitraries"),
                        List.of("Load Port", "Base Port", "20", "40", "40HC", "Cur."),
                        List.of("Keelung/Taichung", "Kaohsiung", 50, 100, 100, "USD"))),
                new Page(
                    "Internal", List.of(List.of("cost")), List.of(), List.of(), List.of(), true)));

    var read = read(file, Map.of());

    assertThat(read.problems()).isEmpty();
    assertThat(read.notes())
        .extracting(Object::toString)
        .containsExactly("sheet Internal is hidden and was left out");
    assertThat(String.join("\n", Shown.all(read.rates())))
        .isEqualTo(
            """
            FCL CNSHA-USLAX ONEY | 20GP USD 1600.00, 40GP USD 2000.00, 40HC USD 2000.00 | BAF F: included | PSS F: 20GP USD 100.00, 40GP USD 200.00, 40HC USD 200.00 | EBS F: included | GRI F: subject to | TRK O: at cost | 2026-07-01..2026-07-31 by DEPARTURE | service PS3 | free DEM 4 + DET 5 | TARIFF TP26-0815 | @ sheet TPEB, row 6; Carrier: sheet TPEB, cell E1; Contract number: sheet TPEB, cell A1
            FCL CNSHA-USLGB ONEY | 20GP USD 1600.00, 40GP USD 2000.00, 40HC USD 2000.00 | BAF F: included | PSS F: 20GP USD 100.00, 40GP USD 200.00, 40HC USD 200.00 | EBS F: included | GRI F: subject to | TRK O: at cost | 2026-07-01..2026-07-31 by DEPARTURE | service PS3 | free DEM 4 + DET 5 | TARIFF TP26-0815 | @ sheet TPEB, row 6; Carrier: sheet TPEB, cell E1; Contract number: sheet TPEB, cell A1
            FCL CNSHA-USOAK ONEY | 20GP USD 1600.00, 40GP USD 2000.00, 40HC USD 2000.00 | BAF F: included | PSS F: 20GP USD 100.00, 40GP USD 200.00, 40HC USD 200.00 | EBS F: included | GRI F: subject to | TRK O: at cost | 2026-07-01..2026-07-31 by DEPARTURE | service PS3 | free DEM 4 + DET 5 | TARIFF TP26-0815 | @ sheet TPEB, row 6; Carrier: sheet TPEB, cell E1; Contract number: sheet TPEB, cell A1
            FCL CNNGB-USLAX ONEY | 20GP USD 1600.00, 40GP USD 2000.00, 40HC USD 2000.00 | BAF F: included | PSS F: 20GP USD 100.00, 40GP USD 200.00, 40HC USD 200.00 | EBS F: included | GRI F: subject to | TRK O: at cost | 2026-07-01..2026-07-31 by DEPARTURE | service PS3 | free DEM 4 + DET 5 | TARIFF TP26-0815 | @ sheet TPEB, row 6; Carrier: sheet TPEB, cell E1; Contract number: sheet TPEB, cell A1
            FCL CNNGB-USLGB ONEY | 20GP USD 1600.00, 40GP USD 2000.00, 40HC USD 2000.00 | BAF F: included | PSS F: 20GP USD 100.00, 40GP USD 200.00, 40HC USD 200.00 | EBS F: included | GRI F: subject to | TRK O: at cost | 2026-07-01..2026-07-31 by DEPARTURE | service PS3 | free DEM 4 + DET 5 | TARIFF TP26-0815 | @ sheet TPEB, row 6; Carrier: sheet TPEB, cell E1; Contract number: sheet TPEB, cell A1
            FCL CNNGB-USOAK ONEY | 20GP USD 1600.00, 40GP USD 2000.00, 40HC USD 2000.00 | BAF F: included | PSS F: 20GP USD 100.00, 40GP USD 200.00, 40HC USD 200.00 | EBS F: included | GRI F: subject to | TRK O: at cost | 2026-07-01..2026-07-31 by DEPARTURE | service PS3 | free DEM 4 + DET 5 | TARIFF TP26-0815 | @ sheet TPEB, row 6; Carrier: sheet TPEB, cell E1; Contract number: sheet TPEB, cell A1
            FCL TWKHH-USNYC ONEY | 20GP USD 2600.00, 40GP USD 3200.00, 40HC USD 3250.00 | BAF F: subject to | EBS F: included | GRI F: subject to | TRK O: at cost | 2026-07-01..2026-07-31 by DEPARTURE | service EC1 | free DEM 4 + DET 5 | TARIFF TP26-0815 | only [furniture, toys] | @ sheet TPEB, row 7; Carrier: sheet TPEB, cell E1; Contract number: sheet TPEB, cell A1
            FCL TWKEL-USNYC ONEY | 20GP USD 2600.00, 40GP USD 3200.00, 40HC USD 3250.00 | BAF F: subject to | EBS F: included | GRI F: subject to | TRK O: at cost | ARB F: 20GP USD 50.00, 40GP USD 100.00, 40HC USD 100.00 | 2026-07-01..2026-07-31 by DEPARTURE | service EC1 | TRANSSHIPPED [TWKHH] | free DEM 4 + DET 5 | TARIFF TP26-0815 | only [furniture, toys] | @ sheet TPEB, row 7; Carrier: sheet TPEB, cell E1; Contract number: sheet TPEB, cell A1; arbitrary: sheet Arbitraries, row 3
            FCL TWTXG-USNYC ONEY | 20GP USD 2600.00, 40GP USD 3200.00, 40HC USD 3250.00 | BAF F: subject to | EBS F: included | GRI F: subject to | TRK O: at cost | ARB F: 20GP USD 50.00, 40GP USD 100.00, 40HC USD 100.00 | 2026-07-01..2026-07-31 by DEPARTURE | service EC1 | TRANSSHIPPED [TWKHH] | free DEM 4 + DET 5 | TARIFF TP26-0815 | only [furniture, toys] | @ sheet TPEB, row 7; Carrier: sheet TPEB, cell E1; Contract number: sheet TPEB, cell A1; arbitrary: sheet Arbitraries, row 3\
            """);
  }

  @Test
  void a_tariff_of_a_co_loader() throws IOException {
    Path file =
        SmallWorkbook.write(
            folder.resolve("lcl.xlsx"),
            List.of(
                Page.of(
                    "LCL",
                    List.of(
                        List.of("Vanguard LCL export tariff"),
                        List.of(
                            "Origin Country",
                            "Port of Loading",
                            "Port of Loading UNCODE",
                            "Via",
                            "Port of Discharge",
                            "Ocean Freight (USD)",
                            "",
                            "",
                            "Ratio (CBM:KGS)",
                            "Origin CFS",
                            "",
                            "",
                            "Origin B/L Fee",
                            "Destination CFS W/M",
                            "Frequency",
                            "T/T",
                            "Valid From",
                            "Valid Until"),
                        List.of(
                            "", "", "", "", "", "per CBM", "per Ton", "Minimum", "", "W/M", "Min",
                            "Cur", "", "", "", "", "", ""),
                        List.of(
                            "China",
                            "Shanghai",
                            "CNSHA",
                            "Singapore",
                            "Chennai",
                            12,
                            14,
                            12,
                            "1:1000",
                            60,
                            60,
                            "CNY",
                            "CNY 300/BL",
                            "USD 15",
                            "Fri",
                            21,
                            LocalDate.of(2026, 7, 1),
                            LocalDate.of(2026, 7, 31)),
                        List.of(
                            "China",
                            "Ningbo",
                            "CNNGB",
                            "",
                            "Rotterdam",
                            5,
                            6,
                            "1 RT",
                            "1:500",
                            55,
                            "",
                            "CNY",
                            "CNY 250/BL",
                            "EUR 30",
                            "Mon/Thu",
                            "30-33",
                            LocalDate.of(2026, 7, 1),
                            LocalDate.of(2026, 7, 31))),
                    "F2:H2",
                    "J2:L2")));

    var read = read(file, Map.of("carrier", "Vanguard"));

    assertThat(read.problems()).isEmpty();
    assertThat(read.notes())
        .extracting(Object::toString)
        .containsExactly("column Origin Country was read over");
    assertThat(String.join("\n", Shown.all(read.rates())))
        .isEqualTo(
            """
            LCL CNSHA-INMAA Vanguard | cbm USD 12 ton USD 14 1:1000 least 0 RT USD 12.00 | CFSF O: CNY 60/REVENUE_TON least CNY 60.00 | DOC O: CNY 300.00/BL | CFSF D: USD 15/REVENUE_TON | 2026-07-01..2026-07-31 by DEPARTURE | TRANSSHIPPED [Singapore] | 21 days | sails FRIDAY | @ sheet LCL, row 4; Way of carriage: sheet LCL, cell A1; Carrier: answer carrier
            LCL CNNGB-NLRTM Vanguard | cbm USD 5 ton USD 6 1:500 least 1 RT | CFSF O: CNY 55/REVENUE_TON | DOC O: CNY 250.00/BL | CFSF D: EUR 30/REVENUE_TON | 2026-07-01..2026-07-31 by DEPARTURE | 30-33 days | sails MONDAY | sails THURSDAY | @ sheet LCL, row 5; Way of carriage: sheet LCL, cell A1; Carrier: answer carrier\
            """);
  }

  private static RateSheet.Read read(Path file, Map<String, String> answers) {
    return switch (ChineseTemplatesTest.READER.read(file, new Answers(answers))) {
      case RateSheet.Read read -> read;
      case RateSheet.Unreadable(Saying why) -> throw new AssertionError(why);
    };
  }
}
