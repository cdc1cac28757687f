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

  @Column(name = "customer_id")
  @Nullable Long customerId;

  String currency = "";

  /** Amount by the label of the container type. */
  @JdbcTypeCode(SqlTypes.JSON)
  String freight = "";

  @JdbcTypeCode(SqlTypes.JSON)
  String charges = "";

  @Column(name = "valid_from")
  LocalDate validFrom = LocalDate.EPOCH;

  @Column(name = "valid_to")
  LocalDate validTo = LocalDate.EPOCH;

  @Column(name = "transit_from")
  @Nullable Integer transitFrom;

  @Column(name = "transit_to")
  @Nullable Integer transitTo;

  @Column(name = "free_days")
  @Nullable Integer freeDays;

  @Column(name = "source_place")
  String sourcePlace = "";
}
