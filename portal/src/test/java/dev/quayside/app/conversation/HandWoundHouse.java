package dev.quayside.app.conversation;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.quayside.db.Db;
import dev.quayside.db.TestBook;
import dev.quayside.db.message.RawMail;
import dev.quayside.db.outbox.Round;
import dev.quayside.db.pace.Budget;
import dev.quayside.inbox.BotConfig;
import dev.quayside.inbox.InboxBot;
import dev.quayside.inbox.attachment.FileReader;
import dev.quayside.inbox.handover.HandOver;
import dev.quayside.inbox.handover.HandOverConfig;
import dev.quayside.inbox.models.Models;
import dev.quayside.inbox.trust.Receiving;
import dev.quayside.notifier.Notifier;
import dev.quayside.notifier.Notifier.Told;
import dev.quayside.notifier.channel.Channel;
import dev.quayside.notifier.channel.Posting;
import dev.quayside.notifier.channel.SmtpChannel;
import dev.quayside.notifier.channel.SmtpConfig;
import dev.quayside.notifier.letter.LetterWriter;
import dev.quayside.notifier.pdf.Fonts;
import dev.quayside.notifier.quotation.QuotePdf;
import dev.quayside.notifier.wording.Company;
import dev.quayside.notifier.wording.QuotePage;
import dev.quayside.portal.Portal;
import dev.quayside.portal.PortalConfig;
import dev.quayside.portal.chat.Knocker;
import dev.quayside.rates.place.Places;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The whole house, its mail server and its book, on a clock that the test moves: mails come and
 * letters leave by SMTP, and nothing is waited for, for each door does its work when it is told to.
 */
final class HandWoundHouse implements AutoCloseable {

  static final String OURS = "rates@forwarder.example";

  private static final Company COMPANY =
      new Company("Example Forwarding", "", OURS, Optional.empty(), "");

  final Db db = TestBook.empty();
  final AtomicReference<Instant> time = new AtomicReference<>(World.OPENS);

  private final GreenMail mail =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final SmtpChannel channel;
  private final QuotePdf paper = new QuotePdf(Fonts.load(), COMPANY, World.ZONE);
  private final InboxBot bot;
  private final Notifier notifier;
  private final HandOver door;
  private final Portal portal;
  private final int portalPort;
  private final Set<String> seen = new HashSet<>();

  HandWoundHouse() {
    mail.start();
    var places = Places.builtIn();
    db.use(books -> books.places().fill(places.all()));
    portal =
        new Portal(
            db,
            new PortalConfig(
                "127.0.0.1",
                0,
                URI.create("http://localhost"),
                COMPANY.name(),
                List.of(),
                Optional.of(Knocker.OFFICIAL),
                Optional.empty()),
            time::get);
    portalPort = portal.start();
    channel =
        new SmtpChannel(
            new SmtpConfig(
                "127.0.0.1", mail.getSmtp().getPort(), SmtpConfig.Tls.PLAIN, "", "", OURS),
            time::get);
    notifier = notifier(channel, new Round.AllBut(Set.of(RawMail.CHATS)));
    bot =
        new InboxBot(
            db,
            new BotConfig(OURS, Set.of(OURS), World.ZONE, new Receiving.Unstated()),
            places,
            FileReader.CLOSED,
            Models.builtIn(),
            time::get);
    door =
        HandOver.start(
            new HandOverConfig(
                "127.0.0.1",
                0,
                Map.of(OURS, ""),
                Set.of(OURS),
                HandOverConfig.USUAL_BYTES,
                HandOverConfig.USUAL_A_MINUTE,
                Optional.empty()),
            db,
            time::get);
  }

  /** Who writes in the house's name. */
  Notifier notifier(Channel way, Round round) {
    return new Notifier(
        db,
        new LetterWriter(COMPANY, World.ZONE),
        paper,
        way,
        Optional.empty(),
        Budget.NONE,
        time::get,
        round,
        new QuotePage(Optional.of("http://localhost")));
  }

  /** Hands a mail over as a mail server does, and answers it. */
  void receives(byte[] raw, String from) {
    var properties = new Properties();
    properties.put("mail.smtp.host", "127.0.0.1");
    properties.put("mail.smtp.port", String.valueOf(door.port()));
    properties.put("mail.smtp.from", from);
    try {
      Transport.send(
          new MimeMessage(Session.getInstance(properties), new ByteArrayInputStream(raw)) {
            @Override
            public void saveChanges() {
              // The mail goes out byte for byte.
            }
          },
          InternetAddress.parse(OURS));
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
    answersAll();
  }

  /** The bot deals with all that waits. */
  void answersAll() {
    while (bot.handleNext()) {
      // The next one.
    }
  }

  /** The bot does what sales have decided. */
  void doesAsSalesSay() {
    while (bot.answerApproved()) {
      // The next one.
    }
  }

  /** What the bot does by itself at this hour. */
  void lookAround() {
    bot.followUp();
  }

  /** Everything that waits goes out; the letters that came to anybody by it. */
  List<MimeMessage> tellsAll() {
    int sent = tellAll(notifier);
    if (sent == 0) {
      return List.of();
    }
    List<MimeMessage> fresh =
        Arrays.stream(mail.getReceivedMessages()).filter(letter -> seen.add(id(letter))).toList();
    if (fresh.size() != sent) {
      throw new IllegalStateException(sent + " letters left, and there came " + fresh.size());
    }
    return fresh;
  }

  /** Everything of one notifier's goes out; how many letters. */
  static int tellAll(Notifier notifier) {
    int sent = 0;
    for (Told told = notifier.tellNext();
        !(told instanceof Told.Nothing);
        told = notifier.tellNext()) {
      if (!(told instanceof Told.One(Posting.Sent _))) {
        throw new IllegalStateException("A letter did not leave: " + told);
      }
      sent++;
    }
    return sent;
  }

  private static String id(MimeMessage letter) {
    try {
      return letter.getMessageID();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  URI page(String path) {
    return URI.create("http://localhost:" + portalPort + path);
  }

  @Override
  public void close() {
    door.close();
    channel.close();
    portal.stop();
    mail.stop();
  }
}
