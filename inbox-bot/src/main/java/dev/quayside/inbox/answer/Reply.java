package dev.quayside.inbox.answer;

import dev.quayside.db.customer.Language;
import dev.quayside.db.outbox.Envelope;
import dev.quayside.inbox.mail.Correspondent;
import dev.quayside.inbox.mail.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * Addresses an answer: to the one who wrote and to nobody else, in his thread (RFC 5322, 3.6.4).
 */
final class Reply {

  /** So many of a long thread's ids are kept: the first, and the newest. */
  private static final int MOST_REFERENCES = 20;

  private Reply() {}

  /** Never to Reply-To: whoever can set that header could have our prices sent to himself. */
  static Envelope to(Message message, Language language) {
    Correspondent writer = message.from().orElseThrow();
    return new Envelope(
        writer.name(),
        writer.address(),
        message.subject(),
        message.messageId(),
        references(message),
        language,
        message.text().fresh(),
        message.sentAt());
  }

  private static List<String> references(Message message) {
    var references = new ArrayList<>(message.references());
    if (references.isEmpty()) {
      message.inReplyTo().ifPresent(references::add);
    }
    message.messageId().ifPresent(references::add);
    if (references.size() > MOST_REFERENCES) {
      references.subList(1, references.size() - MOST_REFERENCES + 1).clear();
    }
    return references;
  }
}
