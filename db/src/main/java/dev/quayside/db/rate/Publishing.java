package dev.quayside.db.rate;

import dev.quayside.db.rate.version.LibraryVersion;
import dev.quayside.db.rate.version.Sheet;
import dev.quayside.rates.tariff.Rate;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.hibernate.StatelessSession;

/**
 * Makes a new version of the library by a sheet that comes in. What the sheet's predecessors of the
 * same series say of the same mode, lane, line and agreement ends on the days that the new sheet
 * speaks of; on other days, and on lanes it does not name, the old one still holds.
 */
final class Publishing {

  /** What a copy of a rate takes over. */
  static final String KEPT =
      "import_id, mode, origin, destination, carrier, agreed, customer_id, price_level, contract,"
          + " source_file, source_place, cells_id, body";

  /** Ends what is replaced and lets the days that are left come in again. */
  private static final String REPLACE =
      """
      with fresh as (
        select mode, origin, destination, carrier, agreed, coalesce(customer_id, 0) as customer,
               price_level, contract, range_agg(daterange(valid_from, valid_to, '[]')) as days
        from rate where since_version = :version
        group by 1, 2, 3, 4, 5, 6, 7, 8),
      hit as (
        select old.id, fresh.days
        from fresh
        join rate old on (old.mode, old.origin, old.destination, old.carrier, old.agreed,
                          coalesce(old.customer_id, 0), old.price_level, old.contract)
            = (fresh.mode, fresh.origin, fresh.destination, fresh.carrier, fresh.agreed,
               fresh.customer, fresh.price_level, fresh.contract)
          and old.valid_to >= lower(fresh.days)
          and daterange(old.valid_from, old.valid_to, '[]') && fresh.days
        join rate_import on rate_import.id = old.import_id and rate_import.series = :series
        where old.until_version is null and old.since_version < :version),
      ended as (
        update rate set until_version = :version from hit where rate.id = hit.id
        returning rate.*, hit.days),
      left_over as (
        insert into rate (%1$s, valid_from, valid_to, since_version)
        select %1$s, lower(part), upper(part) - 1, :version
        from ended, unnest(datemultirange(daterange(valid_from, valid_to, '[]')) - days) as part
        returning id)
      select (select count(*) from ended), (select count(*) from left_over)\
      """
          .formatted(KEPT);

  private final StatelessSession session;

  Publishing(StatelessSession session) {
    this.session = session;
  }

  LibraryVersion publish(Sheet sheet, List<Rate> rates, Instant now) {
    var filed = new RateImportRow();
    filed.file = sheet.file();
    filed.series = sheet.series();
    filed.importedAt = now;
    session.insert(filed);
    var version = new LibraryVersionRow();
    version.number = next(session);
    version.what = LibraryVersion.What.PUBLISHED.name();
    version.importId = Objects.requireNonNull(filed.id);
    version.madeBy = sheet.by();
    version.madeAt = now;
    session.doWork(
        connection -> RateCopy.write(connection, rates, version.importId, version.number));
    version.ratesIn = rates.size();
    if (!sheet.series().isEmpty()) {
      replace(sheet.series(), version);
    }
    session.insert(version);
    return version.version(filed);
  }

  /** The number of the next version; until this transaction ends nobody else makes one. */
  static long next(StatelessSession session) {
    session
        .createNativeMutationQuery("lock table library_version in share row exclusive mode")
        .executeUpdate();
    session.createNativeMutationQuery("set local plan_cache_mode = auto").executeUpdate();
    return session
        .createNativeQuery("select coalesce(max(number), 0) + 1 from library_version", Long.class)
        .getSingleResult();
  }

  private void replace(String series, LibraryVersionRow version) {
    Object[] counts =
        session
            .createNativeQuery(REPLACE, Object[].class)
            .setParameter("version", version.number)
            .setParameter("series", series)
            .getSingleResult();
    version.ratesOut = (Long) counts[0];
    version.ratesIn += (Long) counts[1];
  }
}
