package dev.quayside.app.load.robot;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.server.SMTPServer;

/**
 * Fetches mails, or is handed them, and answers each with the same PDF: the least that can be done.
 * It keeps nothing, and loses what it has in hand when it dies.
 */
final class BareRobot {

  private final Outgoing outgoing;
  private final Session session = Session.getInstance(new Properties());

  private BareRobot(Outgoing outgoing) {
    this.outgoing = outgoing;
  }

  /** User and password of the mailbox; the ports of IMAP, of our listener and of SMTP. */
  public static void main(String[] args) throws Exception {
    var robot = new BareRobot(new Outgoing(args[0], Integer.parseInt(args[4])));
    robot.listen(Integer.parseInt(args[3]));
    System.out.println("ready");
    robot.watch(args[0], args[1], Integer.parseInt(args[2]));
  }

  private void listen(int port) {
    SMTPServer.port(port)
        .serverSocketFactory(Prompt::new)
        .messageHandlerFactory(_ -> new Handed())
        .build()
        .start();
  }

  /** One mail while it is handed over. */
  private final class Handed implements MessageHandler {

    @Override
    public void from(String from) {
      // Whoever it is, he is answered.
    }

    @Override
    public void recipient(String recipient) {
      // Whomever it is for.
    }

    @Override
    public String data(InputStream data) throws IOException {
      try {
        outgoing.answer(new MimeMessage(session, new ByteArrayInputStream(data.readAllBytes())));
      } catch (MessagingException e) {
        throw new IOException(e);
      }
      return "taken";
    }

    @Override
    public void done() {
      // Nothing is kept.
    }
  }

  private void watch(String user, String password, int port)
      throws MessagingException, IOException {
    var properties = new Properties();
    properties.setProperty("mail.imap.partialfetch", "false");
    var store = Session.getInstance(properties).getStore("imap");
    store.connect("127.0.0.1", port, user, password);
    var box = (IMAPFolder) store.getFolder("INBOX");
    box.open(Folder.READ_WRITE);
    long next = box.getUIDNext();
    while (true) {
      Message[] found = box.getMessagesByUID(next, UIDFolder.LASTUID);
      boolean any = false;
      for (Message message : found) {
        long uid = box.getUID(message);
        if (uid >= next) {
          any = true;
          next = uid + 1;
          outgoing.answer(fetched((IMAPMessage) message));
          message.setFlag(Flags.Flag.SEEN, true);
        }
      }
      if (!any) {
        box.idle(true);
      }
    }
  }

  private MimeMessage fetched(IMAPMessage message) throws MessagingException, IOException {
    message.setPeek(true);
    var raw = new ByteArrayOutputStream();
    message.writeTo(raw);
    return new MimeMessage(session, new ByteArrayInputStream(raw.toByteArray()));
  }

  /** Answers at once, as the product's does. */
  private static final class Prompt extends ServerSocket {

    Prompt() throws IOException {
      super();
    }

    @Override
    public Socket accept() throws IOException {
      Socket accepted = super.accept();
      accepted.setTcpNoDelay(true);
      return accepted;
    }
  }
}
