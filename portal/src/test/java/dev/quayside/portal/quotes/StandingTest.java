package dev.quayside.portal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StandingTest {

  private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 14);

  @Test
  void a_quote_holds_on_its_last_day_and_not_on_the_next() {
    assertThat(Standing.on(LAST_DAY, LAST_DAY)).isEqualTo(Standing.ENDS_SOON);
    assertThat(Standing.on(LAST_DAY.plusDays(1), LAST_DAY)).isEqualTo(Standing.EXPIRED);
  }

  @Test
  void its_last_three_days_are_marked() {
    assertThat(Standing.on(LAST_DAY.minusDays(2), LAST_DAY)).isEqualTo(Standing.ENDS_SOON);
    assertThat(Standing.on(LAST_DAY.minusDays(3), LAST_DAY)).isEqualTo(Standing.VALID);
  }
}
