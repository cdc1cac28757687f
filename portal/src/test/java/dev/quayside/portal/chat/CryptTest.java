package dev.quayside.portal.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.portal.chat.Crypt.Opened;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** By the vectors of WeCom's own documentation, in both directions. */
class CryptTest {

  private static final String ECHO =
      "P9nAzCzyDtyTWESHep1vC5X9xho/qYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp+4RPcs8TgAE7OaBO+FZXvnaqQ==";
  private static final Signed OF_ECHO =
      new Signed("5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd3", "1409659589", "263014780");

  private static final String HELLO =
      "RypEvHKD8QQKFhvQ6QleEB4J58tiPdvo+rtK1I9qca6aM/wvqnLSV5zEPeusUiX5L5X/0lWfrf0QADHHhGd3QczcdCUpj911L3vg3W/sYYvuJTs3TUUkSUXxaccAS0qhxchrRYt66wiSpGLYL42aM6A8dTT+6k4aSknmPj48kzJs8qLjvd4Xgpue06DOdnLxAUHzM6+kDZ+HMZfJYuR+LtwGc2hgf5gsijff0ekUNXZiqATP7PF5mZxZ3Izoun1s4zG4LUMnvw2r+KqCKIw+3IQH03v+BCA9nMELNqbSf6tiWSrXJB3LAVGUcallcrw8V2t9EL4EhzJWrQUax5wLVMNS0+rUPA3k22Ncx4XXZS9o0MBH27Bo6BpNelZpS+/uh9KsNlY6bHCmJU9p8g7m3fVKn28H3KDYA5Pl/T8Z1ptDAVe0lXdQ2YoyyH2uyPIGHBZZIs2pDBS8R07+qN+E7Q==";
  private static final Signed OF_HELLO =
      new Signed("477715d11cdb4164915debcba66cb864d751f3e6", "1409659813", "1372623149");

  private final Knocker wecom = new Knocker(Knocker.OFFICIAL);
  private final Crypt crypt = new Crypt(Knocker.OFFICIAL);

  @Test
  void the_official_examples_are_opened() {
    Opened echo = crypt.open(OF_ECHO, ECHO);
    Opened hello = crypt.open(OF_HELLO, HELLO);

    assertThat(echo).isEqualTo(new Opened.Message("1616140317555161061"));
    assertThat(hello)
        .isInstanceOfSatisfying(
            Opened.Message.class,
            message -> {
              Written written = Written.read(message.text()).orElseThrow();
              assertThat(written.of("Content")).isEqualTo("hello");
              assertThat(written.of("MsgId")).isEqualTo("4561255354251345929");
              assertThat(written.of("AgentID")).isEqualTo("218");
            });
  }

  @Test
  void the_official_examples_are_sealed_and_signed_alike() {
    String text = ((Opened.Message) crypt.open(OF_HELLO, HELLO)).text();

    assertThat(wecom.seal(wecom.chance(ECHO), "1616140317555161061")).isEqualTo(ECHO);
    assertThat(wecom.seal(wecom.chance(HELLO), text)).isEqualTo(HELLO);
    assertThat(wecom.sign("1409659589", "263014780", ECHO)).isEqualTo(OF_ECHO.signature());
    assertThat(wecom.sign("1409659813", "1372623149", HELLO)).isEqualTo(OF_HELLO.signature());
  }

  @Test
  void messages_of_every_length_are_opened() {
    assertThat(IntStream.range(0, 100))
        .allSatisfy(length -> {
          String text = "港".repeat(length) + "x".repeat(length % 3);
          assertThat(opened(text)).isEqualTo(new Opened.Message(text));
        });
  }

  @Test
  void whatever_is_changed_is_refused() {
    var forged = new Signed(OF_ECHO.signature().replace('5', '6'), "1409659589", "263014780");
    var later = new Signed(OF_ECHO.signature(), "1409659590", "263014780");

    assertThat(crypt.open(forged, ECHO)).isInstanceOf(Opened.Refused.class);
    assertThat(crypt.open(later, ECHO)).isInstanceOf(Opened.Refused.class);
    assertThat(crypt.open(OF_ECHO, "Q" + ECHO.substring(1))).isInstanceOf(Opened.Refused.class);
    assertThat(crypt.open(new Signed("", "", ""), "")).isInstanceOf(Opened.Refused.class);
  }

  @Test
  void another_key_and_another_company_are_told_apart() {
    var otherKey = new Crypt(ChatKeys.of("wx5823bf96d3bd56c7", "QDG6eK", "a".repeat(43)));
    var otherCompany =
        new Crypt(ChatKeys.of("ww-other", "QDG6eK", "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C"));

    assertThat(otherKey.open(OF_ECHO, ECHO))
        .isInstanceOfSatisfying(
            Opened.Refused.class, it -> assertThat(it.why()).contains("wecom.aes-key"));
    assertThat(otherCompany.open(OF_ECHO, ECHO))
        .isInstanceOfSatisfying(
            Opened.Refused.class, it -> assertThat(it.why()).contains("wecom.corp-id"));
  }

  @Test
  void a_call_is_fresh_for_five_minutes() {
    Instant signed = Instant.ofEpochSecond(1_409_659_589);

    assertThat(OF_ECHO.fresh(signed.plusSeconds(299))).isTrue();
    assertThat(OF_ECHO.fresh(signed.plusSeconds(301))).isFalse();
    assertThat(OF_ECHO.fresh(signed.minusSeconds(301))).isFalse();
    assertThat(new Signed("", "9223372036854775807", "").fresh(signed)).isFalse();
    assertThat(new Signed("", "soon", "").fresh(signed)).isFalse();
  }

  private Opened opened(String text) {
    String sealed =
        wecom.seal("0123456789abcdef".getBytes(java.nio.charset.StandardCharsets.UTF_8), text);
    return crypt.open(new Signed(wecom.sign("1", "2", sealed), "1", "2"), sealed);
  }
}
