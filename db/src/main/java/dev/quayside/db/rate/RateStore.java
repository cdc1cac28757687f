package dev.quayside.db.rate;

import dev.quayside.db.rate.search.FiledRate;
import dev.quayside.db.rate.search.Position;
import dev.quayside.db.rate.search.RatePage;
import dev.quayside.db.rate.search.RateSearch;
import dev.quayside.db.rate.version.LaneChanges;
import dev.quayside.db.rate.version.LibraryVersion;
import dev.quayside.db.rate.version.Sheet;
import dev.quayside.db.rate.version.Withdrawal;
import dev.quayside.rates.quote.RateFinder;
import dev.quayside.rates.quote.RateQuery;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.RateSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/**
 * The rate library. A sheet goes in whole or not at all, each makes a version of the library, and
 * every version stays readable.
 */
public final class RateStore implements RateFinder {

  public static final List<Class<?>> ROWS = List.of(LibraryVersionRow.class, RateImportRow.class);

  private final StatelessSession session;

  public RateStore(StatelessSession session) {
    this.session = session;
  }

  /** One indexed read; contract rates of other customers are never in what comes back. */
  @Override
  public List<Rate> find(RateQuery query) {
    return session.doReturningWork(connection -> RateReading.live(connection, query));
  }

  /** What was found for a request when that version was the newest. */
  public List<Rate> findAt(RateRequest request, RateQuery query, long version) {
    return Stream.concat(
            findAt(query, version).stream(),
            request.haulage().stream()
                .flatMap(truck -> findAt(RateQuery.of(request, truck), version).stream()))
        .toList();
  }

  /** What {@link #find} found when that version was the newest. */
  public List<Rate> findAt(RateQuery query, long version) {
    return session.doReturningWork(connection -> RateReading.at(connection, query, version));
  }

  /**
   * Leafs through the live rates, by origin, destination and last day; one indexed read for each
   * place to leave from.
   *
   * @param after where the last page ended; empty for the first
   */
  public RatePage search(RateSearch search, Optional<Position> after, int limit) {
    return session.doReturningWork(
        connection -> new RateSearching(connection, search).page(after, limit));
  }

  /** One rate, also one that a later version has ended. */
  public Optional<FiledRate> rate(long id) {
    return session.doReturningWork(connection -> RateSearching.one(connection, id));
  }

  /**
   * Puts a sheet's rates into the library as a new version; their ids are given by the library.
   * What the same series said before of the same mode, lane, line and agreement ends on the days
   * that the sheet speaks of.
   */
  public LibraryVersion publish(Sheet sheet, List<Rate> rates, Instant now) {
    return new Publishing(session).publish(sheet, rates, now);
  }

  /** The same for a sheet that replaces nothing. */
  public LibraryVersion publish(String file, List<Rate> rates, Instant now) {
    return publish(Sheet.alone(file), rates, now);
  }

  /**
   * Takes back the sheet that made a version: what it had replaced is live again.
   *
   * @param by who takes it back
   */
  public Withdrawal withdraw(long version, String by, Instant now) {
    return new Withdrawing(session).withdraw(version, by, now);
  }

  /**
   * What a new sheet is compared with: the live rates of its series; for a sheet that stands alone,
   * those of the same lines on the same lanes.
   *
   * @param day rates that ended before it are left out
   */
  public List<Rate> comparable(Sheet sheet, List<Rate> rates, LocalDate day) {
    return session.doReturningWork(connection ->
        sheet.series().isEmpty()
            ? RateReading.like(connection, rates, day)
            : RateReading.ofSeries(connection, sheet.series(), day));
  }

  /**
   * Where a rate was read, to the cell of each value; empty where there is no such rate.
   *
   * @param rate the number the library files it under
   */
  public Optional<RateSource> source(long rate) {
    return session.doReturningWork(connection -> SheetCells.of(connection, rate));
  }

  /** The number of the newest version; 0 as long as the library is empty. */
  public long version() {
    return session
        .createSelectionQuery("select coalesce(max(number), 0) from LibraryVersionRow", Long.class)
        .getSingleResult();
  }

  /** The newest versions first. */
  public List<LibraryVersion> versions(int limit) {
    return versions(Long.MAX_VALUE, limit);
  }

  /** Those before a number, the newest first. */
  public List<LibraryVersion> versions(long before, int limit) {
    return new Versions(session).before(before, limit);
  }

  public Optional<LibraryVersion> version(long number) {
    return new Versions(session).one(number);
  }

  /**
   * What a version did, lane by lane.
   *
   * @param limit so many lanes are named, all are counted
   */
  public LaneChanges lanes(long version, int limit) {
    return new Versions(session).lanes(version, limit);
  }

  /** The version that took this one back, where one did. */
  public Optional<Long> withdrawal(long version) {
    return new Withdrawing(session).withdrawal(version);
  }

  /** How many rates are live, also those that have expired. */
  public long count() {
    return session
        .createNativeQuery("select count(*) from rate where until_version is null", Long.class)
        .getSingleResult();
  }
}
