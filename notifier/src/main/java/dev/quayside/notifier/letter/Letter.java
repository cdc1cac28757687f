package dev.quayside.notifier.letter;

import dev.quayside.db.document.Document;
import dev.quayside.db.outbox.Envelope;
import dev.quayside.db.outbox.OwnMark;
import java.util.List;
import java.util.Optional;

/**
 * A letter ready to send, whatever way it goes.
 *
 * @param messageId our own, with its angle brackets
 * @param mark by which a reply or a bounce names it
 * @param subject one line
 * @param text the whole letter, the customer's words below it
 * @param html the same as HTML
 */
public record Letter(
    Envelope to,
    String messageId,
    Optional<OwnMark> mark,
    String subject,
    String text,
    String html,
    List<Document> attachments) {

  public Letter {
    attachments = List.copyOf(attachments);
  }
}
