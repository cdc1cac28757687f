package dev.quayside.inbox.thread;

import dev.quayside.db.Books;
import dev.quayside.db.outbox.Delivery;
import dev.quayside.db.outbox.Notice;
import dev.quayside.inbox.mail.Message;
import java.util.Optional;

/** The letter of ours that a mail answers, by the Message-ID it names. */
public final class AnsweredLetter {

  private AnsweredLetter() {}

  /** What was told by it, the newest that the mail names; empty where it names none of ours. */
  public static Optional<Notice> of(Message message, Books books) {
    return books.outbox().letter(Clues.ids(message)).map(Delivery::notice);
  }
}
