package dev.quayside.app.doctor;

import dev.quayside.db.task.Holidays;
import java.time.LocalDate;
import java.time.ZoneId;

/** Looks for how long the public holidays are known by which answers are promised. */
final class HolidayCheck {

  private HolidayCheck() {}

  static Finding look(ZoneId zone, LocalDate today) {
    Holidays holidays = Holidays.in(zone);
    String about = "holidays";
    return holidays
        .lastYear()
        .<Finding>map(last ->
            today.getYear() > last
                ? new Finding.Wrong(
                    about,
                    "those of %s are known until %d; now only weekends count"
                        .formatted(holidays.country(), last),
                    "take a newer quayside; until then a promise may fall on a holiday")
                : new Finding.Fine(
                    about, "of %s, known until the end of %d".formatted(holidays.country(), last)))
        .orElseGet(
            () -> new Finding.Fine(about, "none known for %s, only weekends".formatted(zone)));
  }
}
