package dev.quayside.notifier;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.quayside.db.Db;
import dev.quayside.db.TestBook;
import dev.quayside.db.customer.Language;
import dev.quayside.db.outbox.Delivery;
import dev.quayside.db.outbox.Notice;
import dev.quayside.notifier.archive.Archive;
import dev.quayside.notifier.channel.SmtpChannel;
import dev.quayside.notifier.channel.SmtpConfig;
import dev.quayside.notifier.letter.LetterWriter;
import dev.quayside.notifier.pdf.Fonts;
import dev.quayside.notifier.quotation.QuotePdf;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HandoverTest {

  private final AtomicReference<Instant> now = new AtomicReference<>(SampleQuotes.NOW);
  private Db db;
  private GreenMail server;
  private SmtpChannel channel;
  private long inquiry;

  @BeforeEach
  void start() {
    db = TestBook.empty();
    server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    var from = SampleQuotes.HARBOUR.email();
    int port = server.getSmtp().getPort();
    var config = new SmtpConfig("127.0.0.1", port, SmtpConfig.Tls.PLAIN, "", "", from);
    channel = new SmtpChannel(config, now::get);
    var customer =
        db.with(books -> books.customers().add("BRIGHT", "Brightway Imports Inc.", Language.EN));
    inquiry = SampleInquiries.file(db, customer);
    var notice = new Notice.HandedOver(SampleNotices.to(Language.EN), "", SampleQuotes.NOW);
    db.use(books -> books.outbox().answer(inquiry, "harbour.example", notice, SampleQuotes.NOW));
  }

  @AfterEach
  void stop() {
    channel.close();
    server.stop();
  }

  @Test
  void what_lies_in_the_archive_went_out_before_the_crash_and_is_not_sent_again() {
    died(SampleQuotes.NOW);

    asking(new Archive.Answer.Sent()).tellAll();

    assertThat(delivery().sentAt()).isPresent();
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void what_the_archive_does_not_hold_once_it_has_settled_is_sent() {
    died(SampleQuotes.NOW);
    Notifier notifier = asking(new Archive.Answer.NotHere());

    notifier.tellAll();
    int atOnce = server.getReceivedMessages().length;
    now.set(SampleQuotes.NOW.plus(Duration.ofSeconds(8)));
    notifier.tellAll();

    assertThat(atOnce).isZero();
    assertThat(server.getReceivedMessages()).hasSize(1);
    assertThat(delivery().sentAt()).isPresent();
  }

  @Test
  void while_the_archive_is_silent_it_waits_and_sales_see_why() {
    died(SampleQuotes.NOW.minus(Duration.ofHours(1)));

    asking(new Archive.Answer.Silent("the archive is down")).tellAll();

    assertThat(server.getReceivedMessages()).isEmpty();
    List<Delivery> stuck = db.with(books -> books.outbox().stuck());
    assertThat(stuck)
        .filteredOn(waiting -> waiting.inquiry() == inquiry)
        .extracting(waiting -> waiting.lastError().orElseThrow())
        .containsExactly("the archive is down");
  }

  @Test
  void nobody_asks_about_a_letter_that_was_never_begun() {

    asking(new Archive.Answer.Silent("the archive is down")).tellAll();

    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  private Notifier asking(Archive.Answer answer) {
    return new Notifier(
        db,
        new LetterWriter(SampleQuotes.HARBOUR, SampleQuotes.SHANGHAI_TIME),
        new QuotePdf(Fonts.load(), SampleQuotes.HARBOUR, SampleQuotes.SHANGHAI_TIME),
        channel,
        Optional.of(messageId -> answer),
        now::get);
  }

  /** As if somebody had been killed while he handed the letter to the mail server. */
  private void died(Instant at) {
    db.use(books -> {
      var outbox = books.outbox();
      outbox.begin(outbox.claimNext(SampleQuotes.NOW).orElseThrow(), true, at);
    });
  }

  private Delivery delivery() {
    return db.with(books -> books.outbox().answerTo(inquiry)).orElseThrow();
  }
}
