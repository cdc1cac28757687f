package dev.quayside.db.rate;

import dev.quayside.db.rate.version.LaneChanges;
import dev.quayside.db.rate.version.LaneChanges.LaneChange;
import dev.quayside.db.rate.version.LibraryVersion;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.tariff.Mode;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Looks back on the versions of the library, and on what each of them did. */
record Versions(StatelessSession session) {

  private static final String LANES =
      """
      with lane as (
        select mode, origin, destination, count(*) filter (where came) as came,
               count(*) filter (where not came) as went
        from (select mode, origin, destination, true as came from rate where since_version = :version
              union all
              select mode, origin, destination, false from rate where until_version = :version) moved
        group by mode, origin, destination)
      """;

  private static final String COUNTS =
      LANES
          + """
          select count(*) filter (where went = 0), count(*) filter (where came > 0 and went > 0),
                 count(*) filter (where came = 0)
          from lane\
          """;

  private static final String FIRST =
      LANES
          + "select mode, origin, destination, came, went from lane"
          + " order by mode, origin, destination limit :limit";

  private static final String ALL =
      "select v, i from LibraryVersionRow v join RateImportRow i on i.id = v.importId";

  /** Those before a number, the newest first. */
  List<LibraryVersion> before(long number, int limit) {
    return session
        .createSelectionQuery(
            ALL + " where v.number < :number order by v.number desc", Object[].class)
        .setParameter("number", number)
        .setMaxResults(limit)
        .getResultStream()
        .map(Versions::version)
        .toList();
  }

  Optional<LibraryVersion> one(long number) {
    return session
        .createSelectionQuery(ALL + " where v.number = :number", Object[].class)
        .setParameter("number", number)
        .uniqueResultOptional()
        .map(Versions::version);
  }

  LaneChanges lanes(long version, int limit) {
    Object[] counts =
        session
            .createNativeQuery(COUNTS, Object[].class)
            .setParameter("version", version)
            .getSingleResult();
    List<LaneChange> first =
        session
            .createNativeQuery(FIRST, Object[].class)
            .setParameter("version", version)
            .setParameter("limit", limit)
            .getResultStream()
            .map(row ->
                new LaneChange(
                    Mode.valueOf((String) row[0]),
                    Lane.of((String) row[1], (String) row[2]),
                    (Long) row[3],
                    (Long) row[4]))
            .toList();
    return new LaneChanges((Long) counts[0], (Long) counts[1], (Long) counts[2], first);
  }

  private static LibraryVersion version(Object[] pair) {
    return ((LibraryVersionRow) pair[0]).version((RateImportRow) pair[1]);
  }
}
