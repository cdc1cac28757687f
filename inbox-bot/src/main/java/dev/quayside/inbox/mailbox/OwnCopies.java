package dev.quayside.inbox.mailbox;

import dev.quayside.db.Db;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells the copies of our own letters, which come back to ourselves, from mails of others. Only a
 * letter that stands in the outbox under its Message-ID, and that we wrote, is one: whoever made
 * that up would but keep his own mail from being read.
 */
public final class OwnCopies {

  private final Db db;
  private final Set<String> writers;

  /**
   * Looks for letters from these addresses.
   *
   * @param writers what our letters are written from; none where no copies come
   */
  public OwnCopies(Db db, Collection<String> writers) {
    this.db = db;
    this.writers =
        writers.stream()
            .map(address -> address.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The Message-ID of our letter that this is a copy of; empty for somebody else's mail. */
  public Optional<String> letter(byte[] raw) {
    return writers.isEmpty() ? Optional.empty() : ours(raw);
  }

  private Optional<String> ours(byte[] raw) {
    try {
      var head = new InternetHeaders(new ByteArrayInputStream(raw));
      String writer =
          Optional.ofNullable(head.getHeader("From", ",")).orElse("").toLowerCase(Locale.ROOT);
      return Optional.ofNullable(head.getHeader("Message-ID", ","))
          .map(String::strip)
          .filter(id -> !id.isEmpty() && writers.stream().anyMatch(writer::contains))
          .filter(id -> db.<Boolean>with(books -> books.outbox().wrote(id)));
    } catch (MessagingException e) {
      return Optional.empty(); // no head, no letter of ours
    }
  }
}
