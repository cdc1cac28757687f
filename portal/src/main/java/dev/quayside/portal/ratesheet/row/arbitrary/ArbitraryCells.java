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
import dev.quayside.portal.ratesheet.row.said.RowMode;
import dev.quayside.portal.words.Saying;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.place.UnLocode;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.charge.Per;
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
    PlaceKind kind =
        table.columns().values().stream().anyMatch(Column.Break.class::isInstance)
                || RowMode.said(cells).equals(Optional.of(Mode.AIR))
            ? PlaceKind.AIR
            : PlaceKind.SEA;
    Optional<List<UnLocode>> outports = ports(cells, origin ? Fact.POL : Fact.POD, ports, kind);
    Optional<List<UnLocode>> bases = ports(cells, Fact.BASE, ports, kind);
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
    Map<Per, UnitPrice> loose = loose(cells, usual);
    Optional<Money> least = least(cells, loose, usual);
    if (amounts.isEmpty() && loose.isEmpty() && cells.problems().isEmpty()) {
      cells.wrongRow(Saying.of("has no amount to be added", "没有附加费金额"));
    }
    if (!cells.problems().isEmpty() || outports.isEmpty() || bases.isEmpty()) {
      return new Read(Optional.empty(), List.copyOf(cells.problems()));
    }
    return new Read(
        Optional.of(
            new Arbitraries.Addition(
                origin,
                outports.get(),
                Set.copyOf(bases.get()),
                amounts,
                loose,
                least,
                row.place())),
        List.of());
  }

  /** By sea for a ton or a cubic metre; by air for a kilogram, one price for every weight. */
  private static Map<Per, UnitPrice> loose(RowCells cells, Optional<Currency> usual) {
    Map<Per, UnitPrice> prices = new EnumMap<>(Per.class);
    for (var under : cells.table().cells(cells.row(), Column.Loose.class)) {
      cells
          .said(
              under.cell(),
              FreightCell.each(under.cell().text(), under.column().currency().or(() -> usual)))
          .ifPresent(price -> prices.put(under.column().per(), price));
    }
    for (var under : cells.table().cells(cells.row(), Column.Break.class)) {
      Optional<UnitPrice> price =
          cells.said(
              under.cell(),
              FreightCell.each(under.cell().text(), under.column().currency().or(() -> usual)));
      if (price.isPresent()
          && !price.get().equals(prices.computeIfAbsent(Per.KG_CHARGEABLE, _ -> price.get()))) {
        cells.wrong(
            under.cell(),
            Saying.of(
                "adds another amount than the weights below it; write one for all",
                "与前面重量段的附加费不同；请各段填同一金额"));
      }
    }
    return prices;
  }

  private static Optional<Money> least(
      RowCells cells, Map<Per, UnitPrice> loose, Optional<Currency> usual) {
    Optional<Money> least = Optional.empty();
    for (var under : cells.table().cells(cells.row(), Column.Least.class)) {
      Optional<Money> read =
          cells.said(
              under.cell(),
              FreightCell.read(under.cell().text(), under.column().currency().or(() -> usual)));
      boolean other =
          read.isPresent()
              && loose.values().stream()
                  .anyMatch(price -> !price.currency().equals(read.get().currency()));
      if (other) {
        cells.wrong(
            under.cell(),
            Saying.of("is a minimum in another currency than what is added", "最低收费与附加费币种不同"));
      }
      least = read;
    }
    return least;
  }

  private static Optional<List<UnLocode>> ports(
      RowCells cells, Fact fact, PortCells ports, PlaceKind kind) {
    Cell cell = cells.cell(fact);
    Understood<List<UnLocode>> read = ports.read(cell.text(), kind);
    return cells.needed(fact, read);
  }
}
