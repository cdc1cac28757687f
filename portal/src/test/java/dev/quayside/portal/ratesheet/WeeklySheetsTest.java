package dev.quayside.portal.ratesheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.portal.ratesheet.SmallWorkbook.Page;
import dev.quayside.portal.ratesheet.question.Answers;
import dev.quayside.portal.words.Saying;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What lands in the mail every week: lists with sections, merged cells and ditto marks, and lines
 * of text.
 */
class WeeklySheetsTest {

  @TempDir Path folder;

  @Test
  void a_weekly_list_with_sections_and_merged_cells() throws IOException {
    Path file =
        SmallWorkbook.write(
            folder.resolve("运价表.xlsx"),
            List.of(
                new Page(
                    "欧地",
                    List.of(
                        List.of("上海出口运价表（单位：USD）"),
                        List.of("POL 上海"),
                        List.of("目的港", "船司", "20GP", "40GP", "40HQ", "截关/开船", "航程", "直达/中转", "备注"),
                        List.of("欧洲线 有效期：7/1-7/14"),
                        List.of("汉堡", "COSCO", 1000, 1800, "", "2/4", 32, "直达", "含LSS，不含ETS"),
                        List.of("", "长荣", 1050, 1850, 1900, "三/五", 34, "SINGAPORE", "限重24吨"),
                        List.of(
                            "鹿特丹/安特卫普",
                            "ONE",
                            990,
                            1750,
                            1800,
                            "6/1",
                            30,
                            "直达",
                            "OWS 20'>20t USD 150"),
                        List.of("地西线 有效期：7/1-7/7"),
                        List.of("巴塞罗那", "MSC", 1200, 2000, 2000, "5/7", 28, "直达", ""),
                        List.of("隐藏港", "MSC", 1, 1, 1, "", "", "", "")),
                    List.of("A1:I1", "A5:A6", "D5:E5"),
                    List.of(10),
                    List.of(),
                    false)));

    var read = read(file, Map.of());

    assertThat(read.problems()).isEmpty();
    assertThat(read.notes())
        .extracting(Object::toString)
        .containsExactly(
            "sheet 欧地: rows 10 are hidden and were left out; hidden=read has them read");
    assertThat(String.join("\n", Shown.all(read.rates())))
        .isEqualTo(
            """
            FCL CNSHA-DEHAM COSU | 20GP USD 1000.00, 40GP USD 1800.00, 40HC USD 1800.00 | LSS F: included | ETS F: subject to | 2026-07-01..2026-07-14 by DEPARTURE | DIRECT | 32 days | closes TUESDAY sails THURSDAY | @ sheet 欧地, row 5; Currency: sheet 欧地, cell A1; POL (port of loading): sheet 欧地, cell A2; Valid to: sheet 欧地, cell A4
            FCL CNSHA-DEHAM EGLV | 20GP USD 1050.00, 40GP USD 1850.00, 40HC USD 1900.00 | 2026-07-01..2026-07-14 by DEPARTURE | TRANSSHIPPED [SINGAPORE] | 34 days | sails WEDNESDAY | sails FRIDAY | up to 24000 kg | @ sheet 欧地, row 6; Currency: sheet 欧地, cell A1; POL (port of loading): sheet 欧地, cell A2; Valid to: sheet 欧地, cell A4
            FCL CNSHA-NLRTM ONEY | 20GP USD 990.00, 40GP USD 1750.00, 40HC USD 1800.00 | OWS O over 20000 kg: 20GP USD 150.00 | 2026-07-01..2026-07-14 by DEPARTURE | DIRECT | 30 days | closes SATURDAY sails MONDAY | @ sheet 欧地, row 7; Currency: sheet 欧地, cell A1; POL (port of loading): sheet 欧地, cell A2; Valid to: sheet 欧地, cell A4
            FCL CNSHA-BEANR ONEY | 20GP USD 990.00, 40GP USD 1750.00, 40HC USD 1800.00 | OWS O over 20000 kg: 20GP USD 150.00 | 2026-07-01..2026-07-14 by DEPARTURE | DIRECT | 30 days | closes SATURDAY sails MONDAY | @ sheet 欧地, row 7; Currency: sheet 欧地, cell A1; POL (port of loading): sheet 欧地, cell A2; Valid to: sheet 欧地, cell A4
            FCL CNSHA-ESBCN MSCU | 20GP USD 1200.00, 40GP USD 2000.00, 40HC USD 2000.00 | 2026-07-01..2026-07-07 by DEPARTURE | DIRECT | 28 days | closes FRIDAY sails SUNDAY | @ sheet 欧地, row 9; Currency: sheet 欧地, cell A1; POL (port of loading): sheet 欧地, cell A2; Valid to: sheet 欧地, cell A8\
            """);
  }

  @Test
  void a_hard_sheet_with_ditto_marks_repeated_headings_and_footnotes() throws IOException {
    Path file =
        SmallWorkbook.write(
            folder.resolve("hard.xlsx"),
            List.of(
                Page.of(
                    "Rates",
                    List.of(
                        List.of("ABC Logistics"),
                        List.of(
                            "FCL rates ex Qingdao, all in USD, valid 01 Jul 2026 - 31 Jul 2026"),
                        List.of(
                            "POL",
                            "POD",
                            "Line",
                            "20'",
                            "40'",
                            "40'HC",
                            "T/T",
                            "Free time",
                            "Remarks"),
                        List.of(
                            "Qingdao",
                            "Gdansk/Gdynia",
                            "MSK",
                            1200,
                            2100,
                            2150,
                            "38",
                            "28d",
                            "Direct"),
                        List.of(
                            "''", "Riga", "\"", 1300, "2,250", 2300, "〃", "14d", "via Bremerhaven"),
                        List.of(
                            "同上", "Helsinki", "CMA", "1350*", 2300, 2350, "40-42", "DEM7/DET7", ""),
                        List.of("MEDITERRANEAN"),
                        List.of(
                            "POL",
                            "POD",
                            "Line",
                            "20'",
                            "40'",
                            "40'HC",
                            "T/T",
                            "Free time",
                            "Remarks"),
                        List.of(
                            "Qingdao", "Genoa", "ZIM", "N/A", 2000, 2000, 30, "", "Subject to GRI"),
                        List.of("", "Valencia", "ZIM", "on request", 2050, 2050, 31, "", ""),
                        List.of("* subject to PSS USD 100/TEU"),
                        List.of("Rates are inclusive of BAF, EBS. THC at cost")))));

    var read = read(file, Map.of());

    assertThat(read.problems()).isEmpty();
    assertThat(read.notes()).isEmpty();
    assertThat(String.join("\n", Shown.all(read.rates())))
        .isEqualTo(
            """
            FCL CNTAO-PLGDN MAEU | 20GP USD 1200.00, 40GP USD 2100.00, 40HC USD 2150.00 | BAF F: included | EBS F: included | THC O: at cost | 2026-07-01..2026-07-31 by DEPARTURE | DIRECT | 38 days | free 28 | @ sheet Rates, row 4; Currency: sheet Rates, cell A2; Valid to: sheet Rates, cell A2
            FCL CNTAO-PLGDY MAEU | 20GP USD 1200.00, 40GP USD 2100.00, 40HC USD 2150.00 | BAF F: included | EBS F: included | THC O: at cost | 2026-07-01..2026-07-31 by DEPARTURE | DIRECT | 38 days | free 28 | @ sheet Rates, row 4; Currency: sheet Rates, cell A2; Valid to: sheet Rates, cell A2
            FCL CNTAO-LVRIX MAEU | 20GP USD 1300.00, 40GP USD 2250.00, 40HC USD 2300.00 | BAF F: included | EBS F: included | THC O: at cost | 2026-07-01..2026-07-31 by DEPARTURE | TRANSSHIPPED [BREMERHAVEN] | 38 days | free 14 | @ sheet Rates, row 5; Currency: sheet Rates, cell A2; Valid to: sheet Rates, cell A2
            FCL CNTAO-FIHEL CMDU | 20GP USD 1350.00, 40GP USD 2300.00, 40HC USD 2350.00 | PSS F: 20GP USD 100.00, 40GP USD 200.00, 40HC USD 200.00 | BAF F: included | EBS F: included | THC O: at cost | 2026-07-01..2026-07-31 by DEPARTURE | 40-42 days | free DEM 7 + DET 7 | @ sheet Rates, row 6; Currency: sheet Rates, cell A2; Valid to: sheet Rates, cell A2
            FCL CNTAO-ITGOA ZIMU | 40GP USD 2000.00, 40HC USD 2000.00 | GRI F: subject to | BAF F: included | EBS F: included | THC O: at cost | 2026-07-01..2026-07-31 by DEPARTURE | 30 days | @ sheet Rates, row 9; Currency: sheet Rates, cell A2; Valid to: sheet Rates, cell A2
            FCL CNTAO-ESVLC ZIMU | 40GP USD 2050.00, 40HC USD 2050.00 | BAF F: included | EBS F: included | THC O: at cost | 2026-07-01..2026-07-31 by DEPARTURE | 31 days | @ sheet Rates, row 10; Currency: sheet Rates, cell A2; Valid to: sheet Rates, cell A2\
            """);
  }

  @Test
  void lines_of_a_message() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("rates.txt"),
            """
            Dear all, pls find our best rates, by ETD
            Tianjin-Vladivostok $3100/5200/5200 by FESCO Excluded DTHC$250/300, valid till 30/6
            SHA-LAX 1800/2300/2300 all in, val 15/7, COSCO
            宁波—汉堡 USD1000/1800/1850 MSK 含LSS 有效期至6/30
            MSC Qingdao to Santos USD 2,500/40HQ, val 16/7-30/7
            Best regards
            """);

    var read = read(file, Map.of("currency", "USD"));

    assertThat(read.problems()).isEmpty();
    assertThat(read.notes()).isEmpty();
    assertThat(String.join("\n", Shown.all(read.rates())))
        .isEqualTo(
            """
            FCL CNTXG-RUVVO FESO | 20GP USD 3100.00, 40GP USD 5200.00, 40HC USD 5200.00 | THC D: 20GP USD 250.00, 40GP USD 300.00, 40HC USD 300.00 | 2026-06-20..2026-06-30 by DEPARTURE | @ line 2
            FCL CNSHA-USLAX COSU | 20GP USD 1800.00, 40GP USD 2300.00, 40HC USD 2300.00 | ALLIN F: included | 2026-06-20..2026-07-15 by DEPARTURE | @ line 3; Currency: answer currency
            FCL CNNGB-DEHAM MAEU | 20GP USD 1000.00, 40GP USD 1800.00, 40HC USD 1850.00 | LSS F: included | 2026-06-20..2026-06-30 by DEPARTURE | @ line 4
            FCL CNTAO-BRSSZ MSCU | 40HC USD 2500.00 | 2026-07-16..2026-07-30 by DEPARTURE | @ line 5\
            """);
  }

  private static RateSheet.Read read(Path file, Map<String, String> answers) {
    return switch (ChineseTemplatesTest.READER.read(file, new Answers(answers))) {
      case RateSheet.Read read -> read;
      case RateSheet.Unreadable(Saying why) -> throw new AssertionError(why);
    };
  }
}
