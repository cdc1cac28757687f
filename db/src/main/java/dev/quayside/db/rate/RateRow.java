package dev.quayside.db.rate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "rate")
class RateRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Nullable Long id;

  @Column(name = "import_id")
  long importId;

  String origin = "";

  String destination = "";

  String carrier = "";

  String mode = "";

  @Column(name = "customer_id")
  @Nullable Long customerId;

  @Column(name = "price_level")
  String priceLevel = "";

  /** What is not searched by: a {@link RateBody}. */
  @JdbcTypeCode(SqlTypes.JSON)
  String body = "";

  @Column(name = "valid_from")
  LocalDate validFrom = LocalDate.EPOCH;

  @Column(name = "valid_to")
  LocalDate validTo = LocalDate.EPOCH;

  @Column(name = "source_place")
  String sourcePlace = "";
}
