package dev.quayside.db.rate.terms;

import dev.quayside.rates.margin.floor.FloorRule;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "floor_rule")
class FloorRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Nullable Long id;

  String name = "";

  @Embedded @Nullable ReachColumns reach;

  @Embedded AmountColumns least = new AmountColumns();

  String owner = "";

  @Nullable LocalDate expires;

  static FloorRow of(FloorRule rule) {
    var row = new FloorRow();
    row.name = rule.name();
    row.reach = ReachColumns.of(rule.reach());
    row.least = AmountColumns.of(rule.least());
    row.owner = rule.owner();
    row.expires = rule.expires().orElse(null);
    return row;
  }

  Kept<FloorRule> toRule() {
    return new Kept<>(
        Objects.requireNonNull(id),
        new FloorRule(
            name, ReachColumns.read(reach), least.margin(), owner, Optional.ofNullable(expires)));
  }
}
