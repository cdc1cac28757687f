package dev.quayside.db.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.StatelessSession;

/**
 * Finds the notice that goes out next, and holds it until the transaction ends. What waits for
 * sales is none; in a frozen house only what somebody of sales sends.
 */
final class NextOut {

  /** What is due later than this was written before a clock was set back. */
  private static final Duration NEVER_PUT_OFF_SO_LONG = Duration.ofHours(1);

  private final StatelessSession session;

  NextOut(StatelessSession session) {
    this.session = session;
  }

  /** The best of those that are due, and of equals the newest. */
  Optional<Pending> best(Instant now, Round round) {
    return claim(now, round, "o.worth desc, o.id desc");
  }

  /** The one that has waited longest. */
  Optional<Pending> oldest(Instant now, Round round) {
    return claim(now, round, "o.id");
  }

  /** What is said to one reader in one conversation is said in its order. */
  private Optional<Pending> claim(Instant now, Round round, String order) {
    return session
        .createNativeQuery(
            """
            select o.* from outbox o
            where o.sent_at is null and o.given_up_at is null and not o.held
              and (o.released or not exists (select 1 from house_freeze where thawed_at is null))
              and (o.due_at <= :now or o.due_at > :anotherClock) and %s
              and not exists (
                select 1 from inquiry mine
                join inquiry same on same.conversation_id = mine.conversation_id
                join outbox before on before.inquiry_id = same.id
                where mine.id = o.inquiry_id and before.id < o.id and before.reader = o.reader
                  and before.sent_at is null and before.given_up_at is null and not before.held)
            order by %s limit 1 for no key update of o skip locked\
            """
                .formatted(
                    switch (round) {
                      case Round.Box _ -> "o.box = :boxes";
                      case Round.AllBut _ -> "o.box <> all (string_to_array(:boxes, ','))";
                    },
                    order),
            OutboxRow.class)
        .setParameter(
            "boxes",
            switch (round) {
              case Round.Box(String name) -> name;
              case Round.AllBut(var names) -> String.join(",", names);
            })
        .setParameter("now", now)
        .setParameter("anotherClock", now.plus(NEVER_PUT_OFF_SO_LONG))
        .uniqueResultOptional()
        .map(OutboxRow::toPending);
  }
}
