package dev.quayside.inbox.mailbox;

import dev.quayside.db.message.RawMail.Position;
import jakarta.mail.Flags;
import jakarta.mail.Flags.Flag;
import jakarta.mail.Folder;
import jakarta.mail.Header;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.angus.mail.imap.IMAPMessage;

/** Fetches a mail into the book, and only then has the server count it as seen. */
final class OneMail {

  /** Larger ones are left in the box for a person: an inquiry is never that large. */
  private static final int LARGEST = 30 * 1024 * 1024;

  private static final System.Logger LOG = System.getLogger(OneMail.class.getName());

  private final Folder folder;
  private final Taken taken;

  OneMail(Folder folder, Taken taken) {
    this.folder = folder;
    this.taken = taken;
  }

  /**
   * Takes it in, unless somebody takes it away meanwhile.
   *
   * @param copies told of it where it is a copy of a letter of ours
   */
  void take(IMAPMessage message, Position position, Consumer<Message> copies)
      throws MessagingException, IOException {
    try {
      fetch(message, position, copies);
    } catch (MessageRemovedException e) {
      LOG.log(Level.DEBUG, "Mail " + position.uid() + " was taken away while it was being read");
    }
  }

  private void fetch(IMAPMessage message, Position position, Consumer<Message> copies)
      throws MessagingException, IOException {
    message.setPeek(true);
    if (message.getSize() > LARGEST) {
      taken.headOnly(position, head(message), tooLarge(message.getSize()));
    } else {
      var raw = new ByteArrayOutputStream(Math.max(message.getSize(), 0));
      message.writeTo(raw);
      if (taken.whole(position, raw.toByteArray(), arrivedAt(message)) == Taken.Kind.OWN_COPY) {
        copies.accept(message);
      }
    }
    // Only now, with the mail committed, may the server count it as seen.
    folder.setFlags(new Message[] {message}, new Flags(Flag.SEEN), true);
  }

  private static Optional<Instant> arrivedAt(IMAPMessage message) throws MessagingException {
    return Optional.ofNullable(message.getReceivedDate()).map(Date::toInstant);
  }

  private static byte[] head(Message message) throws MessagingException {
    var head = new StringBuilder();
    for (Header header : Collections.list(message.getAllHeaders())) {
      head.append(header.getName()).append(": ").append(header.getValue()).append("\r\n");
    }
    return head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String tooLarge(int size) {
    return "The mail has %d MB, more than the %d MB that are read; open it in the mailbox."
        .formatted(size / 1024 / 1024, LARGEST / 1024 / 1024);
  }
}
