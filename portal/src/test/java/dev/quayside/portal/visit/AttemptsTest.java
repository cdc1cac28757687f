package dev.quayside.portal.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttemptsTest {

  private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

  private final Attempts attempts = new Attempts(2, Duration.ofMinutes(15));

  @Test
  void the_third_attempt_is_too_much_until_the_window_has_passed() {
    attempts.begin("li", NOON);
    attempts.begin("li", NOON);

    assertThat(attempts.begin("li", NOON.plusSeconds(899))).isFalse();
    assertThat(attempts.begin("li", NOON.plusSeconds(900))).isTrue();
  }

  @Test
  void one_persons_failures_are_not_held_against_another() {
    attempts.begin("li", NOON);
    attempts.begin("li", NOON);

    assertThat(attempts.begin("tom", NOON)).isTrue();
  }

  @Test
  void a_good_attempt_does_not_count() {
    attempts.begin("li", NOON);
    attempts.begin("li", NOON);
    attempts.takeBack("li");

    assertThat(attempts.begin("li", NOON)).isTrue();
    assertThat(attempts.begin("li", NOON)).isFalse();
  }

  @Test
  void of_too_many_the_quietest_is_forgotten() {
    attempts.begin("li", NOON);
    attempts.begin("li", NOON);
    for (int i = 0; i < 10_000; i++) {
      attempts.begin("caller " + i, NOON);
    }

    assertThat(attempts.begin("li", NOON)).isTrue();
  }
}
