package dev.quayside.db.outbox;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnMarkTest {

  private static final byte[] SECRET = "one house's secret".getBytes(US_ASCII);
  private static final OwnMark MARK = OwnMark.of(SECRET, 17, 1);

  @Test
  void a_letter_has_one_mark_and_only_the_house_can_tell_which() {
    OwnMark again = OwnMark.of(SECRET, 17, 1);
    OwnMark next = OwnMark.of(SECRET, 18, 1);
    OwnMark second = OwnMark.of(SECRET, 17, 2);
    OwnMark elsewhere = OwnMark.of("another's".getBytes(US_ASCII), 17, 1);

    assertThat(again).isEqualTo(MARK);
    assertThat(next).isNotEqualTo(MARK);
    assertThat(second).isNotEqualTo(MARK);
    assertThat(elsewhere).isNotEqualTo(MARK);
  }

  @Test
  void it_is_found_wherever_it_was_put() {
    assertThat(OwnMark.read(MARK.messageId(1, "example.com"))).containsExactly(MARK);
    assertThat(OwnMark.read(MARK.envelopeSender("rates@example.com"))).containsExactly(MARK);
    assertThat(OwnMark.read("best regards\n" + MARK.token() + "\n")).containsExactly(MARK);
  }

  @Test
  void it_is_found_in_a_quoted_letter_and_when_a_system_wrote_it_large() {
    String quoted = "> > " + MARK.token().toUpperCase(java.util.Locale.ROOT) + "\r\n> 谢谢";

    assertThat(OwnMark.read(quoted)).containsExactly(MARK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "q.0123",
        "q.0123456789abcdeg",
        "faq.0123456789abcdef",
        "q.0123456789abcdef0",
        "+0123456789abcdef",
        "0123456789abcdef@example.com"
      })
  void what_only_resembles_one_is_none(String text) {
    assertThat(OwnMark.read(text)).isEmpty();
  }

  @Test
  void nothing_else_can_be_made_one() {
    assertThatThrownBy(() -> new OwnMark("x")).isInstanceOf(IllegalArgumentException.class);
  }
}
