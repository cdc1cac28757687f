package dev.quayside.inbox.mail.opening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.inbox.Fixtures;
import dev.quayside.inbox.intent.Verdict;
import dev.quayside.inbox.intent.reference.ReferenceFinder;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.models.Models;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails that are broken, by accident or on purpose. */
class HostileMailTest {
  private static final Models MODELS = Models.builtIn();

  @ParameterizedTest
  @ValueSource(
      strings = {">", "> ", "(", "=?utf-8?B?", "<div>", "-----", "From: ", "Thanks\n", "On 1 "})
  void one_sign_repeated_a_hundred_thousand_times_is_read_in_the_end(String sign) {
    String mail =
        "From: a@b.example\nSubject: " + sign.repeat(1000) + "\n\n" + sign.repeat(100_000);
    String page = "From: a@b.example\nContent-Type: text/html\n\n" + sign.repeat(100_000);

    assertThat(understand(mail.getBytes(StandardCharsets.UTF_8))).isNotBlank();
    assertThat(understand(page.getBytes(StandardCharsets.UTF_8))).isNotBlank();
  }

  @Test
  void parts_within_parts_without_end_are_followed_only_so_far() {
    StringBuilder mail = new StringBuilder("From: a@b.example\n");
    for (int i = 0; i < 500; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\n\n--b")
          .append(i);
      mail.append('\n');
    }

    assertThat(understand(mail.toString().getBytes(StandardCharsets.UTF_8))).isNotBlank();
  }

  @Test
  void nothing_and_noise_are_parked_with_a_reason() {
    byte[] noise = new byte[5000];
    new Random(7).nextBytes(noise);

    assertThat(MailReader.read(new byte[0], Fixtures.RECEIVED))
        .isInstanceOfSatisfying(
            Opened.Unreadable.class, u -> assertThat(u.reason()).isEqualTo(Opened.Reason.EMPTY));
    assertThat(MailReader.read(noise, Fixtures.RECEIVED))
        .isInstanceOfSatisfying(
            Opened.Unreadable.class,
            u -> assertThat(u.reason()).isEqualTo(Opened.Reason.NO_LETTER));
  }

  @Test
  void an_encrypted_mail_is_parked_but_its_sender_is_known() {
    String mail =
        """
        From: Ann <ann@a.example>
        Subject: price
        Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m
        Content-Transfer-Encoding: base64

        MIAGCSqGSIb3
        """;

    Opened opened = MailReader.read(mail.getBytes(StandardCharsets.UTF_8), Fixtures.RECEIVED);

    assertThat(opened)
        .isInstanceOfSatisfying(
            Opened.Unreadable.class,
            parked -> {
              assertThat(parked.reason()).isEqualTo(Opened.Reason.ENCRYPTED);
              assertThat(parked.from().orElseThrow().address()).isEqualTo("ann@a.example");
            });
  }

  private static String understand(byte[] raw) {
    return switch (MailReader.read(raw, Fixtures.RECEIVED)) {
      case Opened.Unreadable parked -> parked.reason() + parked.detail();
      case Opened.Read(Message message) -> {
        var references = ReferenceFinder.find(message.subject() + "\n" + message.asked());
        Verdict verdict = MODELS.intent().judge(message, references);
        yield verdict.reason() + MODELS.language().find(message.text().fresh(), message.subject());
      }
    };
  }
}
