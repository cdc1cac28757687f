package dev.quayside.portal.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The log says who is refused and why, and how often, without a line for each. */
class RefusalsTest {

  private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

  private final Refusals refusals = new Refusals();

  @Test
  void the_first_is_told_and_those_of_the_next_minute_as_a_number() {
    var first = refusals.line("forged", NOW);
    var second = refusals.line("forged", NOW.plusSeconds(1));
    var third = refusals.line("forged", NOW.plusSeconds(59));
    var later = refusals.line("forged", NOW.plusSeconds(60));
    var quiet = refusals.line("forged", NOW.plusSeconds(200));

    assertThat(first).contains("forged");
    assertThat(second).isEmpty();
    assertThat(third).isEmpty();
    assertThat(later).contains("forged (and 2 more since 2026-06-01T08:00:00Z)");
    assertThat(quiet).contains("forged");
  }

  @Test
  void another_reason_is_told_at_once() {
    refusals.line("forged", NOW);

    assertThat(refusals.line("too old", NOW)).contains("too old");
  }
}
