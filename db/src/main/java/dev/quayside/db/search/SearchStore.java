package dev.quayside.db.search;

import dev.quayside.db.search.Shelves.Large;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;

/** Finds what holds the words somebody looks for, shelf by shelf, the newest first. */
public final class SearchStore {

  /** A beginning may be an end of a number from so many letters on. */
  private static final int SHORTEST_TAIL = 5;

  /** So many rows are sorted at once. */
  private static final int FEW = 2_000;

  private final StatelessSession session;

  public SearchStore(StatelessSession session) {
    this.session = session;
  }

  /**
   * One page of a shelf.
   *
   * @param sought with at least one term
   * @param before what is newer was on the pages before
   */
  public FoundPage find(Shelf shelf, Sought sought, Optional<Long> before, int limit) {
    planEachAnew();
    var fitting = new Fitting(sought);
    long behind = before.orElse(Long.MAX_VALUE);
    Optional<Large> large = Shelves.large(shelf);
    Optional<List<Long>> few = large.flatMap(shelves -> few(shelves, fitting, behind, limit + 1));
    String which =
        large
            .map(shelves ->
                few.isPresent() ? shelves.anyOf(":ids") : shelves.fitting(fitting.tsquery()))
            .orElseGet(fitting::tsquery);
    NativeQuery<Object[]> query =
        session.createNativeQuery(
            Shelves.statement(shelf).formatted(which) + " limit :limit", Object[].class);
    few.ifPresentOrElse(
        ids -> query.setParameter("ids", ids.toArray(Long[]::new)), () -> fitting.bind(query));
    bindNumbers(shelf, sought.numbers(), query);
    // Of what fits many rows the newest are met soon, from the newest on.
    boolean fromTheNewest = large.isPresent() && few.isEmpty();
    query
        .setParameter("before", behind)
        // One more than is shown tells whether there is a next page.
        .setParameter("limit", limit + 1)
        .addScalar("id", Long.class)
        .addScalar("title", String.class)
        .addScalar("text", String.class)
        .addScalar("at", Instant.class)
        .addScalar("inquiry", Long.class)
        .addScalar("customer", String.class);
    List<Found> found =
        rows(query, fromTheNewest ? List.of("bitmapscan", "seqscan") : List.of()).stream()
            .map(SearchStore::found)
            .toList();
    return found.size() > limit
        ? new FoundPage(shelf, found.subList(0, limit), Optional.of(found.get(limit - 1).id()))
        : new FoundPage(shelf, found, Optional.empty());
  }

  /** The newest mails since then that hold all of it. */
  public List<Long> mailsSince(Sought sought, Instant since, int limit) {
    planEachAnew();
    var fitting = new Fitting(sought);
    NativeQuery<Long> query =
        session.createNativeQuery(
            """
            select i.id from inquiry i where i.words @@ (%s) and i.taken_in_at >= :since
            order by i.id desc limit :limit\
            """
                .formatted(fitting.tsquery()),
            Long.class);
    return rows(
        fitting.bind(query).setParameter("since", since).setParameter("limit", limit),
        List.of("seqscan", "indexscan"));
  }

  /**
   * The newest rows that fit, where few do: they are looked up in the index of words, for nobody
   * could guess whether a word is rare. Empty where many do.
   */
  private Optional<List<Long>> few(Large large, Fitting fitting, long before, int limit) {
    NativeQuery<Long> query =
        fitting
            .bind(
                session.createNativeQuery(
                    large.rows(fitting.tsquery()) + " limit :most", Long.class))
            .setParameter("most", FEW + 1);
    List<Long> rows = rows(query, List.of("seqscan", "indexscan"));
    return rows.size() > FEW
        ? Optional.empty()
        : Optional.of(
            rows.stream()
                .filter(row -> row < before)
                .sorted(Comparator.reverseOrder())
                .limit(limit)
                .toList());
  }

  /** What is read where it may not be planned in these ways. */
  private <T> List<T> rows(NativeQuery<T> query, List<String> not) {
    not.forEach(way -> allow(way, false));
    List<T> rows = query.getResultList();
    not.forEach(way -> allow(way, true));
    return rows;
  }

  /** Whether the statements that follow may be planned so. */
  private void allow(String way, boolean allowed) {
    session
        .createNativeMutationQuery(
            "set local enable_%s = %s".formatted(way, allowed ? "on" : "off"))
        .executeUpdate();
  }

  private static void bindNumbers(Shelf shelf, List<String> numbers, NativeQuery<Object[]> query) {
    switch (shelf) {
      case QUOTES -> query.setParameter("numbers", numbers.toArray(String[]::new));
      case SHIPMENTS ->
          query.setParameter(
              "tails",
              numbers.stream()
                  .filter(number -> number.length() >= SHORTEST_TAIL)
                  .map(number -> "%" + number)
                  .toArray(String[]::new));
      case INQUIRIES, ORDERS, CUSTOMERS, TASKS, PARKED_MAILS -> {}
    }
  }

  /** How many rows fit depends on the words, and the way to them on how many. */
  private void planEachAnew() {
    session
        .createNativeMutationQuery("set local plan_cache_mode = force_custom_plan")
        .executeUpdate();
  }

  private static Found found(Object[] row) {
    return new Found(
        (Long) row[0],
        (String) row[1],
        (String) row[2],
        Optional.ofNullable((Instant) row[3]),
        Optional.ofNullable((Long) row[4]),
        Optional.ofNullable((String) row[5]));
  }
}
