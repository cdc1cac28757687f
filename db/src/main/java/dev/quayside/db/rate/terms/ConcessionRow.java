package dev.quayside.db.rate.terms;

import dev.quayside.rates.margin.concession.ConcessionRule;
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
@Table(name = "concession_rule")
class ConcessionRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Nullable Long id;

  String name = "";

  int step;

  @Embedded @Nullable ReachColumns reach;

  @Embedded AmountColumns off = new AmountColumns();

  String owner = "";

  @Nullable LocalDate expires;

  static ConcessionRow of(ConcessionRule rule) {
    var row = new ConcessionRow();
    row.name = rule.name();
    row.step = rule.step();
    row.reach = ReachColumns.of(rule.reach());
    row.off = AmountColumns.of(rule.off());
    row.owner = rule.owner();
    row.expires = rule.expires().orElse(null);
    return row;
  }

  Kept<ConcessionRule> toRule() {
    return new Kept<>(
        Objects.requireNonNull(id),
        new ConcessionRule(
            name,
            step,
            ReachColumns.read(reach),
            off.margin(),
            owner,
            Optional.ofNullable(expires)));
  }
}
