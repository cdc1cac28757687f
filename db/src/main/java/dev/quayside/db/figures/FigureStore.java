package dev.quayside.db.figures;

import dev.quayside.db.figures.Figures.Agreement;
import dev.quayside.db.figures.Figures.Day;
import dev.quayside.db.figures.Figures.Lost;
import dev.quayside.db.figures.Figures.Unserved;
import dev.quayside.db.figures.Figures.Worked;
import dev.quayside.db.figures.Figures.Written;
import dev.quayside.db.listing.Cases;
import dev.quayside.db.listing.Letter;
import dev.quayside.db.order.LostReason;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * Counts what became of the mails of some days. Everything is read from what happened; no figure is
 * kept anywhere.
 */
public final class FigureStore {

  private static final int MOST_ROWS = 50;

  /** Mails of the days, each with the moment its answer was sent. */
  private static final String MAILS =
      """
      from (
        select i.id, i.intent, i.outcome, i.taken_in_at, o.sent_at,
          cast(i.taken_in_at at time zone :zone as date) as day
        from inquiry i
        left join outbox o on o.inquiry_id = i.id and o.about = '' and o.reader = 'ALL'
          and not o.follow_up
        where i.taken_in_at >= :since and i.taken_in_at < :until) i
      """;

  private final StatelessSession session;

  public FigureStore(StatelessSession session) {
    this.session = session;
  }

  /**
   * The figures of these days.
   *
   * @param today on the house's clock: quotes of earlier last days have ended
   */
  public Figures count(Span span, LocalDate today) {
    List<Day> days = days(span);
    var endings = new Endings(session, span, today);
    var margins = new Margins(session, span);
    return new Figures(
        all(span),
        days,
        endings.byLane(),
        endings.byCustomer(),
        endings.byGap(),
        lost(span),
        unserved(span),
        margins.inAll(),
        margins.byLane(),
        margins.byCustomer(),
        agreement(span),
        written(span));
  }

  private Worked all(Span span) {
    return worked("select cast(null as date) as day," + worked() + MAILS, span)
        .getResultStream()
        .map(FigureStore::worked)
        .findFirst()
        .orElseThrow();
  }

  private List<Day> days(Span span) {
    return worked(
            "select i.day as day," + worked() + MAILS + " group by i.day order by i.day", span)
        .getResultStream()
        .map(row -> new Day((LocalDate) row[0], worked(row)))
        .toList();
  }

  private static String worked() {
    return """
     count(*) filter (where %s) as rates, count(*) filter (where %s) as touchless,
    count(*) filter (where %s) as touched, count(i.sent_at) as answered,
    percentile_cont(0.5) within group (order by extract(epoch from i.sent_at - i.taken_in_at))
      as median,
    percentile_cont(0.9) within group (order by extract(epoch from i.sent_at - i.taken_in_at))
      as slow
    """
        .formatted(
            Cases.RATE_INQUIRIES.condition(),
            Cases.TOUCHLESS.condition(),
            Cases.TOUCHED.condition());
  }

  private NativeQuery<Object[]> worked(String sql, Span span) {
    return within(span, session.createNativeQuery(sql, Object[].class))
        .setParameter("zone", span.zone().getId())
        .addScalar("day", LocalDate.class)
        .addScalar("rates", Long.class)
        .addScalar("touchless", Long.class)
        .addScalar("touched", Long.class)
        .addScalar("answered", Long.class)
        .addScalar("median", Double.class)
        .addScalar("slow", Double.class);
  }

  private static Worked worked(@Nullable Object[] row) {
    return new Worked(
        number(row[1]),
        number(row[2]),
        number(row[3]),
        number(row[4]),
        duration((Double) row[5]),
        duration((Double) row[6]));
  }

  private static Optional<Duration> duration(@Nullable Double seconds) {
    return Optional.ofNullable(seconds).map(it -> Duration.ofMillis(Math.round(it * 1000)));
  }

  private static long number(@Nullable Object count) {
    return count instanceof Long number ? number : 0;
  }

  private List<Lost> lost(Span span) {
    return within(
            span,
            session.createNativeQuery(
                """
                select c.reason, count(distinct i.id) as cases
                from quoted_case c join inquiry i on i.id = c.inquiry_id
                where i.taken_in_at >= :since and i.taken_in_at < :until
                  and c.decided = 'DECLINED'
                group by c.reason order by cases desc, c.reason\
                """,
                Object[].class))
        .addScalar("reason", String.class)
        .addScalar("cases", Long.class)
        .getResultStream()
        .map(row -> new Lost(LostReason.valueOf((String) row[0]), (Long) row[1]))
        .toList();
  }

  private List<Unserved> unserved(Span span) {
    return within(
            span,
            session.createNativeQuery(
                """
                select r.request #>> '{origin,code,code}' as origin,
                  r.request #>> '{destination,code,code}' as destination,
                  count(distinct i.id) as cases,
                  count(distinct coalesce(cast(i.customer_id as text), i.sender)) as customers
                from inquiry i join inquiry_request r on r.inquiry_id = i.id
                where i.taken_in_at >= :since and i.taken_in_at < :until and %s
                group by 1, 2 order by cases desc, customers desc, 1, 2 limit :most\
                """
                    .formatted(Cases.UNSERVED.condition()),
                Object[].class))
        .setParameter("most", MOST_ROWS)
        .addScalar("origin", String.class)
        .addScalar("destination", String.class)
        .addScalar("cases", Long.class)
        .addScalar("customers", Long.class)
        .getResultStream()
        .map(row -> new Unserved((String) row[0], (String) row[1], (Long) row[2], (Long) row[3]))
        .toList();
  }

  private Agreement agreement(Span span) {
    return new Agreement(count(Cases.AGREED, span), count(Cases.REFUSED, span));
  }

  private long count(Cases cases, Span span) {
    return within(
            span,
            session.createNativeQuery(
                """
                select count(*) from inquiry i
                where i.taken_in_at >= :since and i.taken_in_at < :until and %s\
                """
                    .formatted(cases.condition()),
                Long.class))
        .getSingleResult();
  }

  private List<Written> written(Span span) {
    String counts =
        Arrays.stream(Letter.values())
            .map(letter -> "count(*) filter (where %s) as %s".formatted(letter.condition(), letter))
            .collect(Collectors.joining(", "));
    Object[] row =
        within(
                span,
                session.createNativeQuery(
                    """
                    select %s from inquiry i join outbox o on o.inquiry_id = i.id
                    where i.taken_in_at >= :since and i.taken_in_at < :until\
                    """
                        .formatted(counts),
                    Object[].class))
            .getSingleResult();
    List<Letter> letters = List.of(Letter.values());
    return IntStream.range(0, letters.size())
        .mapToObj(at -> new Written(letters.get(at), (Long) row[at]))
        .toList();
  }

  static <T> NativeQuery<T> within(Span span, NativeQuery<T> query) {
    return query.setParameter("since", span.since()).setParameter("until", span.until());
  }
}
