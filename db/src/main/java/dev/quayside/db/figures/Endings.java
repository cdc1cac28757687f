package dev.quayside.db.figures;

import dev.quayside.db.figures.Figures.Ended;
import dev.quayside.db.listing.Gap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/** Counts how quotes ended: won, lost, still open, or lapsed without an answer. */
final class Endings {

  private static final int MOST_ROWS = 50;

  private final StatelessSession session;
  private final Span span;
  private final LocalDate today;

  Endings(StatelessSession session, Span span, LocalDate today) {
    this.session = session;
    this.span = span;
    this.today = today;
  }

  List<Ended> byLane() {
    String lane = "c.origin || '>' || c.destination";
    return by(lane, lane, "");
  }

  List<Ended> byCustomer() {
    return by(
        "coalesce(k.code, '')",
        "coalesce(k.name, '')",
        "left join customer k on k.id = i.customer_id");
  }

  List<Ended> byGap() {
    String gap =
        Arrays.stream(Gap.values())
            .map(one -> "when %s then '%s'".formatted(one.condition(), one.name()))
            .collect(Collectors.joining(" ", "case ", " end"));
    return by(gap, gap, "join quoted_gap g on g.quote_id = c.quote_id");
  }

  private List<Ended> by(String key, String name, String join) {
    return FigureStore.within(
            span,
            session.createNativeQuery(
                """
                select key, name, count(*) as quoted, count(*) filter (where won) as won,
                  count(*) filter (where not won and lost) as lost,
                  count(*) filter (where not won and not lost and holds) as open,
                  count(*) filter (where not won and not lost and not holds) as lapsed
                from (
                  select i.id, %s as key, %s as name,
                    coalesce(bool_or(c.decided = 'ACCEPTED'), false) as won,
                    coalesce(bool_or(c.decided = 'DECLINED'), false) as lost,
                    bool_or(c.valid_until >= :today) as holds
                  from quoted_case c join inquiry i on i.id = c.inquiry_id
                  %s
                  where i.taken_in_at >= :since and i.taken_in_at < :until
                  group by 1, 2, 3) each_case
                group by key, name order by quoted desc, key limit :most\
                """
                    .formatted(key, name, join),
                Object[].class))
        .setParameter("today", today)
        .setParameter("most", MOST_ROWS)
        .addScalar("key", String.class)
        .addScalar("name", String.class)
        .addScalar("quoted", Long.class)
        .addScalar("won", Long.class)
        .addScalar("lost", Long.class)
        .addScalar("open", Long.class)
        .addScalar("lapsed", Long.class)
        .getResultStream()
        .map(row ->
            new Ended(
                (String) row[0],
                (String) row[1],
                (Long) row[2],
                (Long) row[3],
                (Long) row[4],
                (Long) row[5],
                (Long) row[6]))
        .toList();
  }
}
