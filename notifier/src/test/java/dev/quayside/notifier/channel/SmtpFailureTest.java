package dev.quayside.notifier.channel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import dev.quayside.db.customer.Language;
import dev.quayside.db.outbox.Envelope;
import dev.quayside.notifier.SampleNotices;
import dev.quayside.notifier.SampleQuotes;
import dev.quayside.notifier.channel.SmtpConfig.Tls;
import dev.quayside.notifier.letter.Letter;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpFailureTest {

  private static final InstantSource CLOCK = InstantSource.fixed(SampleQuotes.NOW);

  private GreenMail server;

  @BeforeEach
  void start() {
    server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @ParameterizedTest
  @CsvSource({
    "RCPT, 450 mailbox busy, NotNow",
    "RCPT, 550 no such user, Refused",
    "END, 451 try later, NotNow",
    "END, 554 looks like spam, Refused",
    "DATA, 452 no space, NotNow",
    "MAIL, 553 sender not allowed, Closed",
    "MAIL, 421 closing, Closed",
    "RCPT, 421 too many, Closed",
    "RCPT, 452 4.2.2 over quota, NotNow",
    "RCPT, 552 5.2.2 mailbox full, NotNow",
    "END, 552 5.2.2 mailbox full, NotNow",
    "RCPT, 550 5.2.121 hourly receive limit for this sender, NotNow",
    "END, 550 5.4.5 Daily user sending limit exceeded, Throttled",
    "RCPT, 550 5.1.90 Your message can't be sent because you've reached your daily limit,"
        + " Throttled",
    "END, 554 5.2.0 STOREDRV.Submission.Exception:QuotaExceededException, Closed",
    "END, 552 5.3.4 message too large for us to take it in. 5.2.2 it is not, Refused"
  })
  void what_the_server_says_decides_whether_it_is_tried_again(
      String command, String answer, String outcome) throws Exception {
    try (var scripted = ScriptedServer.saying(Map.of(command, answer));
        var channel = channel(scripted.port(), Tls.PLAIN)) {
      Posting posting = channel.send(letter(SampleNotices.to(Language.EN)));

      assertThat(posting.getClass().getSimpleName()).isEqualTo(outcome);
      assertThat(posting.toString()).contains(answer.substring(4));
    }
  }

  @Test
  void a_token_that_is_refused_closes_the_way_out_and_the_next_letter_shows_a_new_one()
      throws Exception {
    var token = new AtomicReference<>("old");
    var login = new Login.Token("q@harbour.example", token::get, () -> token.set("new"));
    Map<String, String> answers =
        Map.of(
            "EHLO",
            "250-scripted\r\n250 AUTH XOAUTH2",
            "AUTH",
            "535 5.7.3 Authentication unsuccessful",
            "AUTH XOAUTH2 " + shown("new"),
            "235 in");
    try (var scripted = ScriptedServer.saying(answers);
        var channel =
            new SmtpChannel(
                new SmtpConfig(
                    "127.0.0.1",
                    scripted.port(),
                    Tls.PLAIN,
                    login,
                    "q@harbour.example",
                    Optional.empty(),
                    Optional.empty()),
                CLOCK)) {
      Posting refused = channel.send(letter(SampleNotices.to(Language.EN)));
      Posting sent = channel.send(letter(SampleNotices.to(Language.EN)));

      assertThat(refused).isInstanceOf(Posting.Closed.class);
      assertThat(refused.toString()).contains("oauth").doesNotContain(shown("old"));
      assertThat(sent).isInstanceOf(Posting.Sent.class);
    }
  }

  private static String shown(String token) {
    String said = "user=q@harbour.example\u0001auth=Bearer " + token + "\u0001\u0001";
    return Base64.getEncoder().encodeToString(said.getBytes(UTF_8));
  }

  @Test
  void a_server_that_is_not_there_closes_the_way_out_and_is_named() {
    int port = server.getSmtp().getPort();
    server.stop();
    try (var channel = channel(port, Tls.PLAIN)) {
      Posting posting = channel.send(letter(SampleNotices.to(Language.EN)));

      assertThat(posting).isInstanceOf(Posting.Closed.class);
      assertThat(posting.toString()).contains("127.0.0.1:" + port, "mail.smtp.host");
    }
  }

  @Test
  void a_wrong_password_is_said_without_telling_it() {
    server.getUserManager().setAuthRequired(true);
    server.setUser("q@harbour.example", "quotes", "right");
    var config =
        new SmtpConfig(
            "127.0.0.1", server.getSmtp().getPort(), Tls.PLAIN, "quotes", "hunter2", "q@h.example");
    try (var channel = new SmtpChannel(config, CLOCK)) {
      Posting posting = channel.greet();

      assertThat(posting).isInstanceOf(Posting.Closed.class);
      assertThat(posting.toString()).contains("mail.smtp.password").doesNotContain("hunter2");
      assertThat(config.toString()).doesNotContain("hunter2");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"TLS", "STARTTLS"})
  void nothing_goes_out_in_the_clear_where_tls_was_asked_for(String tls) {
    try (var channel = channel(server.getSmtp().getPort(), Tls.valueOf(tls))) {
      Posting posting = channel.send(letter(SampleNotices.to(Language.EN)));

      assertThat(posting).isInstanceOf(Posting.Closed.class);
    }
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"RCPT", "DATA", "END"})
  void a_line_that_ends_instead_of_an_answer_leaves_open_whether_the_letter_was_taken(
      String command) throws Exception {
    try (var scripted = ScriptedServer.saying(Map.of(command, ScriptedServer.GONE));
        var channel = channel(scripted.port(), Tls.PLAIN)) {
      Posting posting = channel.send(letter(SampleNotices.to(Language.EN)));

      assertThat(posting).isInstanceOf(Posting.Unknown.class);
    }
  }

  @Test
  void a_server_that_cannot_prove_who_it_is_gets_no_letter() {
    var secured = new GreenMail(ServerSetupTest.SMTPS.dynamicPort());
    secured.start();
    try (var channel = channel(secured.getSmtps().getPort(), Tls.TLS)) {
      Posting posting = channel.send(letter(SampleNotices.to(Language.EN)));

      assertThat(posting).isInstanceOf(Posting.Closed.class);
      assertThat(posting.toString()).containsIgnoringCase("certifi");
      assertThat(secured.getReceivedMessages()).isEmpty();
    } finally {
      secured.stop();
    }
  }

  @Test
  void a_sender_that_is_no_address_is_a_mistake_in_the_configuration() {
    var config = new SmtpConfig("127.0.0.1", 25, Tls.PLAIN, "", "", "nobody at all");

    assertThatThrownBy(() -> new SmtpChannel(config, CLOCK)).hasMessageContaining("mail.smtp.from");
  }

  private static SmtpChannel channel(int port, Tls tls) {
    return new SmtpChannel(
        new SmtpConfig("127.0.0.1", port, tls, "", "", "Harbour <q@harbour.example>"), CLOCK);
  }

  private static Letter letter(Envelope to) {
    return new Letter(
        to,
        SampleNotices.MESSAGE_ID,
        Optional.of(SampleNotices.MARK),
        "Re: " + to.subject(),
        "text",
        "html",
        List.of());
  }
}
