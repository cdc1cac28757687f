package dev.quayside.db.figures;

import dev.quayside.db.figures.Figures.Earned;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.StatelessSession;

/** Adds up what quotes and orders earn; sums of different currencies are never put together. */
final class Margins {

  private static final int MOST_ROWS = 50;

  /** With the freight and with each truck, in the currency of each. */
  private static final String EARNED =
      """
      select part.currency, sum(part.margin) as margin, sum(part.won) as won
      from (
        select c.margin_currency as currency, c.margin, 0 as won
        union all
        select h #>> '{margin,total,currency}', cast(h #>> '{margin,total,amount}' as numeric), 0
        from jsonb_array_elements(c.hauled) h
        union all
        select d.draft #>> '{chosen,margin,total,currency}', 0,
          cast(d.draft #>> '{chosen,margin,total,amount}' as numeric)
        union all
        select h #>> '{margin,total,currency}', 0, cast(h #>> '{margin,total,amount}' as numeric)
        from jsonb_array_elements(cast(d.draft #> '{chosen,hauled}' as jsonb)) h) part
      where part.currency is not null
      group by part.currency\
      """;

  private final StatelessSession session;
  private final Span span;

  Margins(StatelessSession session, Span span) {
    this.session = session;
    this.span = span;
  }

  List<Earned> inAll() {
    return by("''", "''");
  }

  List<Earned> byLane() {
    String lane = "c.origin || '>' || c.destination";
    return by(lane, lane);
  }

  List<Earned> byCustomer() {
    return by("coalesce(k.code, '')", "coalesce(k.name, '')");
  }

  private List<Earned> by(String key, String name) {
    return FigureStore.within(
            span,
            session.createNativeQuery(
                """
                select %s as key, %s as name, e.currency as currency, count(*) as quotes,
                  sum(e.margin) as margin,
                  coalesce(sum(c.total) filter (where c.currency = e.currency), 0) as total,
                  count(d.id) as orders, sum(e.won) as won
                from quoted_case c join inquiry i on i.id = c.inquiry_id
                left join order_draft d on d.quote_id = c.quote_id
                left join customer k on k.id = i.customer_id
                cross join lateral (%s) e
                where i.taken_in_at >= :since and i.taken_in_at < :until
                group by 1, 2, 3 order by quotes desc, 1, 3 limit :most\
                """
                    .formatted(key, name, EARNED),
                Object[].class))
        .setParameter("most", MOST_ROWS)
        .addScalar("key", String.class)
        .addScalar("name", String.class)
        .addScalar("currency", String.class)
        .addScalar("quotes", Long.class)
        .addScalar("margin", BigDecimal.class)
        .addScalar("total", BigDecimal.class)
        .addScalar("orders", Long.class)
        .addScalar("won", BigDecimal.class)
        .getResultStream()
        .map(row ->
            new Earned(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (Long) row[3],
                (BigDecimal) row[4],
                (BigDecimal) row[5],
                (Long) row[6],
                (BigDecimal) row[7]))
        .toList();
  }
}
