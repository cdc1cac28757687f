package dev.quayside.portal.ratesheet.row.port;

import dev.quayside.portal.ratesheet.cell.Understood;
import dev.quayside.portal.ratesheet.grid.Cell;
import dev.quayside.portal.ratesheet.heading.Column.Fact;
import dev.quayside.portal.ratesheet.row.said.RowCells;
import dev.quayside.portal.words.Saying;
import dev.quayside.portal.words.Whereabouts;
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.place.UnLocode;
import dev.quayside.rates.tariff.Mode;
import java.util.List;
import java.util.Optional;

/**
 * Reads from where to where a row is; a port may stand there twice, by its name and by its code.
 */
public record LaneCells(RowCells cells, PortCells ports, Mode mode) {

  public Optional<List<UnLocode>> from() {
    return read(Fact.POL, Fact.POL_TOO);
  }

  public Optional<List<UnLocode>> to() {
    return read(Fact.POD, Fact.POD_TOO);
  }

  private Optional<List<UnLocode>> read(Fact fact, Fact once) {
    Cell again =
        cells.table().cell(cells.row(), once).orElseGet(() -> Cell.of(cells.row().spot(), ""));
    Understood<List<UnLocode>> second = ports.read(again.text(), kind());
    Cell cell = cells.cell(fact);
    Understood<List<UnLocode>> first = ports.read(cell.text(), kind());
    if (second instanceof Understood.Is<List<UnLocode>>(var other)) {
      if (!(first instanceof Understood.Is<List<UnLocode>>(var own))) {
        return Optional.of(other);
      }
      if (own.stream().noneMatch(other::contains)) {
        cells.wrong(
            again,
            Saying.of(
                "is another port than \"%s\" in %s",
                "与%2$s的“%1$s”不是同一港口", cell.text(), Whereabouts.of(cell.place())));
      }
    }
    if (first instanceof Understood.Wrong<List<UnLocode>>(Saying why) && cell.trouble().isEmpty()) {
      cells.wrong(cell, why, "port:" + cell.text() + "=CODE");
      return Optional.empty();
    }
    return cells.needed(fact, first);
  }

  private PlaceKind kind() {
    return switch (mode) {
      case AIR -> PlaceKind.AIR;
      case ROAD, CUSTOMS -> PlaceKind.INLAND;
      case FCL, LCL -> PlaceKind.SEA;
    };
  }
}
