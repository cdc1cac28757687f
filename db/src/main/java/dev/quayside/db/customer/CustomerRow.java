package dev.quayside.db.customer;

import dev.quayside.rates.tariff.CustomerId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "customer")
class CustomerRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Nullable Long id;

  String code = "";

  String name = "";

  String language = "";

  @Column(name = "price_level")
  String level = "";

  @Column(name = "account_manager")
  @Nullable Long accountManager;

  @Nullable String zone;

  @Column(name = "paper_in_both")
  boolean paperInBoth;

  Customer toCustomer() {
    return new Customer(
        new CustomerId(java.util.Objects.requireNonNull(id)),
        code,
        name,
        Language.answering(language),
        level);
  }
}
