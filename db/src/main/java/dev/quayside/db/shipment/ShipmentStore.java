package dev.quayside.db.shipment;

import dev.quayside.db.json.FactJson;
import dev.quayside.db.release.Bars;
import dev.quayside.rates.tracking.Role;
import dev.quayside.rates.tracking.route.Leg;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;

/** Files shipments, for the house; customers look elsewhere. */
public final class ShipmentStore {

  public static final List<Class<?>> ROWS =
      List.of(ShipmentRow.class, PartyRow.class, EventRow.class);

  private final StatelessSession session;
  private final ShipmentRows rows;

  public ShipmentStore(StatelessSession session) {
    this.session = session;
    this.rows = new ShipmentRows(session);
  }

  /** A party's way to find one. */
  private record KeyRow(long customer, String key) {}

  /** A party and his roles, as the book writes them. */
  private record RoleRow(long customer, List<Role> roles, List<String> people) {}

  /**
   * Files a shipment: one that goes by its numbers already gets what is told now, and its plan,
   * where it differs, becomes part of its history. What has waited for it is attached.
   */
  public Filed file(Filing filing, Instant now) {
    Map<Long, String> there = there(filing);
    if (filing.number().isPresent() && !there.containsValue(filing.number().get())) {
      return new Filed.NoSuchNumber(filing.number().get());
    }
    if (there.size() > 1) {
      List<String> numbers = there.values().stream().toList();
      return new Filed.SeveralShipments(numbers.get(0), numbers.get(1));
    }
    Optional<Long> known = there.keySet().stream().findFirst();
    long id = known.map(it -> change(it, filing)).orElseGet(() -> add(filing));
    parties(id, filing);
    Shipment shipment = rows.shipments(List.of(id)).getFirst();
    keys(shipment);
    var events = new EventStore(session);
    Set<Long> changed = new TreeSet<>(Set.of(id));
    events.take(
        new PlanTelling(filing, shipment.number(), rows.events(id)).news(now), now, changed);
    new Standings(session).renew(changed);
    new Bars(session).renew(Set.of(id));
    int attached = events.attach(Named.references(shipment.number(), shipment.references()), now);
    return new Filed.Done(shipment.number(), known.isEmpty(), attached);
  }

  /** Those that go by the number, the bill of lading, or, without one, the booking. */
  private Map<Long, String> there(Filing filing) {
    Map<Long, String> there = new LinkedHashMap<>();
    session
        .createSelectionQuery(
            """
            select s.id, s.number from ShipmentRow s
            where s.number = :number or s.blNumber = :bl
              or (s.booking = :booking and (s.blNumber is null or :bl = ''))
            order by s.id\
            """,
            Object[].class)
        .setParameter("number", filing.number().orElse(""))
        .setParameter("bl", filing.references().bl().orElse(""))
        .setParameter("booking", filing.references().booking().orElse(""))
        .getResultStream()
        .forEach(row -> there.put((Long) row[0], (String) row[1]));
    return there;
  }

  private long add(Filing filing) {
    return ((Number)
            columns(
                    """
                    insert into shipment (customer_id, bl_number, booking, carrier, origin, destination,
                      containers, orders, shipper_refs, legs)
                    values (:principal, :bl, :booking, :carrier, :origin, :destination,
                      cast(:containers as text[]), cast(:orders as text[]),
                      cast(:shipperRefs as text[]), cast(:legs as jsonb))
                    returning id\
                    """,
                    filing)
                .getSingleResult())
        .longValue();
  }

  private long change(long id, Filing filing) {
    return ((Number)
            columns(
                    """
                    update shipment set customer_id = :principal,
                      bl_number = coalesce(:bl, bl_number), booking = coalesce(:booking, booking),
                      carrier = :carrier, origin = :origin, destination = :destination,
                      containers = cast(:containers as text[]), orders = cast(:orders as text[]),
                      shipper_refs = cast(:shipperRefs as text[]), legs = cast(:legs as jsonb)
                    where id = :id returning id\
                    """,
                    filing)
                .setParameter("id", id)
                .getSingleResult())
        .longValue();
  }

  private NativeQuery<Long> columns(String sql, Filing filing) {
    References references = filing.references();
    return session
        .createNativeQuery(sql, Long.class)
        .setParameter("principal", principal(filing).customer().value())
        .setParameter("bl", references.bl().orElse(null), String.class)
        .setParameter("booking", references.booking().orElse(null), String.class)
        .setParameter("carrier", filing.carrier())
        .setParameter("origin", filing.route().loading())
        .setParameter("destination", filing.route().discharge())
        .setParameter("containers", references.containers().toArray(String[]::new))
        .setParameter("orders", references.orders().toArray(String[]::new))
        .setParameter("shipperRefs", references.shipperRefs().toArray(String[]::new))
        .setParameter("legs", FactJson.write(legs(filing)));
  }

  private static List<Leg> legs(Filing filing) {
    return filing.legs().stream().map(PlannedLeg::leg).toList();
  }

  private static Party principal(Filing filing) {
    return filing.parties().stream()
        .filter(party -> party.roles().contains(Role.PRINCIPAL))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("A shipment has somebody who booked it"));
  }

  /** Whoever is no party any more sees nothing any more. */
  private void parties(long id, Filing filing) {
    List<RoleRow> parties =
        filing.parties().stream()
            .map(party ->
                new RoleRow(
                    party.customer().value(),
                    List.copyOf(party.roles()),
                    List.copyOf(party.people())))
            .toList();
    session
        .createNativeMutationQuery(
            """
            with told as (
              select customer, array(select jsonb_array_elements_text(roles)) as roles,
                array(select jsonb_array_elements_text(people)) as people
              from jsonb_to_recordset(cast(:parties as jsonb))
                as p (customer bigint, roles jsonb, people jsonb)),
            gone as (
              delete from shipment_party
              where shipment_id = :id and customer_id not in (select customer from told))
            insert into shipment_party (customer_id, shipment_id, roles, people)
            select customer, :id, roles, people from told
            on conflict (customer_id, shipment_id) do update
              set roles = excluded.roles, people = excluded.people\
            """)
        .setParameter("parties", FactJson.write(parties))
        .setParameter("id", id)
        .executeUpdate();
  }

  private void keys(Shipment shipment) {
    List<KeyRow> keys = new ArrayList<>();
    for (Party party : shipment.parties()) {
      Keys.of(shipment, party).forEach(key -> keys.add(new KeyRow(party.customer().value(), key)));
    }
    session
        .createNativeMutationQuery(
            """
            with told as (
              select customer, key
              from jsonb_to_recordset(cast(:keys as jsonb)) as k (customer bigint, key text)),
            gone as (
              delete from shipment_key
              where shipment_id = :id and (customer_id, key) not in (select customer, key from told))
            insert into shipment_key (customer_id, key, shipment_id)
            select customer, key, :id from told on conflict do nothing\
            """)
        .setParameter("keys", FactJson.write(keys))
        .setParameter("id", shipment.id())
        .executeUpdate();
  }
}
