package dev.quayside.notifier.channel;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quayside.db.document.Document;
import dev.quayside.db.outbox.Envelope;
import dev.quayside.db.outbox.Envelope.Addressee;
import dev.quayside.db.outbox.Envelope.OutlookThread;
import dev.quayside.notifier.letter.Letter;
import dev.quayside.notifier.prose.OneLine;
import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/**
 * A letter as a mail in the customer's thread (RFC 5322), marked as a machine's answer (RFC 3834)
 * so that no other machine answers it.
 */
final class MailForm {

  private static final System.Logger LOG = System.getLogger(MailForm.class.getName());

  /** What may stand in a header as a Message-ID; whatever else a mail brought is left out. */
  private static final Predicate<String> MESSAGE_ID =
      Pattern.compile("<[\\x21-\\x3B\\x3D\\x3F-\\x7E]{1,900}>").asMatchPredicate();

  /** Base64 of 22 bytes, and of five more for each answer. */
  private static final Predicate<String> THREAD_INDEX =
      Pattern.compile("[A-Za-z0-9+/]{20,900}={0,2}").asMatchPredicate();

  /** RFC 5322 lets long threads be shortened; the first and the newest matter. */
  private static final int REFERENCES_AT_MOST = 20;

  private MailForm() {}

  /** A mail that keeps the Message-ID it was given: it is in the book before it is sent. */
  private static final class OwnMessage extends SMTPMessage {

    private final String messageId;

    OwnMessage(Session session, String messageId) {
      super(session);
      this.messageId = messageId;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", messageId);
    }
  }

  static SMTPMessage of(Letter letter, InternetAddress from, Session session, Instant now)
      throws MessagingException {
    Envelope to = letter.to();
    var mail = new OwnMessage(session, letter.messageId());
    mail.setFrom(from);
    mail.setRecipient(RecipientType.TO, recipient(to.name(), to.address()));
    for (Addressee one : to.more()) {
      addRecipient(mail, RecipientType.TO, one);
    }
    for (Addressee one : to.cc()) {
      addRecipient(mail, RecipientType.CC, one);
    }
    mail.setSubject(OneLine.of(letter.subject()), UTF_8.name());
    mail.setSentDate(Date.from(now));
    to.inReplyTo().filter(MESSAGE_ID).ifPresent(id -> header(mail, "In-Reply-To", id));
    List<String> thread = shortened(to.references().stream().filter(MESSAGE_ID).toList());
    if (!thread.isEmpty()) {
      header(mail, "References", MimeUtility.fold(12, String.join(" ", thread)));
    }
    to.outlook()
        .filter(marks -> THREAD_INDEX.test(marks.index()))
        .ifPresent(marks -> keepTogether(mail, marks));
    mail.setHeader("Auto-Submitted", letter.stop().isPresent() ? "auto-generated" : "auto-replied");
    letter.stop().ifPresent(address -> stopped(mail, address));
    // RFC 3461: a bounce needs to name the letter, not to carry its papers.
    mail.setReturnOption(SMTPMessage.RETURN_HDRS);
    mail.setContent(content(letter));
    mail.saveChanges();
    return mail;
  }

  private static InternetAddress recipient(String name, String address) throws MessagingException {
    var recipient = new InternetAddress(address, true);
    try {
      recipient.setPersonal(OneLine.of(name), UTF_8.name());
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
    return recipient;
  }

  /** Who cannot be written to is left out: the others shall have their answer. */
  private static void addRecipient(SMTPMessage mail, RecipientType type, Addressee one)
      throws MessagingException {
    try {
      mail.addRecipient(type, recipient(one.name(), one.address()));
    } catch (AddressException e) {
      LOG.log(Level.WARNING, "Left out of an answer, for it is no address: " + e.getMessage());
    }
  }

  /** Given back as they came, so that Outlook shows the answer where its reader looks for it. */
  private static void keepTogether(SMTPMessage mail, OutlookThread thread) {
    header(mail, "Thread-Index", thread.index());
    String topic = OneLine.of(thread.topic());
    if (!topic.isEmpty()) {
      try {
        header(
            mail,
            "Thread-Topic",
            MimeUtility.fold(14, MimeUtility.encodeText(topic, "UTF-8", null)));
      } catch (UnsupportedEncodingException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** RFC 2369 and, where nobody can listen on the way, RFC 8058. */
  private static void stopped(SMTPMessage mail, String address) {
    header(mail, "List-Unsubscribe", MimeUtility.fold(18, "<" + address + ">"));
    if (address.startsWith("https:")) {
      header(mail, "List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
  }

  private static void header(SMTPMessage mail, String name, String value) {
    try {
      mail.setHeader(name, value);
    } catch (MessagingException e) {
      throw new IllegalStateException("A new mail refused its header " + name, e);
    }
  }

  private static List<String> shortened(List<String> thread) {
    int size = thread.size();
    return size <= REFERENCES_AT_MOST
        ? thread
        : Stream.concat(
                thread.stream().limit(1),
                thread.subList(size - REFERENCES_AT_MOST + 1, size).stream())
            .toList();
  }

  private static MimeMultipart content(Letter letter) throws MessagingException {
    var words = new MimeMultipart("alternative");
    words.addBodyPart(text(letter.text(), "plain"));
    words.addBodyPart(text(letter.html(), "html"));
    if (letter.attachments().isEmpty()) {
      return words;
    }
    var whole = new MimeMultipart("mixed");
    var first = new MimeBodyPart();
    first.setContent(words);
    whole.addBodyPart(first);
    for (Document paper : letter.attachments()) {
      whole.addBodyPart(attachment(paper));
    }
    return whole;
  }

  private static MimeBodyPart text(String text, String subtype) throws MessagingException {
    var part = new MimeBodyPart();
    part.setText(text, UTF_8.name(), subtype);
    return part;
  }

  private static MimeBodyPart attachment(Document paper) throws MessagingException {
    var part = new MimeBodyPart();
    var source = new ByteArrayDataSource(paper.content().toArray(), paper.mediaType());
    part.setDataHandler(new DataHandler(source));
    part.setFileName(OneLine.of(paper.name()));
    part.setHeader("Content-Transfer-Encoding", "base64");
    return part;
  }
}
