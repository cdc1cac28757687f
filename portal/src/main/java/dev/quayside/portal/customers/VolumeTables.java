package dev.quayside.portal.customers;

import dev.quayside.db.profile.Carried;
import dev.quayside.db.profile.Carried.Sum;
import dev.quayside.portal.figures.FigureTable;
import dev.quayside.portal.figures.FigureTable.Cell;
import dev.quayside.portal.figures.FigureTable.Chart;
import dev.quayside.portal.words.LaneNames;
import dev.quayside.portal.words.Wording;
import dev.quayside.rates.place.Places;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Lays out what a customer ordered, month by month and lane by lane. */
final class VolumeTables {

  private static final int MOST_LANES = 12;

  private final Carried carried;
  private final Places places;
  private final Wording words;

  VolumeTables(Carried carried, Places places, Wording words) {
    this.carried = carried;
    this.places = places;
    this.words = words;
  }

  List<FigureTable> all() {
    return carried.orders() == 0 ? List.of() : List.of(months(), lanes());
  }

  private FigureTable months() {
    return new FigureTable(
        "months",
        List.of(words.text("volume.month"), words.text("volume.teu"), words.text("volume.orders")),
        carried.months().stream().map(sum -> row(sum, sum.of().toString())).toList(),
        List.of(new Chart("bar", words.text("volume.months"), false, false, List.of(1))));
  }

  private FigureTable lanes() {
    return new FigureTable(
        "lanes",
        List.of(words.text("lane"), words.text("volume.teu"), words.text("volume.orders")),
        carried.lanes().stream()
            .limit(MOST_LANES)
            .map(sum -> row(sum, LaneNames.of(sum.of(), places, words)))
            .toList(),
        List.of(new Chart("bar", words.text("volume.lanes"), true, false, List.of(1, 2))));
  }

  private List<Cell> row(Sum<?> sum, String name) {
    return List.of(
        new Cell(name, Optional.empty(), ""),
        new Cell(words.number(sum.teu()), Optional.of(sum.teu()), ""),
        new Cell(words.count(sum.orders()), Optional.of(BigDecimal.valueOf(sum.orders())), ""));
  }
}
