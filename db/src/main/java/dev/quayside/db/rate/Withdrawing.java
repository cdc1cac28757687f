package dev.quayside.db.rate;

import dev.quayside.db.rate.version.LibraryVersion;
import dev.quayside.db.rate.version.LibraryVersion.What;
import dev.quayside.db.rate.version.Withdrawal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/**
 * Makes a new version of the library by taking a sheet back: its rates end, and copies of what it
 * had ended come in. Nothing that was ever live is changed but for the version that ended it.
 */
final class Withdrawing {

  /** The rates that came in by a version, and the copies under which they came back later. */
  private static final String MINE =
      """
      mine as (select id from rate where since_version = :version and copy_of is null),
      stages as (
        select id as rate, id, since_version, until_version from rate
        where since_version = :version and copy_of is null
        union all
        select copy_of, id, since_version, until_version from rate
        where copy_of in (select id from mine))
      """;

  /** What ended those of its rates that are live no more. */
  private static final String OVERTAKEN =
      """
      with %s
      select distinct until_version from (
        select distinct on (rate) until_version from stages order by rate, since_version desc) last
      where until_version is not null order by 1\
      """
          .formatted(MINE);

  private static final String END =
      """
      with %s
      update rate set until_version = :next from stages
      where rate.id = stages.id and stages.until_version is null\
      """
          .formatted(MINE);

  private static final String BRING_BACK =
      """
      insert into rate (%1$s, valid_from, valid_to, since_version, copy_of)
      select %1$s, valid_from, valid_to, :next, coalesce(copy_of, id)
      from rate where until_version = :version order by id\
      """
          .formatted(Publishing.KEPT);

  private final StatelessSession session;

  Withdrawing(StatelessSession session) {
    this.session = session;
  }

  Withdrawal withdraw(long number, String by, Instant now) {
    long next = Publishing.next(session);
    Optional<LibraryVersionRow> published =
        Optional.ofNullable(session.get(LibraryVersionRow.class, number))
            .filter(version -> version.what.equals(What.PUBLISHED.name()));
    if (published.isEmpty()) {
      return new Withdrawal.NoSuchSheet();
    }
    Optional<Long> before = withdrawal(number);
    if (before.isPresent()) {
      return new Withdrawal.AlreadyDone(before.get());
    }
    List<Long> overtaken =
        session
            .createNativeQuery(OVERTAKEN, Long.class)
            .setParameter("version", number)
            .getResultList();
    return overtaken.isEmpty()
        ? new Withdrawal.Done(takeBack(published.get(), next, by, now))
        : new Withdrawal.Overtaken(overtaken);
  }

  private LibraryVersion takeBack(LibraryVersionRow published, long next, String by, Instant now) {
    var version = new LibraryVersionRow();
    version.number = next;
    version.what = What.WITHDRAWN.name();
    version.importId = published.importId;
    version.withdraws = published.number;
    version.madeBy = by;
    version.madeAt = now;
    version.ratesOut = change(END, published.number, next);
    version.ratesIn = change(BRING_BACK, published.number, next);
    session.insert(version);
    return version.version(session.get(RateImportRow.class, published.importId));
  }

  private long change(String sql, long version, long next) {
    return session
        .createNativeMutationQuery(sql)
        .setParameter("version", version)
        .setParameter("next", next)
        .executeUpdate();
  }

  Optional<Long> withdrawal(long number) {
    return session
        .createSelectionQuery(
            "select number from LibraryVersionRow where withdraws = :number", Long.class)
        .setParameter("number", number)
        .uniqueResultOptional();
  }
}
