package dev.quayside.portal.ratesheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.portal.ratesheet.question.Answers;
import dev.quayside.portal.words.Saying;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.ChargeNames;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The templates of the Chinese rate exchanges, as old workbooks; every cell of them is checked. */
class ChineseTemplatesTest {

  static final RateSheetReader READER =
      new RateSheetReader(
              Places.builtIn(), Carriers.builtIn(), ChargeNames.builtIn(), _ -> Optional.empty())
          .on(LocalDate.of(2026, 6, 20));

  @TempDir Path folder;

  @Test
  void full_containers_by_the_first_exchange() throws IOException {
    Path file =
        OldWorkbook.write(
            folder.resolve("整箱.xls"),
            "整箱运价",
            List.of(
                List.of("中远海运 美西线运价 (USD) 有效期：2026年7月上半月"),
                List.of("启运港", "目的港", "20DC", "40DC", "40HQ", "附加费", "开航日", "航程", "备注"),
                List.of(
                    "上海",
                    "洛杉矶/长滩",
                    1450,
                    1850,
                    1850,
                    "ORC USD141/269/269;DOC CNY450/票;含LSS",
                    "周三",
                    16,
                    "直达"),
                List.of(
                    "宁波",
                    "奥克兰(美国)",
                    1500,
                    1900,
                    1920,
                    "BAF 30/TEU",
                    "周二/周六",
                    "18-20天",
                    "经釜山中转；限重20吨；目的港免箱期10天")));

    var read = read(file, Map.of());

    assertThat(read.problems()).isEmpty();
    assertThat(read.notes()).isEmpty();
    assertThat(String.join("\n", Shown.all(read.rates())))
        .isEqualTo(
            """
            FCL CNSHA-USLAX COSU | 20GP USD 1450.00, 40GP USD 1850.00, 40HC USD 1850.00 | ORC O: 20GP USD 141.00, 40GP USD 269.00, 40HC USD 269.00 | DOC O: CNY 450.00/BL | LSS F: included | 2026-07-01..2026-07-15 by DEPARTURE | DIRECT | 16 days | sails WEDNESDAY | @ sheet 整箱运价, row 3; Currency: sheet 整箱运价, cell A1; Carrier: sheet 整箱运价, cell A1; Valid to: sheet 整箱运价, cell A1
            FCL CNSHA-USLGB COSU | 20GP USD 1450.00, 40GP USD 1850.00, 40HC USD 1850.00 | ORC O: 20GP USD 141.00, 40GP USD 269.00, 40HC USD 269.00 | DOC O: CNY 450.00/BL | LSS F: included | 2026-07-01..2026-07-15 by DEPARTURE | DIRECT | 16 days | sails WEDNESDAY | @ sheet 整箱运价, row 3; Currency: sheet 整箱运价, cell A1; Carrier: sheet 整箱运价, cell A1; Valid to: sheet 整箱运价, cell A1
            FCL CNNGB-USOAK COSU | 20GP USD 1500.00, 40GP USD 1900.00, 40HC USD 1920.00 | BAF F: 20GP USD 30.00, 40GP USD 60.00, 40HC USD 60.00 | 2026-07-01..2026-07-15 by DEPARTURE | TRANSSHIPPED [釜山] | 18-20 days | sails TUESDAY | sails SATURDAY | free 10 | up to 20000 kg | @ sheet 整箱运价, row 4; Currency: sheet 整箱运价, cell A1; Carrier: sheet 整箱运价, cell A1; Valid to: sheet 整箱运价, cell A1\
            """);
  }

  @Test
  void full_containers_by_the_second_exchange() throws IOException {
    Path file =
        OldWorkbook.write(
            folder.resolve("ship.xls"),
            "运价",
            List.of(
                List.of(
                    "航线名称(必填)",
                    "起始港(英)",
                    "起始港(中)",
                    "目的港(英)",
                    "目的港(中)",
                    "中转港(英)(非必填)",
                    "船公司",
                    "开船日",
                    "航程(天)",
                    "运输类别",
                    "限重(非必填)",
                    "有效期开始日期",
                    "有效期结束日期",
                    "备注(非必填)",
                    "USD/20GP",
                    "USD/20GPVIP",
                    "USD/40GP",
                    "USD/40GPVIP",
                    "USD/40HQ",
                    "USD/40HQVIP",
                    "附加费（整箱时填写，非必填）",
                    "USD/cbm",
                    "USD/rt",
                    "最低消费"),
                List.of(
                    "欧地线",
                    "SHANGHAI",
                    "上海",
                    "HAMBURG",
                    "汉堡",
                    "",
                    "COSCO",
                    "6截1开",
                    32,
                    "整箱",
                    "不超过15吨",
                    LocalDate.of(2026, 7, 1),
                    LocalDate.of(2026, 7, 14),
                    "",
                    1000,
                    950,
                    1800,
                    1700,
                    1850,
                    1750,
                    "ACF-box-30-20-10-0-USD;DOC-piece-0-0-0-120-USD;EIR-box-10-20-30-0-USD",
                    "",
                    "",
                    ""),
                List.of(
                    "东南亚线",
                    "NINGBO",
                    "宁波",
                    "SINGAPORE",
                    "新加坡",
                    "HONG KONG",
                    "海丰",
                    "6/1",
                    9,
                    "拼箱",
                    "",
                    "2026-07-01",
                    "2026-07-31",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    5,
                    10)));

    var read = read(file, Map.of("sails", "cutoff"));

    assertThat(read.problems()).isEmpty();
    assertThat(read.notes())
        .extracting(Object::toString)
        .containsExactly("column 航线名称(必填) was read over");
    assertThat(String.join("\n", Shown.all(read.rates())))
        .isEqualTo(
            """
            FCL CNSHA-DEHAM COSU | 20GP USD 1000.00, 40GP USD 1800.00, 40HC USD 1850.00 | ACF O: 20GP USD 30.00, 40GP USD 20.00, 40HC USD 10.00 | DOC O: USD 120.00/BL | EIR O: 20GP USD 10.00, 40GP USD 20.00, 40HC USD 30.00 | 2026-07-01..2026-07-14 by DEPARTURE | 32 days | closes SATURDAY sails MONDAY | up to 15000 kg | @ sheet 运价, row 2
            FCL CNSHA-DEHAM COSU | 20GP USD 950.00, 40GP USD 1700.00, 40HC USD 1750.00 | ACF O: 20GP USD 30.00, 40GP USD 20.00, 40HC USD 10.00 | DOC O: USD 120.00/BL | EIR O: 20GP USD 10.00, 40GP USD 20.00, 40HC USD 30.00 | 2026-07-01..2026-07-14 by DEPARTURE | 32 days | closes SATURDAY sails MONDAY | PRICE_LEVEL VIP | up to 15000 kg | @ sheet 运价, row 2
            LCL CNNGB-SGSIN SITC | cbm USD 5 ton USD 5 1:1000 least 0 RT USD 10.00 | 2026-07-01..2026-07-31 by DEPARTURE | TRANSSHIPPED [HONG KONG] | 9 days | closes SATURDAY sails MONDAY | @ sheet 运价, row 3\
            """);
  }

  @Test
  void loose_cargo_by_the_first_exchange() throws IOException {
    Path file =
        OldWorkbook.write(
            folder.resolve("拼箱.xls"),
            "拼箱",
            List.of(
                List.of("启运港", "目的港", "PRICEGP", "附加费", "开航日", "航程", "备注"),
                List.of("上海", "汉堡", "USD 15", "CFS CNY 60/RT;DOC CNY 300/票", "周五", 30, "限重3吨"),
                List.of("深圳", "迪拜", 25, "", "周日", 18, "")));

    var read =
        read(
            file,
            Map.of("carrier", "Vanguard", "valid", "2026-07-01..2026-07-31", "currency", "USD"));

    assertThat(read.problems()).isEmpty();
    assertThat(read.notes()).isEmpty();
    assertThat(String.join("\n", Shown.all(read.rates())))
        .isEqualTo(
            """
            LCL CNSHA-DEHAM Vanguard | cbm USD 15 ton USD 15 1:1000 least 1 RT | CFSF O: CNY 60/REVENUE_TON | DOC O: CNY 300.00/BL | 2026-07-01..2026-07-31 by DEPARTURE | 30 days | sails FRIDAY | up to 3000 kg | @ sheet 拼箱, row 2; Currency: answer currency; Carrier: answer carrier; Valid to: answer valid
            LCL CNSZX-AEJEA Vanguard | cbm USD 25 ton USD 25 1:1000 least 1 RT | 2026-07-01..2026-07-31 by DEPARTURE | 18 days | sails SUNDAY | @ sheet 拼箱, row 3; Currency: answer currency; Carrier: answer carrier; Valid to: answer valid\
            """);
  }

  @Test
  void air_freight_by_the_first_exchange() throws IOException {
    Path file =
        OldWorkbook.write(
            folder.resolve("空运.xls"),
            "空运",
            List.of(
                List.of("国航 空运价 单位：CNY  有效期 7/1-7/14"),
                List.of(
                    "启运港", "目的港", "M", "N", "+45", "+100", "+300", "+500", "+1000", "附加费", "离港",
                    "航程", "备注"),
                List.of(
                    "PVG",
                    "FRA",
                    420,
                    48,
                    42.5,
                    36,
                    33,
                    31.25,
                    28.567,
                    "FSC 5/KG;SSC 1.2/KG GW;AWB 50/票",
                    "D1-7",
                    2,
                    "直达"),
                List.of("PVG", "LAX", "", 52, 46, 40, "", "", "", "", "2,4,6", "2-3", "")));

    var read = read(file, Map.of());

    assertThat(read.problems()).isEmpty();
    assertThat(read.notes()).isEmpty();
    assertThat(String.join("\n", Shown.all(read.rates())))
        .isEqualTo(
            """
            AIR CNPVG-DEFRA CA | M CNY 420.00 {0=CNY 48, 45=CNY 42.5, 100=CNY 36, 300=CNY 33, 500=CNY 31.25, 1000=CNY 28.567} /6000 | FSC F: CNY 5/KG_CHARGEABLE | SSC F: CNY 1.2/KG_GROSS | AWB O: CNY 50.00/BL | 2026-07-01..2026-07-14 by DEPARTURE | DIRECT | 2 days | sails MONDAY | sails TUESDAY | sails WEDNESDAY | sails THURSDAY | sails FRIDAY | sails SATURDAY | sails SUNDAY | @ sheet 空运, row 3; Currency: sheet 空运, cell A1; Way of carriage: sheet 空运, cell A1; Carrier: sheet 空运, cell A1; Valid to: sheet 空运, cell A1
            AIR CNPVG-USLAX CA | M - {0=CNY 52, 45=CNY 46, 100=CNY 40} /6000 | 2026-07-01..2026-07-14 by DEPARTURE | 2-3 days | sails TUESDAY | sails THURSDAY | sails SATURDAY | @ sheet 空运, row 4; Currency: sheet 空运, cell A1; Way of carriage: sheet 空运, cell A1; Carrier: sheet 空运, cell A1; Valid to: sheet 空运, cell A1\
            """);
  }

  private static RateSheet.Read read(Path file, Map<String, String> answers) {
    return switch (READER.read(file, new Answers(answers))) {
      case RateSheet.Read read -> read;
      case RateSheet.Unreadable(Saying why) -> throw new AssertionError(why);
    };
  }
}
