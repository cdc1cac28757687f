package dev.quayside.rates.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody is told of what he wants to be told of, and not at night. */
class WishesTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final Instant NOON = Instant.parse("2026-06-03T04:00:00Z");

  @Test
  void who_has_said_nothing_is_told_of_everything_at_any_hour() {
    var wishes = Wishes.none(SHANGHAI);

    for (Occasion occasion : Occasion.values()) {
      assertThat(wishes.telling(occasion, Channel.MAIL, NOON)).isEqualTo(new Telling.Now());
    }
  }

  @Test
  void what_is_switched_off_is_never_told_and_all_else_is() {
    var off = Set.of(new Wishes.Off(Occasion.QUOTE_ENDED, Channel.MAIL));
    var wishes = new Wishes(off, Optional.of(night("22:00", "07:00")), SHANGHAI);
    Instant midnight = Instant.parse("2026-06-03T16:00:00Z");

    assertThat(wishes.telling(Occasion.QUOTE_ENDED, Channel.MAIL, NOON))
        .isEqualTo(new Telling.Never());
    assertThat(wishes.telling(Occasion.QUOTE_ENDED, Channel.MAIL, midnight))
        .isEqualTo(new Telling.Never());
    assertThat(wishes.telling(Occasion.QUOTE_ENDS, Channel.MAIL, NOON))
        .isEqualTo(new Telling.Now());
    assertThat(wishes.telling(Occasion.QUOTE_ENDS, Channel.MAIL, midnight))
        .isEqualTo(new Telling.Later(Instant.parse("2026-06-03T23:00:00Z")));
  }

  @ParameterizedTest(name = "{0} to {1} in {2}, at {3}: {4}")
  @CsvSource(
      textBlock =
          """
          # over midnight: before it, after it, at the first minute and at the first that is not
          22:00, 07:00, Asia/Shanghai, 2026-06-03T15:30:00Z, 2026-06-03T23:00:00Z
          22:00, 07:00, Asia/Shanghai, 2026-06-03T20:00:00Z, 2026-06-03T23:00:00Z
          22:00, 07:00, Asia/Shanghai, 2026-06-03T14:00:00Z, 2026-06-03T23:00:00Z
          22:00, 07:00, Asia/Shanghai, 2026-06-03T23:00:00Z, 2026-06-03T23:00:00Z
          22:00, 07:00, Asia/Shanghai, 2026-06-03T13:59:59Z, 2026-06-03T13:59:59Z
          # within a day
          12:00, 14:00, Asia/Shanghai, 2026-06-03T04:00:00Z, 2026-06-03T06:00:00Z
          # until midnight, and from it
          20:00, 00:00, Asia/Shanghai, 2026-06-03T13:00:00Z, 2026-06-03T16:00:00Z
          00:00, 06:00, Asia/Shanghai, 2026-06-03T16:00:00Z, 2026-06-03T22:00:00Z
          # all but a minute, and a minute alone
          08:00, 07:59, Asia/Shanghai, 2026-06-03T00:00:00Z, 2026-06-03T23:59:00Z
          07:59, 08:00, Asia/Shanghai, 2026-06-02T23:59:30Z, 2026-06-03T00:00:00Z
          # the night of 29 March has no hour from two to three in Hamburg
          22:00, 07:00, Europe/Berlin, 2026-03-28T22:00:00Z, 2026-03-29T05:00:00Z
          22:00, 02:30, Europe/Berlin, 2026-03-28T22:00:00Z, 2026-03-29T01:00:00Z
          02:15, 02:45, Europe/Berlin, 2026-03-29T01:00:00Z, 2026-03-29T01:00:00Z
          # the night of 25 October has it twice
          22:00, 07:00, Europe/Berlin, 2026-10-24T21:00:00Z, 2026-10-25T06:00:00Z
          22:00, 02:30, Europe/Berlin, 2026-10-24T21:00:00Z, 2026-10-25T00:30:00Z
          22:00, 02:30, Europe/Berlin, 2026-10-25T01:00:00Z, 2026-10-25T01:30:00Z
          02:30, 05:00, Europe/Berlin, 2026-10-25T00:30:00Z, 2026-10-25T01:00:00Z
          # clocks are turned at midnight, by half an hour, and an hour is a quarter off
          23:00, 00:30, America/Asuncion, 2023-10-01T03:00:00Z, 2023-10-01T04:00:00Z
          22:00, 01:45, Australia/Lord_Howe, 2026-04-04T15:05:00Z, 2026-04-04T15:15:00Z
          22:00, 07:00, Asia/Kathmandu, 2026-06-03T18:15:00Z, 2026-06-04T01:15:00Z
          """)
  void quiet_hours_end_by_the_clock_on_the_wall(
      String from, String until, String zone, Instant now, Instant end) {
    QuietHours hours = night(from, until);

    assertThat(hours.over(now, ZoneId.of(zone))).isEqualTo(end);
    assertThat(hours.at(end, ZoneId.of(zone))).isFalse();
  }

  @Test
  void hours_that_end_when_they_begin_say_nothing_and_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> night("08:00", "08:00"));
  }

  @Test
  void whatever_the_hour_the_end_is_never_quiet_and_never_more_than_a_day_off() {
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    Instant march = Instant.parse("2026-03-28T00:00:00Z");
    for (int from = 0; from < 24; from++) {
      for (int until = 0; until < 24; until++) {
        for (int hour = 0; from != until && hour < 60; hour++) {
          var hours = new QuietHours(LocalTime.of(from, 20), LocalTime.of(until, 20));
          Instant now = march.plusSeconds(3_600L * hour);

          Instant end = hours.over(now, berlin);

          assertThat(hours.at(end, berlin)).isFalse();
          assertThat(end).isBetween(now, now.plusSeconds(86_400));
        }
      }
    }
  }

  private static QuietHours night(String from, String until) {
    return new QuietHours(LocalTime.parse(from), LocalTime.parse(until));
  }
}
