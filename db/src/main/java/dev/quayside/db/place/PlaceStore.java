package dev.quayside.db.place;

import dev.quayside.rates.place.Place;
import java.util.Collection;
import org.hibernate.StatelessSession;

/** The places that rates are filed under, taken over from the product's own table. */
public final class PlaceStore {

  private final StatelessSession session;

  public PlaceStore(StatelessSession session) {
    this.session = session;
  }

  /** Adds the places that are not there yet and corrects the names of those that are. */
  public void fill(Collection<Place> places) {
    session
        .createNativeMutationQuery(
            """
            insert into place (code, name_en, name_zh, country)
            select distinct on (code) code, name_en, name_zh, country
            from unnest(cast(:codes as text[]), cast(:english as text[]),
                        cast(:chinese as text[]), cast(:countries as text[]))
              as given (code, name_en, name_zh, country)
            on conflict (code) do update
              set name_en = excluded.name_en, name_zh = excluded.name_zh
              where (place.name_en, place.name_zh) <> (excluded.name_en, excluded.name_zh)\
            """)
        .setParameter("codes", column(places, place -> place.code().code()))
        .setParameter("english", column(places, Place::nameEn))
        .setParameter("chinese", column(places, Place::nameZh))
        .setParameter("countries", column(places, Place::country))
        .executeUpdate();
  }

  private static String[] column(
      Collection<Place> places, java.util.function.Function<Place, String> cell) {
    return places.stream().map(cell).toArray(String[]::new);
  }
}
