package dev.quayside.db.message;

import dev.quayside.db.message.Pick.End;
import dev.quayside.db.message.Pick.Queue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/**
 * The order of the queue. Mails of one conversation stand in one line, and only the first of a line
 * is ever taken; which line has its turn is told by the newest mail, or by the oldest. A mail is as
 * old as its time in our mailbox, however late it was fetched from there.
 */
final class Line {

  /** Of a long thread the first and the newest lead to its line as well as all. */
  private static final int MOST_IDS = 20;

  private final StatelessSession session;

  Line(StatelessSession session) {
    this.session = session;
  }

  /**
   * The line of what it answers, be that theirs or ours, where that is in the book; else a line of
   * its own, called by the first mail of its thread, so that the others find it. What matches is
   * found first (materialized): sought from the newest mail down, a thread that is not there would
   * be sought through the whole book.
   */
  String of(Slip slip, String digest) {
    List<String> ids = new ArrayList<>(newest(slip.earlier()));
    slip.id().ifPresent(ids::add);
    if (ids.isEmpty()) {
      return digest;
    }
    return session
        .createNativeQuery(
            """
            with theirs as materialized (
              select id, line from message where thread_id = any (string_to_array(:ids, ' '))),
            ours as materialized (
              select o.id, m.line from outbox o
              join inquiry i on i.id = o.inquiry_id join message m on m.id = i.message_id
              where o.message_id = any (string_to_array(:ids, ' ')))
            select line from (
              (select line, 1 as nth from theirs order by id desc limit 1)
              union all
              (select line, 2 from ours order by id desc limit 1)
            ) known order by nth limit 1\
            """,
            String.class)
        .setParameter("ids", String.join(" ", ids))
        .uniqueResultOptional()
        .orElse(ids.getFirst());
  }

  private static List<String> newest(List<String> earlier) {
    if (earlier.size() <= MOST_IDS) {
      return earlier;
    }
    List<String> some = new ArrayList<>();
    some.add(earlier.getFirst());
    some.addAll(earlier.subList(earlier.size() - MOST_IDS + 1, earlier.size()));
    return some;
  }

  /**
   * Takes the next, which counts as tried at once.
   *
   * @param again when it comes up once more, should nobody come back
   * @param anotherClock what is due later than this was written before a clock was set back
   */
  Optional<MessageRow> claim(
      Pick pick, Instant now, Instant again, Instant anotherClock, String instance) {
    String order = pick.end() == End.NEWEST ? "desc" : "asc";
    return session
        .createNativeQuery(
            """
            update message set tries = tries + 1, due_at = :again, claimed_by = :instance
            where id = (
              select first.id
              from message m
              cross join lateral (
                select o.id from message o
                where o.line = m.line and o.handled_at is null and o.parked_at is null
                order by o.id limit 1) head
              join message first on first.id = head.id
              where m.handled_at is null and m.parked_at is null and m.files = :files
                and first.handled_at is null and first.parked_at is null and first.files = :files
                and (first.due_at <= :now or first.due_at > :anotherClock)
              order by least(m.arrived_at, m.taken_in_at) %s, m.id %s limit 1 for update of first skip locked)
            returning *\
            """
                .formatted(order, order),
            MessageRow.class)
        .setParameter("again", again)
        .setParameter("instance", instance)
        .setParameter("files", pick.queue() == Queue.FILES)
        .setParameter("now", now)
        .setParameter("anotherClock", anotherClock)
        .uniqueResultOptional();
  }
}
