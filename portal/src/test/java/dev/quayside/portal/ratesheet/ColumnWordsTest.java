package dev.quayside.portal.ratesheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.portal.ratesheet.heading.Column;
import dev.quayside.portal.words.ColumnWords;
import dev.quayside.portal.words.Saying;
import dev.quayside.portal.words.SeriesWords;
import dev.quayside.portal.words.Whereabouts;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.tariff.charge.Per;
import java.util.Currency;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Columns, places and series of a rate sheet, told to a Chinese reader. */
class ColumnWordsTest {

  private static final Optional<Currency> USD = Optional.of(Currency.getInstance("USD"));

  @ParameterizedTest
  @MethodSource("columns")
  void every_column_is_told_in_chinese(Column column) {
    String chinese = ColumnWords.of(column.meaning()).chinese();

    assertThat(chinese).matches(".*\\p{IsHan}.*").doesNotContainPattern("[a-z]{2}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          freight 40HC in USD, level VIP     | 40HC运费，价格等级VIP（USD）
          freight per REVENUE_TON            | 每计费吨运费
          freight per kg from 100 kg in CNY  | 100公斤以上每公斤运费（CNY）
          charge THC ORIGIN 20GP in CNY      | 起运港THC 20GP（CNY）
          charge TRK PRE_CARRIAGE 40HC in CNY | 起运港拖车TRK 40HC（CNY）
          charge PSS FREIGHT in USD, FROM 7/15 | 海运/空运段PSS，自7/15（USD）
          charge CFSF DESTINATION per CBM LEAST | 目的港CFSF 每立方最低收费
          """)
  void what_a_column_holds_is_said_as_a_clerk_says_it(String meaning, String chinese) {
    assertThat(ColumnWords.of(meaning)).isEqualTo(new Saying(meaning, chinese));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sheet FCL, cell C5                              | 工作表FCL，C5单元格
          sheet 美线, 7月, row 12                         | 工作表美线, 7月，第12行
          line 5, column C                                | 第5行C列
          line 5                                          | 第5行
          sheet A, row 5; Carrier: answer carrier         | 工作表A，第5行；承运人：答复carrier
          sheet A, row 5; Valid to: sheet A, cell A1      | 工作表A，第5行；到期日：工作表A，A1单元格
          by hand                                         | by hand
          """)
  void a_place_in_a_sheet_is_told_in_chinese(String place, String chinese) {
    assertThat(Whereabouts.of(place)).isEqualTo(new Saying(place, chinese));
  }

  @Test
  void only_names_of_series_that_the_machine_made_are_told_otherwise() {
    assertThat(SeriesWords.of("COSCO FCL tariff").chinese()).isEqualTo("COSCO 整箱公开价");
    assertThat(SeriesWords.of("OOCL FCL contract SC123").chinese()).isEqualTo("OOCL 整箱合约价 SC123");
    assertThat(SeriesWords.of("上海出口运价 FCL").chinese()).isEqualTo("上海出口运价 整箱");
    assertThat(SeriesWords.of("our best sheet").chinese()).isEqualTo("our best sheet");
  }

  private static Stream<Column> columns() {
    return Stream.of(
            Stream.of(Column.Fact.values()),
            Stream.of(Equipment.values()).map(type -> new Column.Freight(type, USD, "")),
            Stream.of(
                new Column.Freight(Equipment.HC40, USD, "VIP"),
                new Column.Loose(Per.CBM, USD),
                new Column.Loose(Per.TON, Optional.empty()),
                new Column.Least(USD),
                new Column.Break(0, USD),
                new Column.Break(300, Optional.empty()),
                new Column.Flat(USD),
                new Column.ReadOver(),
                new Column.Unknown(Saying.asItStands(""))),
            Stream.of(Leg.values())
                .flatMap(leg ->
                    Stream.of(Column.Surcharge.Role.values())
                        .map(role ->
                            new Column.Surcharge(
                                "THC",
                                leg,
                                USD,
                                role,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("FROM 7/15")))),
            Stream.of(Per.values())
                .filter(per -> per != Per.PERCENT_OF_FREIGHT)
                .map(per ->
                    new Column.Surcharge(
                        "DOC",
                        Leg.ORIGIN,
                        Optional.empty(),
                        Column.Surcharge.Role.AMOUNT,
                        Optional.empty(),
                        Optional.of(per),
                        Optional.empty())))
        .flatMap(columns -> columns);
  }
}
