package dev.quayside.db.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "message")
class MessageRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Nullable Long id;

  String digest = "";

  String mailbox = "";

  String box = "";

  @Column(name = "uid_validity")
  @Nullable Long uidValidity;

  @Nullable Long uid;

  byte[] raw = {};

  @Column(name = "taken_in_at")
  Instant takenInAt = Instant.EPOCH;

  int tries;

  @Column(name = "due_at")
  Instant dueAt = Instant.EPOCH;

  @Column(name = "handled_at")
  @Nullable Instant handledAt;

  @Column(name = "parked_at")
  @Nullable Instant parkedAt;

  @Column(name = "park_reason")
  @Nullable String parkReason;

  @Column(name = "claimed_by")
  @Nullable String claimedBy;

  @Column(name = "head_only")
  boolean headOnly;

  @Column(name = "thread_id")
  @Nullable String threadId;

  String line = "";

  boolean files;

  @Column(name = "arrived_at")
  @Nullable Instant arrivedAt;

  Waiting toWaiting() {
    return new Waiting(
        Objects.requireNonNull(id),
        Bytes.of(raw),
        takenInAt,
        tries,
        Optional.ofNullable(arrivedAt).orElse(takenInAt),
        box);
  }
}
