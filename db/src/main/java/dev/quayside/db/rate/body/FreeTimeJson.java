package dev.quayside.db.rate.body;

import dev.quayside.rates.tariff.schedule.FreeTime;
import java.util.Optional;

/** How free time is written. */
final class FreeTimeJson {

  private FreeTimeJson() {}

  static void write(FreeTime free, JsonOut out) {
    out.object(() -> {
      out.maybe(free.demurrage(), days -> out.number("demurrage", days));
      out.maybe(free.detention(), days -> out.number("detention", days));
      out.maybe(free.combined(), days -> out.number("combined", days));
      out.flag("working", free.counted() == FreeTime.Counted.WORKING_DAYS);
    });
  }

  static FreeTime read(JsonIn in) {
    Optional<Integer> demurrage = Optional.empty();
    Optional<Integer> detention = Optional.empty();
    Optional<Integer> combined = Optional.empty();
    var counted = FreeTime.Counted.CALENDAR_DAYS;
    while (in.next()) {
      switch (in.name()) {
        case "demurrage" -> demurrage = Optional.of(in.integer());
        case "detention" -> detention = Optional.of(in.integer());
        case "combined" -> combined = Optional.of(in.integer());
        case "working" -> counted = FreeTime.Counted.WORKING_DAYS;
        default -> in.skip();
      }
    }
    return new FreeTime(demurrage, detention, combined, counted);
  }
}
