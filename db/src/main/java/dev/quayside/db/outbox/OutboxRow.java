package dev.quayside.db.outbox;

import dev.quayside.db.json.FactJson;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "outbox")
class OutboxRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Nullable Long id;

  /** Null where it answers none. */
  @Column(name = "inquiry_id")
  @Nullable Long inquiryId;

  @Column(name = "follow_up")
  boolean followUp;

  /** Which of the letters that follow a quote; empty for an answer. */
  String about = "";

  @Column(name = "message_id")
  String messageId = "";

  /** ALL or ALONE. */
  String reader = "ALL";

  String box = "";

  int worth;

  /** It waits for somebody of sales, or did so in vain. */
  boolean held;

  @Nullable String mark;

  @JdbcTypeCode(SqlTypes.JSON)
  String notice = "";

  int tries;

  @Column(name = "due_at")
  Instant dueAt = Instant.EPOCH;

  @Column(name = "put_at")
  Instant putAt = Instant.EPOCH;

  @Column(name = "sent_at")
  @Nullable Instant sentAt;

  @Column(name = "given_up_at")
  @Nullable Instant givenUpAt;

  @Column(name = "last_error")
  @Nullable String lastError;

  /** One that is due at once. */
  static OutboxRow waiting(
      @Nullable Long inquiry, OwnMark mark, String messageId, Notice notice, Instant now) {
    var row = new OutboxRow();
    row.inquiryId = inquiry;
    row.mark = mark.key();
    row.messageId = messageId;
    row.notice = FactJson.write(notice);
    row.dueAt = now;
    row.putAt = now;
    return row;
  }

  /** 0 where it answers none. */
  long inquiry() {
    return inquiryId == null ? 0 : inquiryId;
  }

  Pending toPending() {
    return new Pending(
        Objects.requireNonNull(id),
        inquiry(),
        messageId,
        Optional.ofNullable(mark).map(OwnMark::new),
        FactJson.read(notice, Notice.class),
        putAt,
        tries);
  }

  Delivery toDelivery() {
    return new Delivery(
        inquiry(),
        box,
        FactJson.read(notice, Notice.class),
        messageId,
        tries,
        dueAt,
        Optional.ofNullable(sentAt),
        Optional.ofNullable(givenUpAt),
        Optional.ofNullable(lastError),
        held);
  }
}
