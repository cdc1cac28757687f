package dev.quayside.app.load.robot;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Arrays;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** The bare robot's way out: one line to the mail server, kept open. */
final class Outgoing {

  /** As large as the quotes of the product are, in bytes. */
  private static final int PAPER = 24_000;

  private final Session session;
  private final SMTPTransport transport;
  private final String from;
  private final byte[] paper = paper();

  Outgoing(String from, int port) throws MessagingException, IOException {
    this.from = from;
    var properties = new Properties();
    properties.setProperty("mail.smtp.host", "127.0.0.1");
    this.session = Session.getInstance(properties);
    var line = new Socket(InetAddress.getLoopbackAddress(), port);
    line.setTcpNoDelay(true);
    this.transport = (SMTPTransport) session.getTransport("smtp");
    transport.connect(line);
  }

  private static byte[] paper() {
    byte[] paper = new byte[PAPER];
    Arrays.fill(paper, (byte) 'q');
    System.arraycopy("%PDF-1.7".getBytes(ISO_8859_1), 0, paper, 0, 8);
    return paper;
  }

  /** Many threads may hand over; one letter leaves at a time. */
  synchronized void answer(MimeMessage mail) throws MessagingException {
    var answer = new MimeMessage(session);
    answer.setFrom(from);
    answer.setRecipients(RecipientType.TO, mail.getFrom());
    answer.setSubject("Re: " + mail.getSubject());
    answer.setHeader("In-Reply-To", mail.getMessageID());
    answer.setHeader("Auto-Submitted", "auto-replied");
    var words = new MimeBodyPart();
    words.setText("Please find our quotation attached.");
    var attached = new MimeBodyPart();
    attached.setDataHandler(new DataHandler(new ByteArrayDataSource(paper, "application/pdf")));
    attached.setFileName("quote.pdf");
    attached.setHeader("Content-Transfer-Encoding", "base64");
    answer.setContent(new MimeMultipart(words, attached));
    answer.saveChanges();
    transport.sendMessage(answer, answer.getAllRecipients());
  }
}
