package dev.quayside.db.news;

import dev.quayside.db.json.FactJson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.StatelessSession;

/**
 * The marks of shipments of which something was told. They are taken before the history is read,
 * and none but these is removed: what is told meanwhile has a mark of its own.
 */
final class NewsMarks {

  /** Earlier than anything, and later: what the database calls infinity. */
  private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

  private final StatelessSession session;

  NewsMarks(StatelessSession session) {
    this.session = session;
  }

  /** One that is looked at later. */
  record Put(long shipment, Instant since, Instant due) {}

  /** One round at a time, in however many processes. */
  boolean mine() {
    return session
        .createNativeQuery(
            "select pg_try_advisory_xact_lock(hashtext('shipment_news'))", Boolean.class)
        .getSingleResult();
  }

  /** Takes all marks of some shipments that are due, by shipment. */
  Map<Long, Mark> take(int shipments, Instant now) {
    Map<Long, Mark> marks = new LinkedHashMap<>();
    session
        .createNativeQuery(
            """
            with due as (
              select shipment_id from (
                select shipment_id, due_at from shipment_news where due_at <= :now
                order by due_at, id limit :rows) first
              group by shipment_id order by min(due_at) limit :most),
            taken as (
              delete from shipment_news n using due d where n.shipment_id = d.shipment_id
              returning n.shipment_id, n.since, n.freed)
            select shipment_id, least(since, :never) as since, freed from taken\
            """,
            Object[].class)
        .addScalar("shipment_id", Long.class)
        .addScalar("since", Instant.class)
        .addScalar("freed", Boolean.class)
        .setParameter("now", now)
        .setParameter("rows", shipments * 20)
        .setParameter("most", shipments)
        .setParameter("never", NEVER)
        .getResultList()
        .forEach(row -> {
          var mark =
              new Mark((Long) row[0], (Instant) Objects.requireNonNull(row[1]), (Boolean) row[2]);
          marks.merge(mark.shipment(), mark, Mark::and);
        });
    return marks;
  }

  /** So many events of each had come when its mark was put. */
  Map<Long, Integer> before(Map<Long, Mark> marks) {
    Map<Long, Integer> before = new HashMap<>();
    List<Put> asked = new ArrayList<>();
    marks.values().forEach(mark -> asked.add(new Put(mark.shipment(), mark.since(), mark.since())));
    session
        .createNativeQuery(
            """
            select n.shipment, count(*) as events
            from jsonb_to_recordset(cast(:asked as jsonb)) as n (shipment bigint, since timestamptz)
            join shipment_event e on e.shipment_id = n.shipment and e.received_at < n.since
            group by n.shipment\
            """,
            Object[].class)
        .addScalar("shipment", Long.class)
        .addScalar("events", Integer.class)
        .setParameter("asked", FactJson.write(asked))
        .getResultList()
        .forEach(row -> before.put((Long) row[0], (Integer) row[1]));
    return before;
  }

  void put(List<Put> later) {
    if (!later.isEmpty()) {
      session
          .createNativeMutationQuery(
              """
              insert into shipment_news (shipment_id, since, due_at)
              select shipment, since, due
              from jsonb_to_recordset(cast(:later as jsonb))
                as n (shipment bigint, since timestamptz, due timestamptz)\
              """)
          .setParameter("later", FactJson.write(later))
          .executeUpdate();
    }
  }

  /** The first shipment that is due is so no more. */
  void putOffFirst(Instant now, Instant due) {
    session
        .createNativeMutationQuery(
            """
            update shipment_news set due_at = :due where shipment_id = (
              select shipment_id from shipment_news where due_at <= :now
              order by due_at, id limit 1)\
            """)
        .setParameter("now", now)
        .setParameter("due", due)
        .executeUpdate();
  }

  /** Nobody is told: they would lie for ever. */
  void clear(Instant now) {
    session
        .createNativeMutationQuery("delete from shipment_news where due_at <= :now")
        .setParameter("now", now)
        .executeUpdate();
  }
}
