package dev.quayside.db.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingHoursTest {

  private static final WorkingHours SHANGHAI = new WorkingHours(ZoneId.of("Asia/Shanghai"));

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "2026-06-01T02:00:00Z, 2026-06-01T04:00:00Z, on a Monday morning it is before lunch",
    "2026-06-01T09:30:00Z, 2026-06-02T02:30:00Z, half an hour before six the rest is tomorrow's",
    "2026-06-01T14:00:00Z, 2026-06-02T03:00:00Z, at night the clock starts at nine",
    "2026-05-31T20:00:00Z, 2026-06-01T03:00:00Z, before dawn it starts at nine the same day",
    "2026-06-05T10:00:00Z, 2026-06-08T03:00:00Z, on Friday at six it is Monday's",
    "2026-06-06T04:00:00Z, 2026-06-08T03:00:00Z, at the weekend nobody is there",
    "2026-06-18T09:30:00Z, 2026-06-22T02:30:00Z, the Dragon Boat Festival makes a weekend longer",
    "2026-02-13T10:00:00Z, 2026-02-14T03:00:00Z, the Saturday before the Spring Festival is worked",
    "2026-02-14T10:00:00Z, 2026-02-24T03:00:00Z, and then nobody is there for nine days",
    "2027-02-05T10:00:00Z, 2027-02-08T03:00:00Z, of a year that is not known only weekends are",
  })
  void two_working_hours_end_when_people_have_worked_two_hours(
      Instant start, Instant end, String why) {
    Instant answered = SHANGHAI.after(start, Duration.ofHours(2));

    assertThat(answered).as(why).isEqualTo(end);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Europe/Berlin, 2026-05-13, 2026-05-15",
    "America/Los_Angeles, 2026-07-02, 2026-07-06",
    "Europe/London, 2027-12-24, 2027-12-29",
    "Asia/Shanghai, 2026-10-09, 2026-10-10",
    "Pacific/Auckland, 2026-12-24, 2026-12-25",
  })
  void everybody_keeps_the_holidays_of_where_he_sits(
      String zone, LocalDate today, LocalDate nextDay) {
    LocalDate next = new WorkingHours(ZoneId.of(zone)).next(today);

    assertThat(next).isEqualTo(nextDay);
  }
}
