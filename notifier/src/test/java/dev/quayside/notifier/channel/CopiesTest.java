package dev.quayside.notifier.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.quayside.db.customer.Language;
import dev.quayside.db.outbox.Envelope;
import dev.quayside.db.outbox.Envelope.Addressee;
import dev.quayside.db.outbox.Envelope.OutlookThread;
import dev.quayside.notifier.SampleNotices;
import dev.quayside.notifier.SampleQuotes;
import dev.quayside.notifier.channel.SmtpConfig.Tls;
import dev.quayside.notifier.letter.Letter;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Letters that more than one person gets. */
class CopiesTest {

  private static final InstantSource CLOCK = InstantSource.fixed(SampleQuotes.NOW);
  private static final String INDEX = "AdxeqvrFUwLPIQ1pNV8AKD2VvEY6FA==";

  @Test
  void all_who_were_on_the_mail_have_the_answer_where_outlook_looks_for_it() throws Exception {
    var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    try (var channel = channel(server.getSmtp().getPort())) {
      assertThat(channel.send(letter())).isInstanceOf(Posting.Sent.class);

      MimeMessage[] all = server.getReceivedMessages();
      MimeMessage got = all[0];
      assertThat(all).hasSize(2);
      assertThat(got.getRecipients(RecipientType.TO))
          .containsExactly(new InternetAddress("Anna Lee <anna@brightway.example>"));
      assertThat(got.getRecipients(RecipientType.CC))
          .containsExactly(new InternetAddress("Tom <tom@brightway.example>"));
      assertThat(got.getHeader("Thread-Index")).containsExactly(INDEX);
      assertThat(got.getHeader("Thread-Topic")).containsExactly("Rates Bcc: x@y");
      assertThat(got.getHeader("Bcc")).isNull();
    } finally {
      server.stop();
    }
  }

  @Test
  void an_address_on_cc_that_is_gone_costs_nobody_his_answer() throws Exception {
    var answers = Map.of("RCPT TO:<tom@brightway.example>", "550 5.1.1 No such user");

    try (var scripted = ScriptedServer.saying(answers);
        var channel = channel(scripted.port())) {
      assertThat(channel.send(letter())).isInstanceOf(Posting.Sent.class);
    }
  }

  private static SmtpChannel channel(int port) {
    return new SmtpChannel(
        new SmtpConfig("127.0.0.1", port, Tls.PLAIN, "", "", "Harbour <q@harbour.example>"), CLOCK);
  }

  private static Letter letter() {
    Envelope anna = SampleNotices.to(Language.EN);
    var to =
        new Envelope(
            anna.name(),
            anna.address(),
            List.of(),
            List.of(new Addressee("Tom", "tom@brightway.example"), new Addressee("", "no address")),
            anna.subject(),
            anna.inReplyTo(),
            anna.references(),
            Optional.of(new OutlookThread(INDEX, "Rates\r\nBcc: x@y")),
            Language.EN,
            "",
            anna.quotedAt());
    return new Letter(
        to, SampleNotices.MESSAGE_ID, Optional.empty(), "Re: Rates", "text", "html", List.of());
  }
}
