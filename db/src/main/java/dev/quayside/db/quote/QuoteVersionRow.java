package dev.quayside.db.quote;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@IdClass(QuoteVersionRow.Key.class)
@Table(name = "quote_version")
class QuoteVersionRow {

  record Key(long quoteId, int version) {}

  @Id
  @Column(name = "quote_id")
  long quoteId;

  @Id int version;

  @Column(name = "inquiry_id")
  long inquiryId;

  String language = "";

  @JdbcTypeCode(SqlTypes.JSON)
  String offer = "";

  @Column(name = "valid_until")
  LocalDate validUntil = LocalDate.EPOCH;

  @Column(name = "given_at")
  Instant givenAt = Instant.EPOCH;

  String payment = "";

  String cargo = "";

  /** The number of the quote whose price it is; empty for a price of its own. */
  @Column(name = "same_as")
  String sameAs = "";

  /** What it has from an earlier quote, as last time; null where all was said. */
  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "taken_over")
  @Nullable String takenOver;

  /** In a letter that has not left. */
  boolean unsent;
}
