package dev.quayside.db.document;

import dev.quayside.db.message.Bytes;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "document")
class DocumentRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Nullable Long id;

  @Column(name = "customer_id")
  @Nullable Long customerId;

  @Column(name = "quote_id")
  long quoteId;

  int version;

  String name = "";

  @Column(name = "media_type")
  String mediaType = "";

  byte[] content = {};

  @Column(name = "filed_at")
  Instant filedAt = Instant.EPOCH;

  Document toDocument() {
    return new Document(name, mediaType, Bytes.of(content));
  }
}
