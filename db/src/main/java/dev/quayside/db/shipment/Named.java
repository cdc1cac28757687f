package dev.quayside.db.shipment;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/** Finds the shipments that are meant by numbers, for many at once. */
final class Named {

  /**
   * One that goes by a number.
   *
   * @param number ours
   * @param closed its containers are back
   */
  record Found(long id, String number, boolean closed) {}

  private final Map<String, List<Found>> byReference = new HashMap<>();

  private Named() {}

  /** Looks up all shipments that any of the references name. */
  static Named lookUp(StatelessSession session, Collection<String> references) {
    var named = new Named();
    session
        .createNativeQuery(
            """
            with asked as materialized (
              select kind, array_agg(value) as values
              from (select split_part(ref, ':', 1) as kind, substr(ref, strpos(ref, ':') + 1) as value
                    from unnest(cast(:refs as text[])) as ref) as parted
              group by kind)
            select 'NO:' || s.number, s.id, s.number, s.closed from shipment s
              where s.number = any((select values from asked where kind = 'NO')::text[])
            union all
            select 'BL:' || s.bl_number, s.id, s.number, s.closed from shipment s
              where s.bl_number = any((select values from asked where kind = 'BL')::text[])
            union all
            select 'BK:' || s.booking, s.id, s.number, s.closed from shipment s
              where s.booking = any((select values from asked where kind = 'BK')::text[])
            union all
            select 'CT:' || c, s.id, s.number, s.closed from shipment s, unnest(s.containers) as c
              where s.containers && (select values from asked where kind = 'CT')::text[]\
            """,
            Object[].class)
        .setParameter("refs", references.toArray(String[]::new))
        .getResultList()
        .forEach(row ->
            named
                .byReference
                .computeIfAbsent((String) row[0], _ -> new ArrayList<>())
                .add(new Found(((Number) row[1]).longValue(), (String) row[2], (Boolean) row[3])));
    return named;
  }

  /** All that an event names its shipment by, the surest first. */
  static List<String> references(ToldEvent told) {
    return Stream.of(
            told.named().number().map(it -> "NO:" + it),
            told.named().bl().map(it -> "BL:" + it),
            told.named().booking().map(it -> "BK:" + it),
            told.event().container().map(it -> "CT:" + it))
        .flatMap(Optional::stream)
        .toList();
  }

  /** All that a shipment is named by. */
  static List<String> references(String number, References references) {
    return Stream.of(
            Stream.of("NO:" + number),
            references.bl().stream().map(it -> "BL:" + it),
            references.booking().stream().map(it -> "BK:" + it),
            references.containers().stream().map(it -> "CT:" + it))
        .flatMap(all -> all)
        .toList();
  }

  /**
   * The shipments an event may mean: those of the surest number that means any; where these are
   * several, those of them that have its container.
   */
  Set<Found> meant(ToldEvent told) {
    Set<Found> boxed = open(told.event().container().map(it -> "CT:" + it));
    for (String reference : references(told)) {
      Set<Found> found = Set.copyOf(byReference.getOrDefault(reference, List.of()));
      if (!found.isEmpty() && !reference.startsWith("CT:")) {
        Set<Found> both = found.stream().filter(boxed::contains).collect(toSet());
        return found.size() > 1 && !both.isEmpty() ? both : found;
      }
    }
    return boxed;
  }

  /** A container serves one shipment after the other: those that are over are not meant. */
  private Set<Found> open(Optional<String> container) {
    List<Found> all =
        container.map(it -> byReference.getOrDefault(it, List.of())).orElse(List.of());
    Set<Found> open = all.stream().filter(found -> !found.closed()).collect(toSet());
    return open.isEmpty() ? Set.copyOf(all) : open;
  }
}
