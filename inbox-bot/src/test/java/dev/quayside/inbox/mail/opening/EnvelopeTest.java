package dev.quayside.inbox.mail.opening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.inbox.Fixtures;
import dev.quayside.inbox.mail.Correspondent;
import dev.quayside.inbox.mail.MachineSigns;
import dev.quayside.inbox.mail.Message;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class EnvelopeTest {

  @Test
  void people_ids_and_dates_are_read_however_they_are_written() {
    Message message =
        read(
            """
            Date: Tue, 11 Nov 2026 09:12:00 +0900 (JST)
            From: "Smith, John" <John.Smith@A.example>
            To: rfq@c.example, =?utf-8?B?5p2O?= <li@c.example>
            Cc: undisclosed-recipients:;
            Message-ID: <1@a.example>
            In-Reply-To: Your mail <0@c.example>
            References: <x@c.example>
             <0@c.example>

            hello
            """);

    assertThat(message.from()).contains(new Correspondent("Smith, John", "john.smith@a.example"));
    assertThat(message.to())
        .containsExactly(
            new Correspondent("", "rfq@c.example"), new Correspondent("李", "li@c.example"));
    assertThat(message.cc()).isEmpty();
    assertThat(message.sentAt()).isEqualTo(OffsetDateTime.parse("2026-11-11T09:12:00+09:00"));
    assertThat(message.messageId()).contains("<1@a.example>");
    assertThat(message.inReplyTo()).contains("<0@c.example>");
    assertThat(message.references()).containsExactly("<x@c.example>", "<0@c.example>");
  }

  @Test
  void an_impossible_date_gives_way_to_the_hour_of_arrival() {
    assertThat(read("From: a@b.example\nDate: soon\n\nhi").sentAt()).isEqualTo(Fixtures.RECEIVED);
    assertThat(read("From: a@b.example\nDate: 1 Jan 1970 00:00:00 +0000\n\nhi").sentAt())
        .isEqualTo(Fixtures.RECEIVED);
  }

  @Test
  void signs_of_a_machine_are_seen() {
    MachineSigns away = read("From: a@b.example\nAuto-Submitted: Auto-Replied; x=y\n\nhi").signs();
    MachineSigns list = read("From: a@b.example\nPrecedence: bulk\n\nhi").signs();
    MachineSigns bounce = read("From: a@b.example\nReturn-Path: <>\n\nhi").signs();

    assertThat(away.autoSubmitted()).contains("auto-replied");
    assertThat(away.automatic()).isTrue();
    assertThat(list.bulk()).isTrue();
    assertThat(bounce.deliveryReport()).isTrue();
    assertThat(read("From: a@b.example\n\nhi").signs().automatic()).isFalse();
  }

  private static Message read(String mail) {
    Opened opened = MailReader.read(mail.getBytes(StandardCharsets.UTF_8), Fixtures.RECEIVED);
    return ((Opened.Read) opened).message();
  }
}
