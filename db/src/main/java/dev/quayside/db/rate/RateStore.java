package dev.quayside.db.rate;

import dev.quayside.rates.place.UnLocode;
import dev.quayside.rates.quote.RateFinder;
import dev.quayside.rates.quote.RateQuery;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tariff.Rate;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.StatelessSession;

/** The rate library. A sheet goes in whole or not at all. */
public final class RateStore implements RateFinder {

  public static final List<Class<?>> ROWS = List.of(RateRow.class, RateImportRow.class);

  private final StatelessSession session;

  public RateStore(StatelessSession session) {
    this.session = session;
  }

  /** One indexed read; contract rates of other customers are never in what comes back. */
  @Override
  public List<Rate> find(RateQuery query) {
    return session
        .createSelectionQuery(
            """
            select r, i.file from RateRow r join RateImportRow i on i.id = r.importId
            where r.mode = :mode
              and r.origin in (:origins) and r.destination in (:destinations)
              and r.validTo >= :day
              and (r.customerId is null or r.customerId = :customer)
              and r.priceLevel in ('', :level)
            order by r.id\
            """,
            Object[].class)
        .setParameterList("origins", codes(query.origins()))
        .setParameterList("destinations", codes(query.destinations()))
        .setParameter("day", query.day())
        .setParameter(
            "customer", query.buyer().customer().map(CustomerId::value).orElse(null), Long.class)
        .setParameter("mode", query.mode().name())
        .setParameter("level", query.buyer().level())
        .getResultStream()
        .map(pair -> RateFile.rate((RateRow) pair[0], (String) pair[1]))
        .toList();
  }

  /**
   * Puts a sheet's rates into the library; their ids are given by the library.
   *
   * @return the number of the import
   */
  public long publish(String file, List<Rate> rates, Instant now) {
    var sheet = new RateImportRow();
    sheet.file = file;
    sheet.importedAt = now;
    session.insert(sheet);
    long importId = Objects.requireNonNull(sheet.id);
    rates.forEach(rate -> session.insert(RateFile.row(rate, importId)));
    return importId;
  }

  public long count() {
    return session
        .createSelectionQuery("select count(*) from RateRow", Long.class)
        .getSingleResult();
  }

  private static List<String> codes(List<Set<UnLocode>> circles) {
    return circles.stream().flatMap(Set::stream).map(UnLocode::code).toList();
  }
}
