package dev.quayside.app.demo;

import dev.quayside.db.message.Bytes;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPFolder;

/** A customer at his desk: sends a mail by SMTP and looks into his own mailbox by IMAP. */
final class DemoCustomer implements AutoCloseable {

  /** Short against what is measured, long enough to leave the machine to the others. */
  private static final Duration LOOKS_EVERY = Duration.ofMillis(5);

  private final Session session;
  private final Transport smtp;
  private final Store imap;
  private final IMAPFolder inbox;

  private DemoCustomer(Session session, Transport smtp, Store imap, IMAPFolder inbox) {
    this.session = session;
    this.smtp = smtp;
    this.imap = imap;
    this.inbox = inbox;
  }

  static DemoCustomer at(DemoMailServer server, String address, String password)
      throws MessagingException {
    var properties = new Properties();
    properties.put("mail.smtp.host", server.host());
    properties.put("mail.smtp.port", server.smtpPort());
    var session = Session.getInstance(properties);
    var smtp = session.getTransport("smtp");
    smtp.connect();
    var imap = session.getStore("imap");
    imap.connect(server.host(), server.imapPort(), address, password);
    var inbox = (IMAPFolder) imap.getFolder("INBOX");
    inbox.open(Folder.READ_ONLY);
    return new DemoCustomer(session, smtp, imap, inbox);
  }

  /** Sends the mail; when this returns, the server has taken it. */
  void send(Bytes raw, String to) throws MessagingException {
    var mail = new MimeMessage(session, new ByteArrayInputStream(raw.toArray()));
    smtp.sendMessage(mail, new InternetAddress[] {new InternetAddress(to)});
  }

  /** Waits for the reply to a mail of his; empty where none has come by then. */
  Optional<Message> await(String messageId, Duration atMost)
      throws MessagingException, InterruptedException {
    long end = System.nanoTime() + atMost.toNanos();
    while (System.nanoTime() < end) {
      Optional<Message> reply = replyTo(messageId);
      if (reply.isPresent()) {
        return reply;
      }
      Thread.sleep(LOOKS_EVERY);
    }
    return replyTo(messageId);
  }

  private Optional<Message> replyTo(String messageId) throws MessagingException {
    // Counting alone asks the server once a second at most.
    inbox.doCommand(protocol -> {
      protocol.simpleCommand("NOOP", null);
      return true;
    });
    int count = inbox.getMessageCount();
    for (int i = count; i > 0; i--) {
      String[] answers = inbox.getMessage(i).getHeader("In-Reply-To");
      if (answers != null && answers.length > 0 && answers[0].strip().equals(messageId)) {
        return Optional.of(inbox.getMessage(i));
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() throws MessagingException {
    inbox.close(false);
    imap.close();
    smtp.close();
  }
}
