package dev.quayside.inbox.mail.opening;

import dev.quayside.inbox.mail.AttachedFile;
import dev.quayside.inbox.mail.Correspondent;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.mail.MessageText;
import dev.quayside.inbox.mail.html.LinkedFiles;
import dev.quayside.inbox.mail.mime.Contents;
import dev.quayside.inbox.mail.mime.PartWalk;
import dev.quayside.inbox.mail.split.TextSplitter;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opens a mail as the server gave it, however its sender's program wrote it. */
public final class MailReader {
  private static final System.Logger LOG = System.getLogger(MailReader.class.getName());

  /** Larger mails are no inquiries; most servers refuse them anyway. Bytes. */
  private static final int LARGEST = 50 << 20;

  private MailReader() {}

  /**
   * Never throws, whatever the bytes are.
   *
   * @param raw the mail (RFC 5322) with its headers
   * @param receivedAt stands in for a Date that is missing or impossible
   */
  public static Opened read(byte[] raw, OffsetDateTime receivedAt) {
    if (raw.length == 0) {
      return unreadable(Opened.Reason.EMPTY, "The mail has no bytes.");
    }
    if (raw.length > LARGEST) {
      return unreadable(Opened.Reason.TOO_LARGE, "The mail has %,d bytes.".formatted(raw.length));
    }
    try {
      return open(PartWalk.mail(fromHeaders(raw)), receivedAt);
    } catch (MessagingException | IOException | RuntimeException broken) {
      // The library meets bytes from anybody: whatever it stumbles over costs this mail only.
      LOG.log(Level.INFO, "A mail could not be taken apart: " + broken.getClass().getName());
      return unreadable(
          Opened.Reason.NO_LETTER,
          "Its parts do not hold together: " + broken.getClass().getName());
    }
  }

  private static Opened open(MimeMessage mail, OffsetDateTime receivedAt)
      throws MessagingException, IOException {
    Envelope envelope = new Envelope(mail);
    Optional<Correspondent> from = envelope.people("From").stream().findFirst();
    Contents contents = PartWalk.through(mail);
    String subject = envelope.text("Subject");
    if (contents.locked() && contents.words().isBlank()) {
      return new Opened.Unreadable(
          Opened.Reason.ENCRYPTED, "Only the addressee's own program can decrypt it.", from);
    }
    boolean nobody = from.isEmpty() && subject.isEmpty();
    if (nobody && envelope.raw("Date").isEmpty() && envelope.raw("Message-ID").isEmpty()) {
      return unreadable(Opened.Reason.NO_LETTER, "It has no sender, subject, date or message id.");
    }
    MessageText text =
        TextSplitter.split(contents.words(), from.map(Correspondent::name).orElse(""));
    // A letter enclosed whole is a forward, whatever else is quoted.
    String history = contents.enclosed() + text.history();
    return new Opened.Read(
        new Message(
            envelope.ids("Message-ID").stream().findFirst(),
            from,
            envelope.people("Reply-To"),
            envelope.people("To"),
            envelope.people("Cc"),
            subject,
            WrittenDate.find(envelope, receivedAt),
            envelope.inReplyTo(),
            envelope.ids("References"),
            new MessageText(text.fresh(), history, text.signature(), text.written()),
            files(contents, text),
            Machines.signs(mail, contents.reports()),
            envelope.postmarks()));
  }

  /** Some servers put blank lines above the headers. */
  private static ByteArrayInputStream fromHeaders(byte[] raw) {
    int start = 0;
    while (start < raw.length && (raw[start] == '\r' || raw[start] == '\n')) {
      start++;
    }
    return new ByteArrayInputStream(raw, start, raw.length - start);
  }

  /** With those that the writer only links to; a page tells more of them than its words. */
  private static List<AttachedFile> files(Contents contents, MessageText text) {
    List<AttachedFile> files = new ArrayList<>(contents.files());
    if (files.stream().noneMatch(AttachedFile::isLink)) {
      files.addAll(LinkedFiles.in(text.fresh() + "\n" + text.signature()));
    }
    return files;
  }

  private static Opened unreadable(Opened.Reason reason, String detail) {
    return new Opened.Unreadable(reason, detail, Optional.empty());
  }
}
