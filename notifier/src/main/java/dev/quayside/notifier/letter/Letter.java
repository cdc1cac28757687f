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
 * @param stop where it is stopped by one click (RFC 8058), where it was not asked for
 */
public record Letter(
    Envelope to,
    String messageId,
    Optional<OwnMark> mark,
    String subject,
    String text,
    String html,
    List<Document> attachments,
    Optional<String> stop) {

  /** One that answers, or is owed. */
  public Letter(
      Envelope to,
      String messageId,
      Optional<OwnMark> mark,
      String subject,
      String text,
      String html,
      List<Document> attachments) {
    this(to, messageId, mark, subject, text, html, attachments, Optional.empty());
  }

  public Letter {
    attachments = List.copyOf(attachments);
  }
}
