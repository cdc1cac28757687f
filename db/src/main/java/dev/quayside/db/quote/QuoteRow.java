package dev.quayside.db.quote;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "quote")
class QuoteRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Nullable Long id;

  String number = "";

  @Column(name = "inquiry_id")
  long inquiryId;

  @Column(name = "customer_id")
  @Nullable Long customerId;
}
