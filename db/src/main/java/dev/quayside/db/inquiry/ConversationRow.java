package dev.quayside.db.inquiry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "conversation")
class ConversationRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Nullable Long id;

  @Column(name = "customer_id")
  @Nullable Long customerId;

  String participant = "";

  String subject = "";

  @Column(name = "opened_at")
  Instant openedAt = Instant.EPOCH;
}
