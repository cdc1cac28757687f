package dev.quayside.portal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.rates.margin.Margin;
import dev.quayside.rates.margin.Volume;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.tariff.charge.Per;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedAmountTest {

  @Test
  void an_amount_is_for_each_of_what_is_named() {
    assertThat(TypedAmount.margin("USD 120", "container"))
        .contains(new Margin.PerContainer(Money.of("USD", "120")));
    assertThat(TypedAmount.margin("0.35 cny", "kg"))
        .contains(new Margin.Each(Per.KG_CHARGEABLE, UnitPrice.of("CNY", "0.35")));
    assertThat(TypedAmount.margin("USD 12", "RT"))
        .contains(new Margin.Each(Per.REVENUE_TON, UnitPrice.of("USD", "12")));
  }

  @ParameterizedTest
  @CsvSource({"USD,kg", "USD 12,box", "USD 12,cbm", "12 BAHT,kg", "USD twelve,kg", "USD 1 2,kg"})
  void anything_else_is_none(String amount, String per) {
    assertThat(TypedAmount.margin(amount, per)).isEmpty();
  }

  @Test
  void a_volume_is_a_number_and_a_unit() {
    assertThat(TypedAmount.volume("10 TEU")).contains(new Volume(Per.TEU, BigDecimal.TEN));
    assertThat(TypedAmount.volume("2.5 rt"))
        .contains(new Volume(Per.REVENUE_TON, new BigDecimal("2.5")));
    assertThat(TypedAmount.volume("ten TEU")).isEmpty();
    assertThat(TypedAmount.volume("0 TEU")).isEmpty();
    assertThat(TypedAmount.volume("10")).isEmpty();
  }
}
