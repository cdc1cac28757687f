package dev.quayside.inbox;

import dev.quayside.db.Db;
import dev.quayside.db.outbox.KeptLetter;
import dev.quayside.db.outbox.Notice;
import dev.quayside.inbox.answer.Sender;
import dev.quayside.inbox.choice.Inserted;
import dev.quayside.inbox.mail.Message;

/** Reads an answer to our question with what he wrote into our letter, where it is quoted below. */
record InsertedDesk(Db db) {

  /** The mail itself where we asked nothing. */
  Message said(Message message, Sender sender) {
    if (sender.asked().open().isEmpty()) {
      return message;
    }
    boolean quoted = !message.text().history().isBlank();
    return message.answering(quoted ? inserted(message, sender) : "");
  }

  private String inserted(Message message, Sender sender) {
    return sender
        .belonging()
        .conversation()
        .flatMap(id ->
            db.with(books -> books.letters().in(id)).stream()
                .filter(letter -> letter.delivery().notice() instanceof Notice.DetailsWanted)
                .reduce((_, last) -> last))
        .flatMap(KeptLetter::words)
        .map(words -> Inserted.answers(message.text().history(), words.text()))
        .orElse("");
  }
}
