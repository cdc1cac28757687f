package dev.quayside.notifier.letter;

import dev.quayside.db.document.Document;
import dev.quayside.db.outbox.Envelope;
import java.util.List;

/**
 * A letter ready to send, whatever way it goes.
 *
 * @param messageId our own, with its angle brackets
 * @param subject one line
 * @param text the whole letter, the customer's words below it
 * @param html the same as HTML
 */
public record Letter(
    Envelope to,
    String messageId,
    String subject,
    String text,
    String html,
    List<Document> attachments) {

  public Letter {
    attachments = List.copyOf(attachments);
  }
}
