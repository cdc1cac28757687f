package dev.quayside.rates.place;

import dev.quayside.rates.place.spelling.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The countries, coasts and trade regions that customers name in the place of a port. Some of them
 * the trade draws closer than the region its ports are filed under: 华东, "PNW".
 *
 * @param drawn the ports of those, by the code of the area
 */
record Areas(Map<String, Set<String>> drawn) {

  static Areas builtIn() {
    return new Areas(
        Table.lines(Areas.class, "regions.tsv").stream()
            .skip(1)
            .map(line -> List.of(line.split("\t", -1)))
            .filter(cells -> cells.size() > 2)
            .collect(
                Collectors.toUnmodifiableMap(
                    List::getFirst, cells -> Set.of(cells.get(2).split(";", -1)))));
  }

  boolean has(PlaceAnswer area, Place place) {
    return switch (area) {
      case PlaceAnswer.Country(String iso2) -> place.country().equals(iso2);
      case PlaceAnswer.Region(String code) ->
          drawn.containsKey(code)
              ? drawn.get(code).contains(place.code().code())
              : place.region().equals(code);
      case PlaceAnswer.Found _, PlaceAnswer.Ambiguous _, PlaceAnswer.Unknown _ -> false;
    };
  }
}
