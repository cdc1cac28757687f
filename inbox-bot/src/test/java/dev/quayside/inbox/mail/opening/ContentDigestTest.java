package dev.quayside.inbox.mail.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ContentDigestTest {
  private static final String MAIL =
      "From: a@b.example\nTo: rfq@c.example\nSubject: price\nMessage-ID: <1@b>\n\n2x40HC to LA\n";

  @Test
  void a_mail_that_came_by_another_way_is_the_same_mail() {
    String other =
        "Return-Path: <a@b.example>\r\nReceived: from x\r\n by y; Tue\r\nX-Spam: no\r\n"
            + MAIL.replace("\n", "\r\n").replace("Subject: price", "Subject:\r\n price")
            + "\r\n";

    assertThat(digest(other)).isEqualTo(digest(MAIL)).hasSize(64);
  }

  @Test
  void two_mails_with_one_message_id_are_two_mails() {
    assertThat(digest(MAIL.replace("2x40HC", "3x40HC"))).isNotEqualTo(digest(MAIL));
    assertThat(digest(MAIL.replace("price", "order"))).isNotEqualTo(digest(MAIL));
  }

  @Test
  void texts_without_headers_differ_by_their_text() {
    assertThat(digest("abc")).isNotEqualTo(digest("abd"));
  }

  private static String digest(String mail) {
    return ContentDigest.of(mail.getBytes(StandardCharsets.UTF_8));
  }
}
