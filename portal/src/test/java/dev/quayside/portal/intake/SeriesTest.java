package dev.quayside.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.RateSource;
import dev.quayside.rates.tariff.schedule.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesTest {

  @Test
  void one_lines_sheets_of_one_kind_are_a_series_whatever_the_files_are_called() {
    String june = Series.of(List.of(rate("OOLU", Optional.empty())), "june.xlsx");
    String july = Series.of(List.of(rate("OOLU", Optional.empty())), "OOCL 0715.xls");
    String contract = Series.of(List.of(rate("OOLU", Optional.of(new CustomerId(1)))), "acme.xlsx");

    assertThat(june).isEqualTo("OOCL FCL tariff").isEqualTo(july);
    assertThat(contract).isEqualTo("OOCL FCL contract");
  }

  @ParameterizedTest
  @CsvSource({
    "week-26.xlsx, rates FCL",
    "2026年6月下半月上海出口运价.xlsx, 上海出口运价 FCL",
    "上海出口运价 7月上半月 最新.xls, 上海出口运价 FCL",
    "USA_FAK_20260615_v2.xlsx, USA FAK FCL",
    "USA FAK July (1).xlsx, USA FAK FCL",
  })
  void sheets_of_several_lines_are_a_series_where_their_files_are_called_alike(
      String file, String series) {
    List<Rate> rates = List.of(rate("OOLU", Optional.empty()), rate("MSCU", Optional.empty()));

    String name = Series.of(rates, file);

    assertThat(name).isEqualTo(series);
  }

  private static Rate rate(String scac, Optional<CustomerId> customer) {
    return Rate.fcl(
        0,
        Lane.of("CNSHA", "USLAX"),
        Carriers.builtIn().withScac(scac),
        Map.of(Equipment.HC40, Money.of("USD", "1850")),
        List.of(),
        new Validity(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30)),
        Optional.empty(),
        Optional.empty(),
        customer,
        new RateSource("sheet.xlsx", "row 2"));
  }
}
