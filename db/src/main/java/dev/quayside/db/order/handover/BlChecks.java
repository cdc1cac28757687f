package dev.quayside.db.order.handover;

import dev.quayside.db.task.SalesTask.Kind;
import dev.quayside.db.task.TaskStore;
import dev.quayside.db.user.User;
import java.time.Instant;
import java.util.List;
import org.hibernate.StatelessSession;

/**
 * Who has checked the bill of lading of a customer's first order. Two different people do, before
 * it is released; the second ticks the task off, and nothing else does.
 */
public final class BlChecks {

  private final StatelessSession session;

  public BlChecks(StatelessSession session) {
    this.session = session;
  }

  /** Somebody's word that he has checked it. */
  public record Checked(long by, String who, Instant at) {}

  /** What comes of giving it. */
  public enum Came {
    FIRST,
    /** It may be released. */
    SECOND,
    /** He has given it before: another has to. */
    HIMSELF,
    /** It needs no check, or none any more. */
    NOT_WANTED
  }

  /** Those of an order, the first to come first. */
  public List<Checked> of(String order) {
    return session
        .createNativeQuery(
            """
            select u.id, u.name, b.checked_at from bl_check b
            join order_draft o on o.id = b.order_id join app_user u on u.id = b.checked_by
            where o.number = :order order by b.nth\
            """,
            Object[].class)
        .addScalar("id", Long.class)
        .addScalar("name", String.class)
        .addScalar("checked_at", Instant.class)
        .setParameter("order", order)
        .getResultList()
        .stream()
        .map(row -> new Checked((Long) row[0], (String) row[1], (Instant) row[2]))
        .toList();
  }

  /** Whoever checks second waits here for the first. */
  public Came check(String order, User by, Instant now) {
    if (!wanted(order)) {
      return Came.NOT_WANTED;
    }
    List<Checked> before = of(order);
    if (before.size() > 1) {
      return Came.NOT_WANTED;
    }
    if (before.stream().anyMatch(one -> one.by() == by.id())) {
      return Came.HIMSELF;
    }
    session
        .createNativeMutationQuery(
            """
            insert into bl_check (order_id, nth, checked_by, checked_at)
            select id, :nth, :by, :now from order_draft where number = :order\
            """)
        .setParameter("nth", before.size() + 1)
        .setParameter("by", by.id())
        .setParameter("now", now)
        .setParameter("order", order)
        .executeUpdate();
    if (before.isEmpty()) {
      return Came.FIRST;
    }
    new TaskStore(session).doneAtOrder(order, Kind.CHECK_FIRST_BL, now);
    return Came.SECOND;
  }

  /** Whether it is a first order that goes on; it is held until the transaction ends. */
  private boolean wanted(String order) {
    return session
        .createNativeQuery(
            """
            select cast(draft ->> 'first' as boolean) and shipment = 'OWN' from order_draft
            where number = :order for no key update\
            """,
            Boolean.class)
        .setParameter("order", order)
        .uniqueResultOptional()
        .orElse(false);
  }

  /** Takes one's own word back; false where another has checked it after that. */
  public boolean takeBack(String order, User by, Instant at) {
    boolean held = wanted(order);
    List<Checked> all = of(order);
    boolean last = held && !all.isEmpty() && all.getLast().by() == by.id();
    if (last) {
      session
          .createNativeMutationQuery(
              """
              delete from bl_check b using order_draft o
              where o.id = b.order_id and o.number = :order and b.checked_by = :by\
              """)
          .setParameter("order", order)
          .setParameter("by", by.id())
          .executeUpdate();
      new TaskStore(session).openAtOrder(order, Kind.CHECK_FIRST_BL, at);
    }
    return last;
  }
}
