package dev.quayside.db.pace;

import dev.quayside.db.pace.Permit.Why;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * Counts what each mailbox sends, so that it stays within what its provider allows, however many
 * instances send from it.
 */
public final class PaceStore {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration LONGEST_REST = Duration.ofHours(1);
  private static final int DOUBLINGS_AT_MOST = 10;

  private final StatelessSession session;

  public PaceStore(StatelessSession session) {
    this.session = session;
  }

  /** Whether the box may send now; nothing is counted. */
  public Permit look(Budget budget, Instant now) {
    Rest rest = rest(budget.box(), now);
    return rest.until()
        .<Permit>map(until -> new Permit.Wait(until, Why.PROVIDER))
        .or(() -> full(budget, budget.perDay(), DAY, Why.DAY, now))
        .or(() -> full(budget, budget.perMinute(), MINUTE, Why.MINUTE, now))
        .orElseGet(() -> new Permit.Go(rest.times() > 0));
  }

  /** Counts one letter, where the box may send it; of two who ask at once one is first. */
  public Permit take(Budget budget, Instant now) {
    if (!budget.limited()) {
      return new Permit.Go(false);
    }
    tell(budget);
    session
        .createNativeQuery("select box from sending_box where box = :box for update", String.class)
        .setParameter("box", budget.box())
        .getSingleResult();
    Permit permit = look(budget, now);
    if (permit instanceof Permit.Go) {
      count(budget.box(), now);
    }
    return permit;
  }

  /** What the desk shows of a box is what its notifier was told. */
  public void tell(Budget budget) {
    session
        .createNativeMutationQuery(
            """
            insert into sending_box (box, per_minute, per_day)
            values (:box, cast(:minute as int), cast(:day as int))
            on conflict (box) do update
            set per_minute = excluded.per_minute, per_day = excluded.per_day
            where (sending_box.per_minute, sending_box.per_day)
              is distinct from (excluded.per_minute, excluded.per_day)\
            """)
        .setParameter("box", budget.box())
        .setParameter("minute", boxed(budget.perMinute()), Integer.class)
        .setParameter("day", boxed(budget.perDay()), Integer.class)
        .executeUpdate();
  }

  /**
   * The provider finds that the box sends too fast: nothing leaves it for a while, each time for
   * twice as long, an hour at most.
   *
   * @return when it may send again
   */
  public Instant slowDown(String box, String reason, Duration first, Instant now) {
    int rests = Math.min(rest(box, now).times(), DOUBLINGS_AT_MOST);
    Duration rest = first.multipliedBy(1L << rests);
    Instant until = now.plus(rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST);
    session
        .createNativeMutationQuery(
            """
            insert into sending_box (box, rest_until, rest_reason, rests)
            values (:box, :until, :reason, 1)
            on conflict (box) do update
            set rest_until = excluded.rest_until, rest_reason = excluded.rest_reason,
                rests = sending_box.rests + 1\
            """)
        .setParameter("box", box)
        .setParameter("until", until)
        .setParameter("reason", reason)
        .executeUpdate();
    return until;
  }

  /** The provider has taken a letter again. */
  public void speedUp(String box) {
    session
        .createNativeMutationQuery(
            """
            update sending_box set rest_until = null, rest_reason = null, rests = 0
            where box = :box\
            """)
        .setParameter("box", box)
        .executeUpdate();
  }

  /**
   * Every box that sends, in the order of their names; the first takes out what belongs to none of
   * them.
   */
  public List<BoxPace> all(Instant now) {
    return session
        .createNativeQuery(
            """
            select b.box, s.per_minute, s.per_day, s.rest_until, s.rest_reason,
              (select count(*) from outbox o
               where o.sent_at is null and o.given_up_at is null and not o.held and (o.box = b.box
                 or b.nth = 1 and o.box not in (select box from sending_box))) as waiting,
              (select count(*) from outbox where box = b.box and sent_at > :minute) as minute,
              (select count(*) from outbox where box = b.box and sent_at > :day) as day
            from (
              select box, row_number() over (order by box collate "C") as nth
              from (
                select box from sending_box
                union all select '' where not exists (select 1 from sending_box)) told) b
            left join sending_box s on s.box = b.box order by b.nth\
            """,
            Object[].class)
        .addScalar("box", String.class)
        .addScalar("per_minute", Integer.class)
        .addScalar("per_day", Integer.class)
        .addScalar("rest_until", Instant.class)
        .addScalar("rest_reason", String.class)
        .addScalar("waiting", Long.class)
        .addScalar("minute", Long.class)
        .addScalar("day", Long.class)
        .setParameter("minute", now.minus(MINUTE))
        .setParameter("day", now.minus(DAY))
        .getResultList()
        .stream()
        .map(row -> pace(row, now))
        .toList();
  }

  private static BoxPace pace(@Nullable Object[] row, Instant now) {
    return new BoxPace(
        new Budget((String) Objects.requireNonNull(row[0]), number(row[1]), number(row[2])),
        (Long) Objects.requireNonNull(row[5]),
        (Long) Objects.requireNonNull(row[6]),
        (Long) Objects.requireNonNull(row[7]),
        Optional.ofNullable((Instant) row[3]).filter(now::isBefore),
        Optional.ofNullable((String) row[4]).orElse(""));
  }

  private static OptionalInt number(@Nullable Object number) {
    return number instanceof Integer found ? OptionalInt.of(found) : OptionalInt.empty();
  }

  private static @Nullable Integer boxed(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }

  /**
   * How the provider has made it rest.
   *
   * @param until while it still does; later than the longest rest it was set by another clock
   * @param times in a row
   */
  private record Rest(Optional<Instant> until, int times) {}

  private Rest rest(String box, Instant now) {
    return session
        .createNativeQuery(
            "select rest_until, rests from sending_box where box = :box", Object[].class)
        .addScalar("rest_until", Instant.class)
        .addScalar("rests", Integer.class)
        .setParameter("box", box)
        .uniqueResultOptional()
        .map(row ->
            new Rest(
                Optional.ofNullable((Instant) row[0])
                    .filter(until -> until.isAfter(now) && !until.isAfter(now.plus(LONGEST_REST))),
                (Integer) row[1]))
        .orElseGet(() -> new Rest(Optional.empty(), 0));
  }

  /** There is room again when the letter that went out so many ago leaves the window. */
  private Optional<Permit> full(
      Budget budget, OptionalInt most, Duration window, Why why, Instant now) {
    if (most.isEmpty()) {
      return Optional.empty();
    }
    return session
        .createNativeQuery(
            """
            select at from sending where box = :box and at <= :now and at > :since
            order by at desc offset :nth limit 1\
            """,
            Instant.class)
        .setParameter("box", budget.box())
        .setParameter("now", now)
        .setParameter("since", now.minus(window))
        .setParameter("nth", most.getAsInt() - 1)
        .uniqueResultOptional()
        .map(at -> new Permit.Wait(at.plus(window), why));
  }

  private void count(String box, Instant now) {
    session
        .createNativeMutationQuery("delete from sending where box = :box and at < :before")
        .setParameter("box", box)
        .setParameter("before", now.minus(DAY))
        .executeUpdate();
    session
        .createNativeMutationQuery("insert into sending (box, at) values (:box, :now)")
        .setParameter("box", box)
        .setParameter("now", now)
        .executeUpdate();
  }
}
