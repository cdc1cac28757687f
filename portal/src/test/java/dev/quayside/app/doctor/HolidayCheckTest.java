package dev.quayside.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class HolidayCheckTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  @Test
  void it_is_said_until_when_holidays_are_known_and_when_they_have_run_out() {
    var known = HolidayCheck.look(SHANGHAI, LocalDate.of(2026, 12, 31));
    var runOut = HolidayCheck.look(SHANGHAI, LocalDate.of(2027, 1, 1));
    var nowhere = HolidayCheck.look(ZoneId.of("Etc/UTC"), LocalDate.of(2027, 1, 1));

    assertThat(known).hasToString("ok     holidays    of CN, known until the end of 2026");
    assertThat(runOut).isInstanceOf(Finding.Wrong.class);
    assertThat(nowhere).isInstanceOf(Finding.Fine.class);
  }
}
