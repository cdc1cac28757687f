package dev.quayside.db.timeline;

import dev.quayside.db.json.FactJson;
import dev.quayside.rates.cargo.Load;
import dev.quayside.rates.signal.SignalWords;
import dev.quayside.rates.signal.Threshold;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * What we keep of what customers do on our pages: shown to them, switched off and erased by them,
 * and forgotten after a while.
 */
public final class HabitStore {

  /** No rule looks further back. */
  private static final Duration KEPT_FOR = Duration.ofDays(Threshold.LONGEST_DAYS);

  private static final Duration GOES_ON_WITHIN = Duration.ofHours(24);

  /** Where nobody went round for some days, they are made up for. */
  private static final Duration LOOKED_BACK = Duration.ofDays(7);

  private final StatelessSession session;

  public HabitStore(StatelessSession session) {
    this.session = session;
  }

  /** All that is kept of a customer, the newest first. */
  public List<Kept> of(CustomerId customer, int limit) {
    return session
        .createNativeQuery(
            """
            select kind, about, cast(load as text) as carried, happened_at from timeline
            where customer_id = :customer and kind in (:kinds)
            order by happened_at desc, id desc limit :limit\
            """,
            Object[].class)
        .addScalar("kind", String.class)
        .addScalar("about", String.class)
        .addScalar("carried", String.class)
        .addScalar("happened_at", Instant.class)
        .setParameter("customer", customer.value())
        .setParameterList("kinds", Habit.allKinds())
        .setParameter("limit", limit)
        .getResultList()
        .stream()
        .map(HabitStore::kept)
        .toList();
  }

  private static Kept kept(@Nullable Object[] row) {
    var kind = (String) Objects.requireNonNull(row[0]);
    return new Kept(
        Habit.of(kind),
        kind,
        (String) Objects.requireNonNull(row[1]),
        row[2] == null ? "" : FactJson.read((String) row[2], Load.class).toString(),
        (Instant) Objects.requireNonNull(row[3]));
  }

  /** What he has switched off. */
  public Set<Habit> off(CustomerId customer) {
    Set<Habit> off = EnumSet.noneOf(Habit.class);
    session
        .createNativeQuery("select habit from habit_off where customer_id = :id", String.class)
        .setParameter("id", customer.value())
        .getResultStream()
        .map(Habit::valueOf)
        .forEach(off::add);
    return off;
  }

  /** From now on it is not kept; what was kept stays until it is erased. */
  public void switchOff(CustomerId customer, Habit habit, long user, Instant now) {
    session
        .createNativeMutationQuery(
            """
            insert into habit_off (customer_id, habit, since, by_user)
            values (:customer, :habit, :now, :user) on conflict do nothing\
            """)
        .setParameter("customer", customer.value())
        .setParameter("habit", habit.name())
        .setParameter("now", now)
        .setParameter("user", user)
        .executeUpdate();
  }

  public void switchOn(CustomerId customer, Habit habit) {
    session
        .createNativeMutationQuery(
            "delete from habit_off where customer_id = :customer and habit = :habit")
        .setParameter("customer", customer.value())
        .setParameter("habit", habit.name())
        .executeUpdate();
  }

  /**
   * Takes out all that is kept of him, also where it stands as evidence of a signal or in the words
   * of a task it has opened; such a task is done.
   */
  public void erase(CustomerId customer, Instant now) {
    session
        .createNativeMutationQuery(
            "delete from timeline where customer_id = :customer and kind in (:kinds)")
        .setParameter("customer", customer.value())
        .setParameterList("kinds", Habit.allKinds())
        .executeUpdate();
    session
        .createNativeMutationQuery(
            """
            with erased as (
              update customer_signal set evidence = cast('[]' as json), subject = ''
              where customer_id = :customer
                and rule in ('UNSERVED_LANE', 'LOOKS_ONLY', 'QUOTE_WATCHED')
              returning task_id)
            update task set done_at = coalesce(done_at, :now),
              about = :en, about_zh = :zh
            where id in (select task_id from erased)\
            """)
        .setParameter("customer", customer.value())
        .setParameter("now", now)
        .setParameter("zh", SignalWords.ERASED.zh())
        .setParameter("en", SignalWords.ERASED.en())
        .executeUpdate();
  }

  /**
   * Notes who looked a price up, and within a day neither asked for a quote, nor wrote, nor
   * ordered; once for each lane until he looks again. How often that was.
   */
  public int giveUps(Instant now) {
    return session
        .createNativeMutationQuery(
            """
            insert into timeline (customer_id, kind, about, happened_at)
            select s.customer_id, 'GAVE_UP_SEARCH', s.about, s.at + cast(:span as interval)
            from (
              select customer_id, about, max(happened_at) as at from timeline
              where kind = 'SEARCHED_LANE' and happened_at > :since
              group by customer_id, about) s
            where s.at <= :before
              and not exists (
                select from timeline g
                where g.customer_id = s.customer_id and g.kind = 'GAVE_UP_SEARCH'
                  and g.about = s.about and g.happened_at > s.at)
              and not exists (
                select from inquiry i
                where i.customer_id = s.customer_id and i.taken_in_at >= s.at
                  and i.taken_in_at <= s.at + cast(:span as interval))
              and not exists (
                select from order_draft o
                where o.customer_id = s.customer_id and o.made_at >= s.at
                  and o.made_at <= s.at + cast(:span as interval))
              and not exists (
                select from habit_off h where h.customer_id = s.customer_id and h.habit = :habit)\
            """)
        .setParameter("span", GOES_ON_WITHIN.toString())
        .setParameter("since", now.minus(LOOKED_BACK))
        .setParameter("before", now.minus(GOES_ON_WITHIN))
        .setParameter("habit", Habit.SEARCHES.name())
        .executeUpdate();
  }

  /** Forgets what is too old for any rule; how much that was. */
  public int forgetOld(Instant now) {
    return session
        .createNativeMutationQuery(
            """
            delete from timeline where happened_at < :before
              and kind in ('SIGNED_IN', 'SEARCHED_LANE', 'SEARCHED_UNSERVED_LANE', 'LOOKED_AT_QUOTE',
                'LOOKED_AT_SHIPMENT', 'GAVE_UP_SEARCH')\
            """)
        .setParameter("before", now.minus(KEPT_FOR))
        .executeUpdate();
  }
}
