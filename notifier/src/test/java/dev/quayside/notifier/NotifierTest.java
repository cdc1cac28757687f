package dev.quayside.notifier;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.quayside.db.Db;
import dev.quayside.db.TestBook;
import dev.quayside.db.asking.Question;
import dev.quayside.db.customer.Language;
import dev.quayside.db.document.Document;
import dev.quayside.db.document.DrawnWith;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.outbox.Delivery;
import dev.quayside.db.outbox.Notice;
import dev.quayside.notifier.Notifier.Told;
import dev.quayside.notifier.channel.Posting;
import dev.quayside.notifier.channel.SmtpChannel;
import dev.quayside.notifier.channel.SmtpConfig;
import dev.quayside.notifier.letter.LetterWriter;
import dev.quayside.notifier.pdf.Fonts;
import dev.quayside.notifier.quotation.QuotePdf;
import dev.quayside.rates.tariff.CustomerId;
import jakarta.mail.Multipart;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NotifierTest {

  private static final Fonts FONTS = Fonts.load();

  private final AtomicReference<Instant> now = new AtomicReference<>(SampleQuotes.NOW);
  private Db db;
  private GreenMail server;
  private SmtpChannel channel;
  private QuotePdf paper;
  private Notifier notifier;
  private CustomerId customer;
  private final Map<Integer, Long> inquiries = new HashMap<>();

  @BeforeAll
  void open() {
    db = TestBook.open();
    customer =
        db.with(books -> books.customers().add("BRIGHT", "Brightway Imports Inc.", Language.EN));
  }

  @AfterAll
  void close() {
    db.close();
  }

  @BeforeEach
  void start() {
    now.set(SampleQuotes.NOW);
    server = mailServer(0);
    paper = new QuotePdf(FONTS, SampleQuotes.HARBOUR, SampleQuotes.SHANGHAI_TIME);
    var config =
        new SmtpConfig(
            "127.0.0.1",
            server.getSmtp().getPort(),
            SmtpConfig.Tls.PLAIN,
            "",
            "",
            SampleQuotes.HARBOUR.email());
    channel = new SmtpChannel(config, now::get);
    notifier =
        new Notifier(
            db,
            new LetterWriter(SampleQuotes.HARBOUR, SampleQuotes.SHANGHAI_TIME),
            paper,
            channel,
            now::get);
  }

  /** Leaves nothing in the outbox to the next test. */
  @AfterEach
  void stop() {
    channel.close();
    server.stop();
    Instant later = SampleQuotes.NOW.plus(Duration.ofDays(30));
    db.use(books -> {
      for (var left = books.outbox().claimNext(later);
          left.isPresent();
          left = books.outbox().claimNext(later)) {
        books.outbox().giveUp(left.get(), later, "left over");
      }
    });
  }

  @Test
  void a_quote_goes_out_with_its_paper_which_is_filed_for_the_customer() throws Exception {
    String number = quoteGiven(1);

    Told told = notifier.tellAll();

    assertThat(told).isEqualTo(new Told.Nothing());
    byte[] attached = attachment(0);
    byte[] filed =
        db.with(books -> books.documents().find(customer, number, 1))
            .orElseThrow()
            .content()
            .toArray();
    assertThat(attached).isEqualTo(filed).startsWith("%PDF".getBytes(US_ASCII));
    assertThat(delivery(1).sentAt()).contains(SampleQuotes.NOW);
  }

  @Test
  void what_is_filed_already_is_sent_as_it_is() throws Exception {
    String number = quoteGiven(1);
    var filed =
        new Document(number + ".pdf", "application/pdf", Bytes.of(new byte[] {'%', 'P', 'D', 'F'}));
    db.use(books -> books.documents().file(number, 1, filed, SampleQuotes.NOW));

    notifier.tellAll();

    assertThat(attachment(0)).isEqualTo(filed.content().toArray());
  }

  @Test
  void a_paper_that_is_not_as_the_book_has_it_stops_the_letter_and_sales_see_why() {
    String number = quoteGiven(1);
    put(2, new Notice.HandedOver(SampleNotices.to(Language.EN), "", SampleQuotes.NOW));
    var wrong = SampleQuotes.forBuyer(SampleQuotes.threeOptions(Language.EN), "Acme Trading");
    var filed = new Document(number + ".pdf", "application/pdf", Bytes.of(paper.draw(wrong)));
    var with = new DrawnWith(paper.stationery(), "Brightway Imports Inc.", QuotePdf.GENERATION);
    db.use(books -> books.documents().file(number, 1, filed, with, SampleQuotes.NOW));

    Told first = notifier.tellNext();
    notifier.tellAll();

    assertThat(first).isInstanceOf(Told.Stopped.class);
    assertThat(server.getReceivedMessages()).hasSize(1);
    assertThat(delivery(1).givenUpAt()).isPresent();
    assertThat(delivery(1).lastError().orElseThrow())
        .startsWith("Stopped before it was sent")
        .contains("AcmeTrading");
  }

  @Test
  void every_notice_is_told_once() {
    quoteGiven(1);
    put(2, SampleQuestions.of(Language.ZH, new Question(Question.About.WEIGHT, List.of())));
    put(3, new Notice.HandedOver(SampleNotices.to(Language.EN), "", SampleQuotes.NOW));

    notifier.tellAll();
    notifier.tellAll();

    assertThat(server.getReceivedMessages()).hasSize(3);
  }

  @Test
  void while_the_mail_server_is_away_nothing_is_lost_and_later_it_goes_out() {
    int port = server.getSmtp().getPort();
    server.stop();
    quoteGiven(1);
    put(2, new Notice.HandedOver(SampleNotices.to(Language.EN), "", SampleQuotes.NOW));

    Told told = notifier.tellAll();

    assertThat(told).isInstanceOf(Told.One.class);
    Delivery waiting = delivery(1);
    assertThat(waiting.lastError().orElseThrow()).contains("127.0.0.1:" + port);
    assertThat(waiting.dueAt()).isAfter(SampleQuotes.NOW);
    server = mailServer(port);
    now.set(SampleQuotes.NOW.plus(Duration.ofMinutes(5)));
    notifier.tellAll();
    assertThat(server.getReceivedMessages()).hasSize(2);
    assertThat(delivery(1).sentAt()).isPresent();
  }

  @Test
  void a_recipient_that_is_refused_is_given_up_and_seen_and_the_next_goes_out() {
    var nowhere = SampleNotices.at("not an address", SampleNotices.to(Language.EN));
    put(1, new Notice.HandedOver(nowhere, "", SampleQuotes.NOW));
    put(2, new Notice.HandedOver(SampleNotices.to(Language.EN), "", SampleQuotes.NOW));

    notifier.tellAll();

    assertThat(delivery(1).givenUpAt()).contains(SampleQuotes.NOW);
    List<Delivery> stuck = db.with(books -> books.outbox().stuck());
    assertThat(stuck).extracting(Delivery::inquiry).contains(inquiries.get(1));
    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void a_notice_that_cannot_be_written_is_put_off_and_does_not_stop_the_others() {
    put(1, new Notice.QuotesGiven(SampleNotices.to(Language.EN), List.of("Q999999")));
    put(2, new Notice.HandedOver(SampleNotices.to(Language.EN), "", SampleQuotes.NOW));

    notifier.tellAll();

    assertThat(delivery(1).lastError().orElseThrow()).contains("Q999999");
    assertThat(delivery(1).sentAt()).isEmpty();
    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void the_pause_doubles_and_after_five_days_it_ends() {
    server.stop();
    put(1, new Notice.HandedOver(SampleNotices.to(Language.EN), "", SampleQuotes.NOW));

    notifier.tellNext();
    Instant first = delivery(1).dueAt();
    now.set(first);
    notifier.tellNext();
    Instant second = delivery(1).dueAt();
    now.set(SampleQuotes.NOW.plus(Duration.ofDays(6)));
    notifier.tellNext();

    assertThat(Duration.between(SampleQuotes.NOW, first)).isEqualTo(Duration.ofSeconds(2));
    assertThat(Duration.between(first, second)).isEqualTo(Duration.ofSeconds(4));
    assertThat(delivery(1).givenUpAt()).isPresent();
  }

  @Test
  void in_the_background_it_wakes_up_when_something_is_put_into_the_outbox() {
    try (var loop = NotifierLoop.start(notifier, db)) {
      assertThat(loop).isNotNull();
      put(1, new Notice.HandedOver(SampleNotices.to(Language.EN), "", SampleQuotes.NOW));

      boolean came = server.waitForIncomingEmail(10_000, 1);

      assertThat(came).isTrue();
    }
  }

  @Test
  void warming_up_sends_nothing() {
    notifier.warmUp();

    assertThat(server.getReceivedMessages()).isEmpty();
    assertThat(channel.greet()).isEqualTo(new Posting.Sent());
  }

  private String quoteGiven(int inquiry) {
    long filed = filed(inquiry);
    return db.with(books -> {
      String number =
          books
              .quotes()
              .give(
                  filed,
                  Optional.of(customer),
                  Language.EN,
                  SampleQuotes.threeOptions(Language.EN).offer(),
                  SampleQuotes.NOW);
      var notice = new Notice.QuotesGiven(SampleNotices.to(Language.EN), List.of(number));
      books.outbox().put(filed, "<a" + filed + "@h.example>", notice, SampleQuotes.NOW);
      return number;
    });
  }

  private void put(int inquiry, Notice notice) {
    long filed = filed(inquiry);
    db.use(
        books -> books.outbox().put(filed, "<a" + filed + "@h.example>", notice, SampleQuotes.NOW));
  }

  private long filed(int nth) {
    long filed = SampleInquiries.file(db, customer);
    inquiries.put(nth, filed);
    return filed;
  }

  private Delivery delivery(int nth) {
    long filed = Objects.requireNonNull(inquiries.get(nth));
    return db.with(books -> books.outbox().answerTo(filed)).orElseThrow();
  }

  private byte[] attachment(int letter) throws Exception {
    var parts = (Multipart) server.getReceivedMessages()[letter].getContent();
    return parts.getBodyPart(1).getInputStream().readAllBytes();
  }

  private static GreenMail mailServer(int port) {
    var server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    return server;
  }
}
