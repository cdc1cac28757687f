package dev.quayside.db.outbox;

import dev.quayside.db.customer.Language;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Whom to answer, in which thread and language, and what is answered.
 *
 * @param name the display name of the one who is answered, empty where unknown
 * @param address the address the mail came from, never its Reply-To
 * @param subject the subject of the mail that is answered, as it stands
 * @param inReplyTo the Message-ID of the mail that is answered, with its angle brackets
 * @param references RFC 5322 References of the answer, oldest first, ending in {@code inReplyTo}
 * @param quotedText the customer's words, quoted below the answer
 * @param quotedAt when the customer wrote them
 */
public record Envelope(
    String name,
    String address,
    String subject,
    Optional<String> inReplyTo,
    List<String> references,
    Language language,
    String quotedText,
    OffsetDateTime quotedAt) {

  public Envelope {
    references = List.copyOf(references);
  }
}
