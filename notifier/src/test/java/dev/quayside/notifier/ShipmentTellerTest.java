package dev.quayside.notifier;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import dev.quayside.db.Db;
import dev.quayside.db.SampleShipment;
import dev.quayside.db.TestBook;
import dev.quayside.db.customer.Language;
import dev.quayside.db.news.NewsRound;
import dev.quayside.db.outbox.Round;
import dev.quayside.db.pace.Budget;
import dev.quayside.db.shipment.ToldEvent;
import dev.quayside.db.status.ShipmentTelling;
import dev.quayside.notifier.archive.Archive;
import dev.quayside.notifier.channel.Channel;
import dev.quayside.notifier.channel.Posting;
import dev.quayside.notifier.channel.SmtpChannel;
import dev.quayside.notifier.channel.SmtpConfig;
import dev.quayside.notifier.letter.Letter;
import dev.quayside.notifier.letter.LetterWriter;
import dev.quayside.notifier.pdf.Fonts;
import dev.quayside.notifier.quotation.QuotePdf;
import dev.quayside.notifier.wording.QuotePage;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.tracking.event.Classifier;
import dev.quayside.rates.tracking.event.Milestone;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From what is told of a shipment to the mail in the customer's box, also past those who die. */
class ShipmentTellerTest {

  private static final Places PLACES = Places.builtIn();
  private static final Fonts FONTS = Fonts.load();
  private static final ShipmentTelling TELLING = new ShipmentTelling(PLACES);
  private static final NewsRound.House HOUSE =
      new NewsRound.House("", "harbour.example", SampleQuotes.SHANGHAI_TIME);

  private final AtomicReference<Instant> now = new AtomicReference<>(SampleQuotes.NOW);
  private final Db db = TestBook.empty();
  private final List<SampleShipment> shipments = new ArrayList<>();
  private GreenMail server;
  private SmtpChannel smtp;

  @BeforeEach
  void open() {
    server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    var from = SampleQuotes.HARBOUR.email();
    var port = server.getSmtp().getPort();
    smtp =
        new SmtpChannel(
            new SmtpConfig("127.0.0.1", port, SmtpConfig.Tls.PLAIN, "", "", from), now::get);
    db.use(books -> books.places().fill(PLACES.all()));
  }

  @AfterEach
  void close() {
    smtp.close();
    server.stop();
  }

  private void files(int count) {
    db.use(books -> {
      var customer = books.customers().add("ACME", "Acme Ltd", Language.EN);
      books.customers().addContact(customer, "Li", "li@acme.example", Language.EN);
      for (int nth = 0; nth < count; nth++) {
        var one = SampleShipment.of(customer, "COSU%010d".formatted(nth), "CNSHA-USLAX", "STAR");
        books.shipments().file(one.filing(), now.get());
        shipments.add(one);
      }
    });
  }

  private void happens(Milestone milestone) {
    db.use(books -> {
      List<ToldEvent> events =
          shipments.stream()
              .map(one -> one.told(milestone + one.bl(), milestone, Classifier.ACT, now.get(), 0))
              .toList();
      books.events().take(events, now.get());
    });
    later(Duration.ofMinutes(5));
  }

  private void later(Duration time) {
    now.updateAndGet(at -> at.plus(time));
  }

  private ShipmentTeller teller() {
    return new ShipmentTeller(db, TELLING, HOUSE, true, now::get);
  }

  private Notifier notifier(Channel channel) {
    return new Notifier(
        db,
        new LetterWriter(SampleQuotes.HARBOUR, SampleQuotes.SHANGHAI_TIME),
        new QuotePdf(FONTS, SampleQuotes.HARBOUR, SampleQuotes.SHANGHAI_TIME),
        channel,
        Optional.of(this::inTheSink),
        Budget.NONE,
        now::get,
        Round.WHOLE,
        new QuotePage(Optional.of("https://portal.example")));
  }

  private Archive.Answer inTheSink(String messageId) {
    boolean here = ids().contains(messageId);
    return here ? new Archive.Answer.Sent() : new Archive.Answer.NotHere();
  }

  private List<String> ids() {
    return Arrays.stream(server.getReceivedMessages()).map(ShipmentTellerTest::id).toList();
  }

  private static String id(MimeMessage mail) {
    try {
      return mail.getMessageID();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void the_letter_leads_to_the_live_page_and_is_stopped_by_one_click() throws Exception {
    files(1);
    happens(Milestone.DEPARTED);

    teller().tellNext();
    notifier(smtp).tellAll();

    MimeMessage mail = server.getReceivedMessages()[0];
    assertThat(mail.getSubject()).startsWith("S1001: Vessel departed in Shanghai");
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(mail.getHeader("List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");
    assertThat(mail.getHeader("List-Unsubscribe")[0].replaceAll("\\s", ""))
        .startsWith("<https://portal.example/news/stop/");
    String text = GreenMailUtil.getBody(mail);
    assertThat(text).contains("https://portal.example/t/S1001-");
  }

  @Test
  void however_often_somebody_dies_nothing_is_lost_or_sent_twice() {
    files(10);
    var chance = new Random(7);

    for (Milestone milestone : List.of(Milestone.GATE_IN, Milestone.DEPARTED, Milestone.ARRIVED)) {
      happens(milestone);
      for (int nth = 0; nth < 400 && (nth < 12 || waits()); nth++) {
        boolean dies = chance.nextInt(3) == 0;
        db.attempt(books -> books.news().tell(HOUSE, TELLING, 4, now.get()), _ -> !dies);
        notifier(new Dying(smtp, chance)).tellNext();
        later(Duration.ofSeconds(9));
      }
    }

    assertThat(ids()).hasSize(30).doesNotHaveDuplicates();
  }

  private boolean waits() {
    return !db.with(books -> books.outbox().waiting(1)).isEmpty();
  }

  /** Sends, and may be killed before anybody knows; or before it has begun. */
  private record Dying(Channel channel, Random chance) implements Channel {

    @Override
    public Posting send(Letter letter) {
      if (chance.nextInt(6) == 0) {
        throw new IllegalStateException("killed before it was sent");
      }
      Posting posting = channel.send(letter);
      if (chance.nextInt(6) == 0) {
        throw new IllegalStateException("killed after it was sent");
      }
      return posting;
    }

    @Override
    public Posting sendUncopied(Letter letter) {
      return send(letter);
    }

    @Override
    public boolean copies() {
      return true;
    }

    @Override
    public void rehearse(Letter letter) {
      channel.rehearse(letter);
    }

    @Override
    public void close() {
      // The line is the test's.
    }
  }
}
