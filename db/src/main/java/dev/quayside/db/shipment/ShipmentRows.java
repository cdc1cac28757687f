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
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;

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
    return ids.isEmpty()
        ? List.of()
        : withParties(
            of(
                    "select * from shipment where id = any(cast(:ids as bigint[])) order by id"
                        + " desc",
                    ShipmentRow.class,
                    ids)
                .getResultList());
  }

  /** The one of our number, such as S1001. */
  public Optional<Shipment> numbered(String number) {
    List<Object[]> rows =
        session
            .createSelectionQuery(
                """
                select s, p from ShipmentRow s left join PartyRow p on p.shipmentId = s.id
                where s.number = :number order by p.customerId\
                """,
                Object[].class)
            .setParameter("number", number)
            .getResultList();
    return rows.stream()
        .findFirst()
        .map(first ->
            shipment(
                (ShipmentRow) first[0],
                rows.stream()
                    .flatMap(row -> Stream.ofNullable((PartyRow) row[1]))
                    .map(ShipmentRows::party)
                    .toList()));
  }

  private List<Shipment> withParties(List<ShipmentRow> shipments) {
    if (shipments.isEmpty()) {
      return List.of();
    }
    Map<Long, List<Party>> parties =
        of(
                """
                select * from shipment_party
                where shipment_id = any(cast(:ids as bigint[])) order by customer_id\
                """,
                PartyRow.class,
                shipments.stream().map(row -> row.id).toList())
            .getResultList()
            .stream()
            .collect(groupingBy(row -> row.shipmentId, mapping(ShipmentRows::party, toList())));
    return shipments.stream()
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
        : of(
                """
                select * from shipment_event
                where shipment_id = any(cast(:ids as bigint[])) and received_at <= :until
                order by id\
                """,
                EventRow.class,
                ids)
            .setParameter("until", until)
            .getResultList()
            .stream()
            .collect(groupingBy(row -> row.shipmentId, mapping(EventRow::toEvent, toList())));
  }

  /** All that was told of one. */
  public List<Event> events(long id) {
    return session
        .createSelectionQuery("from EventRow where shipmentId = :id order by id", EventRow.class)
        .setParameter("id", id)
        .getResultStream()
        .map(EventRow::toEvent)
        .toList();
  }

  /** With the ids as one parameter: a query with a list of them is translated anew each time. */
  private <R> NativeQuery<R> of(String sql, Class<R> row, Collection<Long> ids) {
    return session.createNativeQuery(sql, row).setParameter("ids", ids.toArray(Long[]::new));
  }

  private static Party party(PartyRow row) {
    return new Party(
        new CustomerId(row.customerId),
        Arrays.stream(row.roles)
            .map(Role::valueOf)
            .collect(toCollection(() -> EnumSet.noneOf(Role.class))),
        Arrays.stream(row.bars)
            .map(Bar::valueOf)
            .collect(toCollection(() -> EnumSet.noneOf(Bar.class))),
        Set.of(row.people));
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
