package dev.quayside.db.profile;

import dev.quayside.db.profile.Behaviour.Often;
import dev.quayside.db.timeline.TimelineStore;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** What a customer's people did of themselves up to a day, counted. */
public final class Doings {

  private static final int LANES = 8;

  private final StatelessSession session;
  private final CustomerId customer;
  private final AsOf day;

  Doings(StatelessSession session, CustomerId customer, AsOf day) {
    this.session = session;
    this.customer = customer;
    this.day = day;
  }

  public Behaviour counted() {
    return new Behaviour(lately(), lanes(), last());
  }

  private List<Often> lately() {
    return often(
        counting(
                """
                select kind as what, count(*) as times, cast(0 as bigint) as unserved,
                  max(happened_at) as last
                from timeline
                where customer_id = :customer and happened_at > :since and happened_at <= :until
                  and kind in (:kinds)
                group by kind order by times desc, kind\
                """)
            .setParameterList("kinds", TimelineStore.OWN_DOINGS));
  }

  private List<Often> lanes() {
    return often(
        counting(
                """
                select about as what, count(*) as times,
                  count(*) filter (where kind = 'SEARCHED_UNSERVED_LANE') as unserved,
                  max(happened_at) as last
                from timeline
                where customer_id = :customer and happened_at > :since and happened_at <= :until
                  and kind in ('SEARCHED_LANE', 'SEARCHED_UNSERVED_LANE')
                group by about order by times desc, about limit :lanes\
                """)
            .setParameter("lanes", LANES));
  }

  private NativeQuery<Object[]> counting(String sql) {
    return session
        .createNativeQuery(sql, Object[].class)
        .addScalar("what", String.class)
        .addScalar("times", Long.class)
        .addScalar("unserved", Long.class)
        .addScalar("last", Instant.class)
        .setParameter("customer", customer.value())
        .setParameter("since", day.until().minus(Duration.ofDays(Behaviour.DAYS)))
        .setParameter("until", day.until());
  }

  private static List<Often> often(NativeQuery<Object[]> query) {
    return query.getResultList().stream().map(Doings::often).toList();
  }

  private static Often often(@Nullable Object[] row) {
    return new Often(
        (String) Objects.requireNonNull(row[0]),
        (Long) Objects.requireNonNull(row[1]),
        (Long) Objects.requireNonNull(row[2]),
        (Instant) Objects.requireNonNull(row[3]));
  }

  private Optional<Instant> last() {
    return session
        .createNativeQuery(
            """
            select happened_at from timeline
            where customer_id = :customer and happened_at <= :until and kind in (:kinds)
            order by happened_at desc, id desc limit 1\
            """,
            Instant.class)
        .setParameter("customer", customer.value())
        .setParameter("until", day.until())
        .setParameterList("kinds", TimelineStore.OWN_DOINGS)
        .uniqueResultOptional();
  }
}
