package dev.quayside.db.task;

import dev.quayside.rates.told.Told;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
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

  /** In English; as long as it was said in one language alone, in that. */
  String about = "";

  @Column(name = "about_zh")
  String aboutZh = "";

  String quote = "";

  String shipment = "";

  String opportunity = "";

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

  static TaskRow of(
      SalesTask.Kind kind, Told about, Optional<Long> owner, Instant due, Instant now) {
    var row = new TaskRow();
    row.kind = kind.name();
    row.about = about.en();
    row.aboutZh = about.zh();
    row.owner = owner.orElse(null);
    row.dueAt = due;
    row.openedAt = now;
    return row;
  }
}
