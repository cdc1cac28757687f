package dev.quayside.portal.library;

import dev.quayside.db.rate.search.RatePage;
import dev.quayside.portal.library.export.RateExport;
import dev.quayside.rates.place.Place;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The page on which rates are looked for.
 *
 * @param unclear the fields that mean nothing; then nothing was looked for
 * @param from what the words for the origin were taken to mean, where they mean several places
 */
public record Found(
    RateForm form,
    Set<String> unclear,
    List<Place> from,
    List<Place> to,
    RatePage page,
    Names names) {

  public Found {
    unclear = Set.copyOf(unclear);
    from = List.copyOf(from);
    to = List.copyOf(to);
  }

  /**
   * The address of the same rates as a file.
   *
   * @param ending csv or xlsx
   */
  public String export(String ending) {
    return form.address("/desk/rates." + ending);
  }

  /** How many rates a file holds at most. */
  public int mostExported() {
    return RateExport.MOST_RATES;
  }

  /** The address of the next page. */
  public String next() {
    return page.next()
        .map(at -> form.address("/desk/rates", Map.of("after", at.toString())))
        .orElse("");
  }
}
