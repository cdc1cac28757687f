package dev.quayside.app.demo.sample;

import dev.quayside.db.inquiry.Outcome;
import dev.quayside.db.message.Bytes;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

/**
 * A customer's mail of the demonstration, as it goes over the wire.
 *
 * @param name such as 1-english-fcl
 * @param about what it shows
 * @param expected what is to become of it
 * @param from the customer's address
 * @param messageId unlike that of any run before
 */
public record SampleMail(
    String name,
    String about,
    Outcome expected,
    String from,
    String subject,
    String messageId,
    Bytes raw) {

  private enum Sample {
    ENGLISH("1-english-fcl", "full containers, in English", Outcome.QUOTED),
    CHINESE("2-chinese-fcl", "full containers, in Chinese, contract rate", Outcome.QUOTED),
    MISSING("3-chinese-missing-fact", "the containers are not said", Outcome.ASKED),
    REEFER("4-reefer-for-sales", "frozen cargo, which a person prices", Outcome.HANDED_OVER),
    TRACKING("5-tracking-question", "no inquiry: where is our container?", Outcome.TOLD),
    AWAY("6-out-of-office", "a machine's answer", Outcome.NOT_ANSWERED);

    private final String file;
    private final String about;
    private final Outcome expected;

    Sample(String file, String about, Outcome expected) {
      this.file = file;
      this.about = about;
      this.expected = expected;
    }
  }

  /** Whether the sender gets an answer at all. */
  public boolean isAnswered() {
    return expected != Outcome.NOT_ANSWERED;
  }

  /** All of them, written now to the house's address. */
  public static List<SampleMail> all(DemoDay day, String to, Instant now) {
    return List.of(Sample.values()).stream().map(sample -> of(sample, day, to, now)).toList();
  }

  private static SampleMail of(Sample sample, DemoDay day, String to, Instant now) {
    try {
      String text = day.fill(SampleFiles.text("inquiries/" + sample.file + ".eml"));
      int end = text.indexOf("\n\n");
      var mail = new IdKept(Session.getInstance(new Properties()));
      for (String line : text.substring(0, end).split("\n", -1)) {
        String[] header = line.split(": ", 2);
        mail.setHeader(header[0], encoded(header[0], header[1]));
      }
      mail.setHeader("To", to);
      mail.setSentDate(Date.from(now));
      mail.setText(text.substring(end + 2), StandardCharsets.UTF_8.name());
      String address = ((InternetAddress) mail.getFrom()[0]).getAddress();
      String id =
          "<%s@%s>".formatted(UUID.randomUUID(), address.substring(address.indexOf('@') + 1));
      mail.setHeader("Message-ID", id);
      mail.saveChanges();
      var bytes = new ByteArrayOutputStream();
      mail.writeTo(bytes);
      return new SampleMail(
          sample.file,
          sample.about,
          sample.expected,
          address,
          mail.getSubject(),
          id,
          Bytes.of(bytes.toByteArray()));
    } catch (IOException | MessagingException e) {
      throw new IllegalStateException("Cannot write our own sample mail " + sample.file, e);
    }
  }

  private static String encoded(String name, String value)
      throws MessagingException, UnsupportedEncodingException {
    if (!name.equals("From")) {
      return MimeUtility.encodeText(value, StandardCharsets.UTF_8.name(), "B");
    }
    var from = new InternetAddress(value);
    from.setPersonal(from.getPersonal(), StandardCharsets.UTF_8.name());
    return from.toString();
  }

  /** Jakarta Mail would give it an ID of its own. */
  private static final class IdKept extends MimeMessage {

    IdKept(Session session) {
      super(session);
    }

    @Override
    protected void updateMessageID() {
      // set already
    }
  }
}
