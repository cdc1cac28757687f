package dev.quayside.rates.place;

import dev.quayside.rates.place.spelling.Table;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The house's own table of places, as it is carried in the jar. */
final class PlaceTable {

  private PlaceTable() {}

  /**
   * Reads places.tsv: code, kind, iata, country, state, name_en, name_zh, other_codes, parent,
   * priced_with, region, tier, aliases. An airport without a UN/LOCODE of its own is filed under
   * country and IATA code.
   */
  static List<PlaceEntry> read() {
    return Table.lines(PlaceTable.class, "places.tsv").stream()
        .skip(1)
        .map(PlaceTable::entry)
        .toList();
  }

  private static PlaceEntry entry(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 13) {
      throw new IllegalStateException("places.tsv has a row without 13 cells: " + line);
    }
    var code = new UnLocode(cells[0]);
    Set<UnLocode> codes = new LinkedHashSet<>(codes(cells[7]));
    codes.add(code);
    var place =
        new Place(
            code,
            PlaceKind.valueOf(cells[1]),
            said(cells[2]),
            cells[5],
            cells[6],
            cells[3],
            codes,
            said(cells[8]).map(UnLocode::new),
            cells[10],
            Integer.parseInt(cells[11]));
    return new PlaceEntry(
        place, parts(cells[12], ";"), said(cells[4]), new LinkedHashSet<>(codes(cells[9])));
  }

  private static List<UnLocode> codes(String cell) {
    return parts(cell, ",").stream().map(UnLocode::new).toList();
  }

  private static List<String> parts(String cell, String separator) {
    return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(separator, -1));
  }

  private static Optional<String> said(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }
}
