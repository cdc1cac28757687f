package dev.quayside.inbox.mail.opening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.inbox.Fixtures;
import dev.quayside.inbox.intent.Verdict;
import dev.quayside.inbox.intent.reference.ReferenceFinder;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.models.Models;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails that are broken, by accident or on purpose. */
class HostileMailTest {

  private static final Models MODELS = Models.builtIn();
  private static final int MUTATIONS_OF_EACH = 12;

  @Test
  void a_mail_changed_anywhere_is_still_read_or_parked_with_a_reason() throws IOException {
    Random chance = new Random(2026);
    List<Path> files = new ArrayList<>(Fixtures.messages("/rfq"));
    files.addAll(Fixtures.messages("/dev/quayside/inbox/mail/letters"));

    for (Path file : files) {
      byte[] raw = Files.readAllBytes(file);
      for (int i = 0; i < MUTATIONS_OF_EACH; i++) {
        byte[] changed = i % 2 == 0 ? otherBytes(raw, chance) : otherLines(raw, chance);
        String which = file.getFileName() + " #" + i;

        assertThat(understand(changed)).as(which).isNotBlank();
      }
    }
  }

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

  private static byte[] otherBytes(byte[] raw, Random chance) {
    byte[] changed = raw.clone();
    for (int n = 1 + chance.nextInt(20); n > 0; n--) {
      int at =
          chance.nextInt(chance.nextBoolean() ? changed.length : Math.min(600, changed.length));
      changed[at] = (byte) chance.nextInt(256);
    }
    return chance.nextInt(4) == 0
        ? Arrays.copyOf(changed, chance.nextInt(changed.length))
        : changed;
  }

  private static byte[] otherLines(byte[] raw, Random chance) {
    String text = new String(raw, StandardCharsets.ISO_8859_1);
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    for (int n = 1 + chance.nextInt(4); n > 0; n--) {
      int one = chance.nextInt(Math.min(40, lines.size()));
      int other = chance.nextInt(lines.size());
      switch (chance.nextInt(3)) {
        case 0 -> lines.remove(one);
        case 1 -> lines.add(other, lines.get(one));
        default -> Collections.swap(lines, one, other);
      }
      if (lines.isEmpty()) {
        lines.add("");
      }
    }
    return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
  }
}
