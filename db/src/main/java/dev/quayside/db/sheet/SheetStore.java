package dev.quayside.db.sheet;

import dev.quayside.db.json.FactJson;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** The kinds of rate sheets the house knows. */
public final class SheetStore {

  /** Columns in the order of the sheet, which an object of JSON does not keep. */
  private record Pairs(List<String> names, List<String> values) {

    static Pairs of(Map<String, String> map) {
      return new Pairs(List.copyOf(map.keySet()), List.copyOf(map.values()));
    }

    Map<String, String> map() {
      Map<String, String> map = new LinkedHashMap<>();
      for (int i = 0; i < names.size(); i++) {
        map.put(names.get(i), values.get(i));
      }
      return map;
    }
  }

  private static final String KINDS =
      "select fingerprint, series, sample_file, cast(columns as text), cast(answers as text)"
          + " from sheet_profile ";

  private final StatelessSession session;

  public SheetStore(StatelessSession session) {
    this.session = session;
  }

  public Optional<KnownSheet> find(String fingerprint) {
    return select("where fingerprint = :fingerprint", fingerprint).stream().findFirst();
  }

  /** All of them, by their series. */
  public List<KnownSheet> all() {
    return select("order by series, sample_file", "");
  }

  /** Keeps it; a kind that was known already is taken over as it is now. */
  public void keep(KnownSheet sheet, String by, Instant now) {
    session
        .createNativeMutationQuery(
            """
            insert into sheet_profile
              (fingerprint, series, sample_file, columns, answers, confirmed_by, confirmed_at)
            values (:fingerprint, :series, :file, cast(:columns as jsonb), cast(:answers as jsonb), :by, :now)
            on conflict (fingerprint) do update set
              series = excluded.series, sample_file = excluded.sample_file, columns = excluded.columns,
              answers = excluded.answers, confirmed_by = excluded.confirmed_by,
              confirmed_at = excluded.confirmed_at\
            """)
        .setParameter("fingerprint", sheet.fingerprint())
        .setParameter("series", sheet.series())
        .setParameter("file", sheet.sampleFile())
        .setParameter("columns", FactJson.write(Pairs.of(sheet.columns())))
        .setParameter("answers", FactJson.write(Pairs.of(sheet.answers())))
        .setParameter("by", by)
        .setParameter("now", now)
        .executeUpdate();
  }

  /** Gives the series of a kind another name; false where there is no such kind. */
  public boolean rename(String fingerprint, String series) {
    return session
            .createNativeMutationQuery(
                "update sheet_profile set series = :series where fingerprint = :fingerprint")
            .setParameter("series", series)
            .setParameter("fingerprint", fingerprint)
            .executeUpdate()
        > 0;
  }

  /** Whether there was such a kind; its next sheet is asked about again. */
  public boolean forget(String fingerprint) {
    return session
            .createNativeMutationQuery("delete from sheet_profile where fingerprint = :fingerprint")
            .setParameter("fingerprint", fingerprint)
            .executeUpdate()
        > 0;
  }

  private List<KnownSheet> select(String which, String fingerprint) {
    var query = session.createNativeQuery(KINDS + which, Object[].class);
    if (which.contains(":fingerprint")) {
      query.setParameter("fingerprint", fingerprint);
    }
    return query.getResultList().stream()
        .map(row ->
            new KnownSheet(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                FactJson.read((String) row[3], Pairs.class).map(),
                FactJson.read((String) row[4], Pairs.class).map()))
        .toList();
  }
}
