package dev.quayside.portal.ratesheet.row.arbitrary;

import dev.quayside.portal.ratesheet.cell.Currencies;
import dev.quayside.portal.ratesheet.cell.FreightCell;
import dev.quayside.portal.ratesheet.cell.Understood;
import dev.quayside.portal.ratesheet.grid.Cell;
import dev.quayside.portal.ratesheet.grid.Line;
import dev.quayside.portal.ratesheet.heading.Column;
import dev.quayside.portal.ratesheet.heading.Column.Fact;
import dev.quayside.portal.ratesheet.heading.Table;
import dev.quayside.portal.ratesheet.layout.Stated;
import dev.quayside.portal.ratesheet.question.Answers;
import dev.quayside.portal.ratesheet.question.Problem;
import dev.quayside.portal.ratesheet.row.port.PortCells;
import dev.quayside.portal.ratesheet.row.said.RowCells;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.place.UnLocode;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a row of arbitraries: an outport, its base port, and what is added on top. */
public final class ArbitraryCells {

  /** What came of a row; nothing is added where a cell of it is wrong. */
  public record Read(Optional<Arbitraries.Addition> addition, List<Problem> problems) {}

  private ArbitraryCells() {}

  public static Read read(Table table, Line row, Stated stated, Answers answers, PortCells ports) {
    var cells = new RowCells(table, row, stated, answers);
    boolean origin = table.facts().containsKey(Fact.POL);
    Optional<List<UnLocode>> outports = ports(cells, origin ? Fact.POL : Fact.POD, ports);
    Optional<List<UnLocode>> bases = ports(cells, Fact.BASE, ports);
    Optional<Currency> usual = Currencies.named(cells.text(Fact.CURRENCY));
    Map<Equipment, Money> amounts = new EnumMap<>(Equipment.class);
    table
        .cells(row, Column.Freight.class)
        .forEach(under ->
            cells
                .said(
                    under.cell(),
                    FreightCell.read(
                        under.cell().text(), under.column().currency().or(() -> usual)))
                .ifPresent(money -> amounts.put(under.column().type(), money)));
    if (amounts.isEmpty() && cells.problems().isEmpty()) {
      cells.wrongRow("has no amount to be added");
    }
    if (!cells.problems().isEmpty() || outports.isEmpty() || bases.isEmpty()) {
      return new Read(Optional.empty(), List.copyOf(cells.problems()));
    }
    return new Read(
        Optional.of(
            new Arbitraries.Addition(
                origin, outports.get(), Set.copyOf(bases.get()), amounts, row.place())),
        List.of());
  }

  private static Optional<List<UnLocode>> ports(RowCells cells, Fact fact, PortCells ports) {
    Cell cell = cells.cell(fact);
    Understood<List<UnLocode>> read = ports.read(cell.text(), PlaceKind.SEA);
    return cells.needed(fact, read);
  }
}
