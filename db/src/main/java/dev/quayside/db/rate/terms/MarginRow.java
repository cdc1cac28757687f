package dev.quayside.db.rate.terms;

import dev.quayside.rates.margin.Discount;
import dev.quayside.rates.margin.MarginRule;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
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

  @Embedded @Nullable ReachColumns reach;

  @Embedded AmountColumns margin = new AmountColumns();

  @Nullable BigDecimal discount;

  @Column(name = "discount_taken")
  @Nullable String discountTaken;

  String owner = "";

  @Nullable LocalDate expires;

  static MarginRow of(MarginRule rule) {
    var row = new MarginRow();
    row.name = rule.name();
    row.reach = ReachColumns.of(rule.reach());
    row.margin = AmountColumns.of(rule.margin());
    row.discount = rule.discount().map(Discount::percent).orElse(null);
    row.discountTaken = rule.discount().map(off -> off.taken().name()).orElse(null);
    row.owner = rule.owner();
    row.expires = rule.expires().orElse(null);
    return row;
  }

  Kept<MarginRule> toRule() {
    return new Kept<>(
        Objects.requireNonNull(id),
        new MarginRule(
            name,
            ReachColumns.read(reach),
            margin.margin(),
            Optional.ofNullable(discount)
                .map(percent ->
                    new Discount(
                        percent, Discount.Taken.valueOf(Objects.requireNonNull(discountTaken)))),
            owner,
            Optional.ofNullable(expires)));
  }
}
