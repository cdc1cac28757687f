package dev.quayside.portal.api;

import dev.quayside.db.Db;
import dev.quayside.db.customer.Language;
import dev.quayside.db.shipment.Taken;
import dev.quayside.db.shipment.ToldEvent;
import dev.quayside.portal.entrance.Body;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Refusal;
import dev.quayside.portal.tracking.DcsaEvents;
import dev.quayside.portal.tracking.EventRead;
import dev.quayside.portal.tracking.Fault;
import dev.quayside.portal.tracking.PortCodes;
import dev.quayside.portal.tracking.TakenWords;
import dev.quayside.portal.visit.Visit;
import dev.quayside.rates.place.Places;
import io.helidon.common.parameters.Parameters;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Events of shipments from other programs, as DCSA track and trace 2.2 writes them. */
final class EventApi {

  /** Bytes of one call. */
  static final long MOST_BYTES = 2L * 1024 * 1024;

  private static final int MOST = 1_000;

  private final Db db;
  private final DcsaEvents events;

  EventApi(Db db, Places places) {
    this.db = db;
    this.events = new DcsaEvents(new PortCodes(places));
  }

  /** One line of the answer: what became of the event in that place. */
  private record Told(Sent.Item sent, EventRead read) {}

  /** The body is one event, or a list of them; each is answered, in its place. */
  Answer take(Visit visit, Parameters path, Body body) {
    Optional<List<Sent.Item>> sent = Sent.list(body, "events");
    if (sent.isEmpty()) {
      return new Answer.Refused(Refusal.BAD_REQUEST);
    }
    if (sent.get().size() > MOST) {
      return new Answer.Refused(Refusal.TOO_LARGE);
    }
    List<Told> told =
        sent.get().stream()
            .map(item -> new Told(item, events.read(item.object(), by(visit), visit.now())))
            .toList();
    List<ToldEvent> good = new ArrayList<>();
    told.forEach(it -> {
      if (it.read() instanceof EventRead.Told(ToldEvent event)) {
        good.add(event);
      }
    });
    List<Taken> taken = db.with(books -> books.events().take(good, visit.now()));
    return answer(told, taken, visit.language());
  }

  private static Answer answer(List<Told> told, List<Taken> taken, Language language) {
    var answered = new Answered(language);
    Iterator<Taken> next = taken.iterator();
    for (Told one : told) {
      Map<String, Object> line = new LinkedHashMap<>();
      Sent.text(one.sent().object(), "eventID").ifPresent(id -> line.put("eventID", id));
      List<Fault> faults =
          switch (one.read()) {
            case EventRead.Wrong(var wrong) -> wrong;
            case EventRead.NotTracked() -> {
              line.put("result", "NOT_TRACKED");
              yield List.of();
            }
            case EventRead.Told _ -> taken(next.next(), line);
          };
      if (!faults.isEmpty()) {
        line.put("result", "REFUSED");
      }
      answered.add(one.sent(), line, faults);
    }
    return answered.as("events");
  }

  /** What was refused is a fault of a field. */
  private static List<Fault> taken(Taken taken, Map<String, Object> line) {
    return switch (taken) {
      case Taken.Kept(String shipment) -> {
        line.put("result", "KEPT");
        line.put("shipment", shipment);
        yield List.of();
      }
      case Taken.Repeated() -> {
        line.put("result", "REPEATED");
        yield List.of();
      }
      case Taken.Parked(Taken.Why why) -> {
        line.put("result", "PARKED");
        line.put("why", why.name());
        yield List.of();
      }
      case Taken.Refused(Taken.Fault fault) -> List.of(TakenWords.fault(fault));
    };
  }

  static Map<String, Object> error(Fault fault, Language language) {
    return Map.of("pointer", fault.pointer(), "detail", fault.why().in(language));
  }

  /** A program by the name of its key, a colleague by his own. */
  static String by(Visit visit) {
    return visit
        .program()
        .map(key -> key.name())
        .or(() -> visit.user().map(user -> user.name()))
        .orElse("");
  }
}
