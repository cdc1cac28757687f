package dev.quayside.db.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "task")
class TaskRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Nullable Long id;

  String kind = "";

  @Column(name = "customer_id")
  @Nullable Long customerId;

  @Column(name = "inquiry_id")
  @Nullable Long inquiryId;

  String about = "";

  String quote = "";

  String shipment = "";

  @Nullable Long owner;

  @Column(name = "due_at")
  Instant dueAt = Instant.EPOCH;

  @Column(name = "opened_at")
  Instant openedAt = Instant.EPOCH;

  @Column(name = "done_at")
  @Nullable Instant doneAt;

  @Column(name = "snoozed_until")
  @Nullable Instant snoozedUntil;

  int changed;
}
