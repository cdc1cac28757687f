package dev.quayside.db.rate;

import dev.quayside.rates.margin.Margin;
import dev.quayside.rates.margin.MarginRule;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.tariff.CustomerId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "margin_rule")
class MarginRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Nullable Long id;

  String name = "";

  @Column(name = "customer_id")
  @Nullable Long customerId;

  @Nullable String origin;

  @Nullable String destination;

  @Nullable BigDecimal percent;

  @Nullable BigDecimal amount;

  @Nullable String currency;

  static MarginRow of(MarginRule rule) {
    var plain = new MarginRule(rule.name(), rule.customer(), rule.lane(), rule.margin());
    if (!rule.equals(plain)) {
      throw new IllegalArgumentException("The book keeps less than " + rule + " says");
    }
    var row = new MarginRow();
    row.name = rule.name();
    row.customerId = rule.customer().map(CustomerId::value).orElse(null);
    row.origin = rule.lane().map(lane -> lane.origin().code()).orElse(null);
    row.destination = rule.lane().map(lane -> lane.destination().code()).orElse(null);
    switch (rule.margin()) {
      case Margin.Percent(BigDecimal percent) -> row.percent = percent;
      case Margin.PerContainer(Money money) -> {
        row.amount = money.amount();
        row.currency = money.currency().getCurrencyCode();
      }
      case Margin.Each each ->
          throw new IllegalArgumentException("The book keeps no margin per " + each.per());
    }
    return row;
  }

  MarginRule toRule() {
    return new MarginRule(
        name,
        Optional.ofNullable(customerId).map(CustomerId::new),
        Optional.ofNullable(origin).map(from -> Lane.of(from, Objects.requireNonNull(destination))),
        margin());
  }

  private Margin margin() {
    return percent != null
        ? new Margin.Percent(percent)
        : new Margin.PerContainer(
            new Money(
                Objects.requireNonNull(amount),
                Currency.getInstance(Objects.requireNonNull(currency))));
  }
}
