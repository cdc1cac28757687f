package dev.quayside.db.shipment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import dev.quayside.db.json.FactJson;
import dev.quayside.rates.release.Bar;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tracking.Role;
import dev.quayside.rates.tracking.event.Event;
import dev.quayside.rates.tracking.route.Leg;
import dev.quayside.rates.tracking.route.Route;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Reads shipments and their history, several at once, whoever they are for. */
public final class ShipmentRows {

  /** Later than anything. */
  private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

  private final StatelessSession session;

  public ShipmentRows(StatelessSession session) {
    this.session = session;
  }

  /** By their ids, the newest first. */
  public List<Shipment> shipments(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<Long, List<Party>> parties =
        session
            .createSelectionQuery(
                "from PartyRow where shipmentId in (:ids) order by customerId", PartyRow.class)
            .setParameterList("ids", ids)
            .getResultStream()
            .collect(groupingBy(row -> row.shipmentId, mapping(ShipmentRows::party, toList())));
    return session
        .createSelectionQuery(
            "from ShipmentRow where id in (:ids) order by id desc", ShipmentRow.class)
        .setParameterList("ids", ids)
        .getResultStream()
        .map(row -> shipment(row, parties.getOrDefault(row.id, List.of())))
        .toList();
  }

  /** All that was told of each, in the order in which it was received. */
  public Map<Long, List<Event>> events(Collection<Long> ids) {
    return events(ids, LAST);
  }

  /** What had been told of each at a moment. */
  public Map<Long, List<Event>> events(Collection<Long> ids, Instant until) {
    return ids.isEmpty()
        ? Map.of()
        : session
            .createSelectionQuery(
                "from EventRow where shipmentId in (:ids) and receivedAt <= :until order by id",
                EventRow.class)
            .setParameter("until", until)
            .setParameterList("ids", ids)
            .getResultStream()
            .collect(groupingBy(row -> row.shipmentId, mapping(EventRow::toEvent, toList())));
  }

  /** All that was told of one. */
  public List<Event> events(long id) {
    return events(List.of(id)).getOrDefault(id, List.of());
  }

  private static Party party(PartyRow row) {
    return new Party(
        new CustomerId(row.customerId),
        Arrays.stream(row.roles)
            .map(Role::valueOf)
            .collect(toCollection(() -> EnumSet.noneOf(Role.class))),
        Arrays.stream(row.bars)
            .map(Bar::valueOf)
            .collect(toCollection(() -> EnumSet.noneOf(Bar.class))));
  }

  private static Shipment shipment(ShipmentRow row, List<Party> parties) {
    List<Leg> legs = List.of(FactJson.read(row.legs, Leg[].class));
    return new Shipment(
        row.id,
        row.number,
        row.carrier,
        new References(
            Optional.ofNullable(row.blNumber),
            Optional.ofNullable(row.booking),
            List.of(row.containers),
            List.of(row.orders),
            List.of(row.shipperRefs)),
        legs.isEmpty() ? Route.direct(row.origin, row.destination, "") : new Route(legs),
        parties);
  }
}
