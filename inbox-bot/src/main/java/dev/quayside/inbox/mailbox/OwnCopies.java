package dev.quayside.inbox.mailbox;

import dev.quayside.db.Db;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells the copies of our own letters, which come back into our own box, from mails of others. Only
 * a letter that stands in the outbox under its Message-ID, and that we wrote, is one: whoever made
 * that up would but keep his own mail from being read.
 */
final class OwnCopies {

  private final Db db;
  private final Optional<MailboxConfig.Copies> copies;

  OwnCopies(Db db, Optional<MailboxConfig.Copies> copies) {
    this.db = db;
    this.copies = copies;
  }

  boolean holds(byte[] raw) {
    return copies.isPresent() && holds(raw, copies.get().from().toLowerCase(Locale.ROOT));
  }

  private boolean holds(byte[] raw, String from) {
    try {
      var head = new InternetHeaders(new ByteArrayInputStream(raw));
      String writer = Optional.ofNullable(head.getHeader("From", ",")).orElse("");
      String id = Optional.ofNullable(head.getHeader("Message-ID", ",")).orElse("").strip();
      return writer.toLowerCase(Locale.ROOT).contains(from)
          && !id.isEmpty()
          && db.<Boolean>with(books -> books.outbox().wrote(id));
    } catch (MessagingException e) {
      return false; // no head, no letter of ours
    }
  }
}
