package dev.quayside.db.rate.terms;

import dev.quayside.rates.margin.Margin;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.tariff.charge.Per;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How much: a share of the freight, or an amount for each of what freight is counted by. */
@Embeddable
class AmountColumns {

  @Nullable BigDecimal percent;

  @Nullable BigDecimal amount;

  @Nullable String currency;

  @Nullable String per;

  static AmountColumns of(Margin margin) {
    var columns = new AmountColumns();
    switch (margin) {
      case Margin.Percent(BigDecimal percent) -> columns.percent = percent;
      case Margin.PerContainer(Money money) ->
          columns.set(Per.CONTAINER, money.amount(), money.currency());
      case Margin.Each(Per per, UnitPrice price) ->
          columns.set(per, price.amount(), price.currency());
    }
    return columns;
  }

  private void set(Per counted, BigDecimal each, Currency in) {
    per = counted.name();
    amount = each;
    currency = in.getCurrencyCode();
  }

  Margin margin() {
    if (percent != null) {
      return new Margin.Percent(percent);
    }
    var counted = Per.valueOf(Objects.requireNonNull(per));
    BigDecimal each = Objects.requireNonNull(amount);
    Currency in = Currency.getInstance(Objects.requireNonNull(currency));
    return counted == Per.CONTAINER
        ? new Margin.PerContainer(new Money(each, in))
        : new Margin.Each(counted, new UnitPrice(each, in));
  }
}
