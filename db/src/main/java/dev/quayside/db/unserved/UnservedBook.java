package dev.quayside.db.unserved;

import dev.quayside.db.figures.Span;
import dev.quayside.db.listing.Cases;
import dev.quayside.rates.tariff.CustomerId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * Tells buyers what to buy: every lane that somebody asked for by mail or looked up on our page,
 * and that no rate of ours served, with its boxes and who asked.
 */
public final class UnservedBook {

  /** Each asking once for each kind of box in it. */
  private static final String ASKED =
      """
      with named as (
        select i.taken_in_at as at, i.customer_id, coalesce(c.name, i.sender) as who,
          i.id as inquiry, r.request #>> '{origin,code,code}' as origin,
          r.request #>> '{destination,code,code}' as destination,
          r.request ->> 'mode' as mode, r.request -> 'load' as load
        from inquiry i
        join inquiry_request r on r.inquiry_id = i.id
        left join customer c on c.id = i.customer_id
        where i.taken_in_at >= :since and i.taken_in_at < :until and <cases>
        union all
        select t.happened_at, t.customer_id, c.name, null, split_part(t.about, '-', 1),
          split_part(t.about, '-', 2), t.mode, t.load
        from timeline t
        join customer c on c.id = t.customer_id
        where t.kind = 'SEARCHED_UNSERVED_LANE'
          and t.happened_at >= :since and t.happened_at < :until),
      asked as (
        select named.*, boxes.box, boxes.volume
        from named
        cross join lateral (
          select key as box, cast(value as numeric) as volume
          from json_each_text(named.load -> 'counts')
          union all
          select named.mode, coalesce(cast(named.load ->> 'cbm' as numeric), 0)
          where (named.load -> 'counts') is null) boxes)
      """
          .replace("<cases>", Cases.UNSERVED.condition());

  private final StatelessSession session;

  public UnservedBook(StatelessSession session) {
    this.session = session;
  }

  /** Lane by lane and box by box, what was asked for most often first. */
  public List<Missed> missed(Span span, int limit) {
    return within(
            span,
            session.createNativeQuery(
                ASKED
                    + """
                    select origin, destination, box, sum(volume) as volume, count(*) as asked,
                      count(distinct coalesce(cast(customer_id as text), who)) as people,
                      max(at) as last
                    from asked group by origin, destination, box
                    order by asked desc, volume desc, origin, destination, box limit :limit\
                    """,
                Object[].class))
        .setParameter("limit", limit)
        .addScalar("origin", String.class)
        .addScalar("destination", String.class)
        .addScalar("box", String.class)
        .addScalar("volume", BigDecimal.class)
        .addScalar("asked", Long.class)
        .addScalar("people", Long.class)
        .addScalar("last", Instant.class)
        .getResultStream()
        .map(row ->
            new Missed(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                ((BigDecimal) row[3]).stripTrailingZeros(),
                (Long) row[4],
                (Long) row[5],
                (Instant) row[6]))
        .toList();
  }

  /** Who asked for a lane, the newest first. */
  public List<Asker> askers(Span span, String origin, String destination, int limit) {
    return within(
            span,
            session.createNativeQuery(
                ASKED
                    + """
                    select at, customer_id, who, inquiry, box, volume from asked
                    where origin = :origin and destination = :destination
                    order by at desc, inquiry, box limit :limit\
                    """,
                Object[].class))
        .setParameter("origin", origin)
        .setParameter("destination", destination)
        .setParameter("limit", limit)
        .addScalar("at", Instant.class)
        .addScalar("customer_id", Long.class)
        .addScalar("who", String.class)
        .addScalar("inquiry", Long.class)
        .addScalar("box", String.class)
        .addScalar("volume", BigDecimal.class)
        .getResultList()
        .stream()
        .map(UnservedBook::asker)
        .toList();
  }

  private static Asker asker(@Nullable Object[] row) {
    return new Asker(
        (Instant) Objects.requireNonNull(row[0]),
        Optional.ofNullable((Long) row[1]).map(CustomerId::new),
        (String) Objects.requireNonNull(row[2]),
        Optional.ofNullable((Long) row[3]),
        (String) Objects.requireNonNull(row[4]),
        ((BigDecimal) Objects.requireNonNull(row[5])).stripTrailingZeros());
  }

  private static NativeQuery<Object[]> within(Span span, NativeQuery<Object[]> query) {
    return query.setParameter("since", span.since()).setParameter("until", span.until());
  }
}
