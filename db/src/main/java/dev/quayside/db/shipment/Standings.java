package dev.quayside.db.shipment;

import dev.quayside.db.json.FactJson;
import dev.quayside.rates.tracking.Journey;
import dev.quayside.rates.tracking.Role;
import dev.quayside.rates.tracking.event.Event;
import dev.quayside.rates.tracking.event.Milestone;
import dev.quayside.rates.tracking.event.Side;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StatelessSession;

/**
 * Keeps beside each shipment how it stands for each of its parties, so that lists need not read its
 * history. It is always made anew by the one function that says how a shipment stands.
 */
final class Standings {

  private final StatelessSession session;
  private final ShipmentRows rows;

  Standings(StatelessSession session) {
    this.session = session;
    this.rows = new ShipmentRows(session);
  }

  /** How one stands for one party, as the book keeps it. */
  private record Standing(long customer, long shipment, String stage, Optional<Instant> late) {}

  private record Closing(long shipment, boolean closed) {}

  void renew(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return;
    }
    Map<Long, List<Event>> events = rows.events(ids);
    List<Standing> standings = new ArrayList<>();
    List<Closing> closings = new ArrayList<>();
    for (Shipment shipment : rows.shipments(ids)) {
      List<Event> told = events.getOrDefault(shipment.id(), List.of());
      Map<Set<Side>, Journey> bySight = new HashMap<>();
      for (Party party : shipment.parties()) {
        Journey journey =
            bySight.computeIfAbsent(
                Role.sight(party.roles()), sight -> shipment.journey(told, sight));
        standings.add(
            new Standing(
                party.customer().value(),
                shipment.id(),
                journey.stage().name(),
                journey.lateFrom()));
      }
      Journey whole = bySight.computeIfAbsent(Side.all(), all -> shipment.journey(told, all));
      closings.add(new Closing(shipment.id(), whole.happened(Milestone.EMPTY_IN)));
    }
    write(standings, closings);
  }

  /** Only what has changed is written. */
  private void write(List<Standing> standings, List<Closing> closings) {
    session
        .createNativeMutationQuery(
            """
            update shipment_party p set stage = n.stage, late_from = n.late
            from jsonb_to_recordset(cast(:standings as jsonb))
              as n (customer bigint, shipment bigint, stage text, late timestamptz)
            where p.customer_id = n.customer and p.shipment_id = n.shipment
              and (p.stage, p.late_from) is distinct from (n.stage, n.late)\
            """)
        .setParameter("standings", FactJson.write(standings))
        .executeUpdate();
    session
        .createNativeMutationQuery(
            """
            update shipment s set closed = n.closed
            from jsonb_to_recordset(cast(:closings as jsonb)) as n (shipment bigint, closed boolean)
            where s.id = n.shipment and s.closed <> n.closed\
            """)
        .setParameter("closings", FactJson.write(closings))
        .executeUpdate();
  }
}
