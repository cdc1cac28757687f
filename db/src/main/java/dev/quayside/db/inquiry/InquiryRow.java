package dev.quayside.db.inquiry;

import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.told.Told;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "inquiry")
class InquiryRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Nullable Long id;

  @Column(name = "message_id")
  long messageId;

  @Column(name = "conversation_id")
  long conversationId;

  @Column(name = "customer_id")
  @Nullable Long customerId;

  @Column(name = "sender_name")
  String senderName = "";

  String sender = "";

  String subject = "";

  String text = "";

  @Column(name = "sent_at")
  Instant sentAt = Instant.EPOCH;

  @Column(name = "taken_in_at")
  Instant takenInAt = Instant.EPOCH;

  String intent = "";

  @Column(name = "intent_reason")
  String intentReason = "";

  String language = "";

  @JdbcTypeCode(SqlTypes.JSON)
  String understood = "";

  String outcome = "";

  @Column(name = "outcome_reason")
  String outcomeReason = "";

  @Column(name = "outcome_reason_zh")
  String outcomeReasonZh = "";

  @Column(name = "decided_at")
  Instant decidedAt = Instant.EPOCH;

  static InquiryRow of(Inquiry inquiry) {
    var row = new InquiryRow();
    row.messageId = inquiry.message();
    row.conversationId = inquiry.conversation();
    row.customerId = inquiry.customer().map(CustomerId::value).orElse(null);
    row.senderName = inquiry.senderName();
    row.sender = inquiry.sender();
    row.subject = inquiry.subject();
    row.text = inquiry.text();
    row.sentAt = inquiry.sentAt();
    row.takenInAt = inquiry.takenInAt();
    row.intent = inquiry.intent();
    row.intentReason = inquiry.intentReason();
    row.language = inquiry.language();
    row.understood = inquiry.understood();
    row.outcome = inquiry.outcome().name();
    row.outcomeReason = inquiry.outcomeReason().en();
    row.outcomeReasonZh = inquiry.outcomeReason().zh();
    row.decidedAt = inquiry.decidedAt();
    return row;
  }

  Inquiry toInquiry() {
    return new Inquiry(
        messageId,
        conversationId,
        Optional.ofNullable(customerId).map(CustomerId::new),
        senderName,
        sender,
        subject,
        text,
        sentAt,
        takenInAt,
        intent,
        intentReason,
        language,
        understood,
        Outcome.valueOf(outcome),
        Told.read(outcomeReason, outcomeReasonZh),
        decidedAt);
  }
}
