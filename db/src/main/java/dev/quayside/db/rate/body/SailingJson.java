package dev.quayside.db.rate.body;

import dev.quayside.rates.tariff.schedule.Departure;
import dev.quayside.rates.tariff.schedule.Sailing;
import dev.quayside.rates.tariff.schedule.TransitTime;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/** How it is written by which service the cargo travels, and on which days. */
final class SailingJson {

  private SailingJson() {}

  static void write(Sailing sailing, JsonOut out) {
    out.object(() -> {
      out.text("service", sailing.service());
      if (sailing.routing() != Sailing.Routing.NOT_STATED) {
        out.word("routing", sailing.routing());
      }
      out.texts("via", sailing.via());
      out.maybe(sailing.transit(), days -> out.integers("days", days.leastDays(), days.mostDays()));
      out.list("leaves", sailing.departures(), departure -> write(departure, out));
    });
  }

  private static void write(Departure departure, JsonOut out) {
    out.object(() -> {
      out.word("on", departure.sails());
      out.maybe(departure.cutOff(), day -> out.word("closed", day));
    });
  }

  static Sailing read(JsonIn in) {
    String service = "";
    var routing = Sailing.Routing.NOT_STATED;
    List<String> via = List.of();
    Optional<TransitTime> transit = Optional.empty();
    List<Departure> departures = List.of();
    while (in.next()) {
      switch (in.name()) {
        case "service" -> service = in.text();
        case "routing" -> routing = Sailing.Routing.valueOf(in.text());
        case "via" -> via = in.list(in::text);
        case "days" -> {
          List<Integer> days = in.list(in::integer);
          transit = Optional.of(new TransitTime(days.getFirst(), days.getLast()));
        }
        case "leaves" -> departures = in.list(() -> departure(in));
        default -> in.skip();
      }
    }
    return new Sailing(service, routing, via, transit, departures);
  }

  private static Departure departure(JsonIn in) {
    var sails = DayOfWeek.MONDAY;
    Optional<DayOfWeek> cutOff = Optional.empty();
    while (in.next()) {
      switch (in.name()) {
        case "on" -> sails = DayOfWeek.valueOf(in.text());
        case "closed" -> cutOff = Optional.of(DayOfWeek.valueOf(in.text()));
        default -> in.skip();
      }
    }
    return new Departure(sails, cutOff);
  }
}
