package dev.quayside.db.shipment;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import dev.quayside.db.json.FactJson;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;

/**
 * Takes in what carriers and colleagues tell of shipments. Nothing is lost: what names no shipment
 * we know waits until it is filed, and what is told twice is kept once.
 */
public final class EventStore {

  private final StatelessSession session;

  public EventStore(StatelessSession session) {
    this.session = session;
  }

  /** One row of the history. */
  private record Row(
      long shipment, UUID key, UUID content, EventJson told, Instant at, int offset) {}

  /** One that waits. */
  private record ParkedRow(
      UUID key, UUID content, List<String> refs, String why, EventJson event) {}

  /** A parked event and the shipment it turned out to belong to. */
  private record AttachedRow(long parked, long shipment) {}

  /** Takes in many at once; each is answered in its place. */
  public List<Taken> take(List<ToldEvent> all, Instant now) {
    Set<Long> changed = new TreeSet<>();
    List<Taken> answers = take(all, now, changed);
    new Standings(session).renew(changed);
    return answers;
  }

  /**
   * The same, without saying anew how the shipments stand.
   *
   * @param changed gets the shipments that were told of
   */
  List<Taken> take(List<ToldEvent> all, Instant now, Set<Long> changed) {
    Set<String> references = new LinkedHashSet<>();
    all.forEach(told -> references.addAll(Named.references(told)));
    Named named = Named.lookUp(session, references);
    List<EventJson> written = all.stream().map(EventJson::of).toList();
    Map<UUID, UUID> known = known(written);
    List<Row> rows = new ArrayList<>();
    List<ParkedRow> parked = new ArrayList<>();
    List<Taken> answers = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      answers.add(sort(all.get(i), written.get(i), named, known, rows, parked, now));
    }
    changed.addAll(keep(rows, now));
    park(parked, now);
    return answers;
  }

  private Taken sort(
      ToldEvent told,
      EventJson written,
      Named named,
      Map<UUID, UUID> known,
      List<Row> rows,
      List<ParkedRow> parked,
      Instant now) {
    UUID key = written.key();
    UUID before = known.get(key);
    if (before != null) {
      return before.equals(written.content())
          ? new Taken.Repeated()
          : new Taken.Refused(Taken.Fault.ID_USED);
    }
    Optional<Taken.Fault> fault = Dates.fault(told.event(), now);
    if (fault.isPresent()) {
      return new Taken.Refused(fault.get());
    }
    known.put(key, written.content());
    Set<Named.Found> meant = named.meant(told);
    if (meant.size() == 1) {
      Named.Found shipment = meant.iterator().next();
      rows.add(row(shipment.id(), told, written));
      return new Taken.Kept(shipment.number());
    }
    Taken.Why why = meant.isEmpty() ? Taken.Why.UNKNOWN : Taken.Why.SEVERAL;
    parked.add(new ParkedRow(key, written.content(), Named.references(told), why.name(), written));
    return new Taken.Parked(why);
  }

  private static Row row(long shipment, ToldEvent told, EventJson written) {
    OffsetDateTime when = told.event().when();
    return new Row(
        shipment,
        written.key(),
        written.content(),
        written,
        when.toInstant(),
        when.getOffset().getTotalSeconds());
  }

  /** What was told before under the same keys. */
  private Map<UUID, UUID> known(List<EventJson> written) {
    return new HashMap<>(
        session
            .createNativeQuery(
                """
                select key, content from shipment_event where key = any(cast(:keys as uuid[]))
                union all
                select key, content from parked_event where key = any(cast(:keys as uuid[]))\
                """,
                Object[].class)
            .setParameter(
                "keys", written.stream().map(it -> it.key().toString()).toArray(String[]::new))
            .getResultList()
            .stream()
            .collect(toMap(row -> (UUID) row[0], row -> (UUID) row[1], (one, _) -> one)));
  }

  /**
   * Whoever writes to the same shipments waits for his turn, in one order.
   *
   * @return the shipments
   */
  private Set<Long> keep(List<Row> rows, Instant now) {
    Set<Long> shipments = rows.stream().map(Row::shipment).collect(toCollection(TreeSet::new));
    if (shipments.isEmpty()) {
      return shipments;
    }
    session
        .createNativeQuery(
            "select id from shipment where id in (:ids) order by id for no key update", Long.class)
        .setParameterList("ids", shipments)
        .getResultList();
    session
        .createNativeMutationQuery(
            """
            insert into shipment_event (shipment_id, key, content, milestone, classifier, happens_at,
              utc_offset, place, container, vessel, reason, remark, source, told_at, received_at)
            select shipment, key, content, told ->> 'milestone', told ->> 'how', at, "offset",
              told ->> 'place', told ->> 'container', told ->> 'vessel', told ->> 'reason',
              told ->> 'remark', told ->> 'source',
              least(cast(told ->> 'toldAt' as timestamptz), cast(:now as timestamptz)), :now
            from jsonb_to_recordset(cast(:rows as jsonb))
              as r (shipment bigint, key uuid, content uuid, told jsonb, at timestamptz, "offset" int)
            on conflict (key) do nothing\
            """)
        .setParameter("rows", FactJson.write(rows))
        .setParameter("now", now)
        .executeUpdate();
    return shipments;
  }

  private void park(List<ParkedRow> parked, Instant now) {
    if (parked.isEmpty()) {
      return;
    }
    session
        .createNativeMutationQuery(
            """
            insert into parked_event (key, content, refs, why, event, received_at)
            select key, content, array(select jsonb_array_elements_text(refs)), why, event, :now
            from jsonb_to_recordset(cast(:rows as jsonb))
              as r (key uuid, content uuid, refs jsonb, why text, event jsonb)
            on conflict (key) do nothing\
            """)
        .setParameter("rows", FactJson.write(parked))
        .setParameter("now", now)
        .executeUpdate();
  }

  /** What waits for its shipment, the newest first. */
  public List<ParkedEvent> parked(long before, int limit) {
    return waiting("id < :before order by id desc limit :limit")
        .setParameter("before", before)
        .setParameter("limit", limit)
        .getResultList()
        .stream()
        .map(EventStore::parkedEvent)
        .toList();
  }

  /** Attaches what has waited for a shipment that goes by these references; how many it was. */
  int attach(List<String> references, Instant now) {
    List<ParkedEvent> waiting =
        waiting("refs && cast(:refs as text[]) order by id for update")
            .setParameter("refs", references.toArray(String[]::new))
            .getResultList()
            .stream()
            .map(EventStore::parkedEvent)
            .toList();
    if (waiting.isEmpty()) {
      return 0;
    }
    Named named =
        Named.lookUp(
            session,
            waiting.stream()
                .flatMap(it -> Named.references(it.told()).stream())
                .distinct()
                .toList());
    List<AttachedRow> attached = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (ParkedEvent parked : waiting) {
      Set<Named.Found> meant = named.meant(parked.told());
      if (meant.size() == 1) {
        long shipment = meant.iterator().next().id();
        rows.add(row(shipment, parked.told(), EventJson.of(parked.told())));
        attached.add(new AttachedRow(parked.id(), shipment));
      }
    }
    new Standings(session).renew(keep(rows, now));
    write(attached);
    return attached.size();
  }

  private void write(List<AttachedRow> attached) {
    session
        .createNativeMutationQuery(
            """
            update parked_event p set shipment_id = n.shipment
            from jsonb_to_recordset(cast(:attached as jsonb)) as n (parked bigint, shipment bigint)
            where p.id = n.parked\
            """)
        .setParameter("attached", FactJson.write(attached))
        .executeUpdate();
  }

  private NativeQuery<Object[]> waiting(String which) {
    return session.createNativeQuery(
        "select id, why, cast(event as text), received_at from parked_event"
            + " where shipment_id is null and "
            + which,
        Object[].class);
  }

  private static ParkedEvent parkedEvent(Object[] row) {
    return new ParkedEvent(
        ((Number) row[0]).longValue(),
        EventJson.read((String) row[2]),
        Taken.Why.valueOf((String) row[1]),
        (Instant) row[3]);
  }
}
