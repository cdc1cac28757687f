package dev.quayside.portal.ratesheet.row.price;

import dev.quayside.portal.ratesheet.cell.Currencies;
import dev.quayside.portal.ratesheet.cell.FreightCell;
import dev.quayside.portal.ratesheet.cell.Understood;
import dev.quayside.portal.ratesheet.grid.Cell;
import dev.quayside.portal.ratesheet.heading.Column;
import dev.quayside.portal.ratesheet.heading.Column.Surcharge;
import dev.quayside.portal.ratesheet.heading.Column.Surcharge.Role;
import dev.quayside.portal.ratesheet.heading.Table;
import dev.quayside.portal.ratesheet.row.said.RowCells;
import dev.quayside.portal.words.Saying;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.charge.ChargeBasis;
import dev.quayside.rates.tariff.charge.Leg;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the charges that have columns of their own, one or several for each. */
public record ChargeCells(RowCells cells, Optional<Currency> usual, ChargeMemory memory) {

  private record Which(String code, Leg leg) {}

  public List<Charge> read(Set<Equipment> types) {
    Map<Which, List<Table.Under<Surcharge>>> columns = new LinkedHashMap<>();
    cells
        .table()
        .cells(cells.row(), Column.Surcharge.class)
        .forEach(column ->
            columns
                .computeIfAbsent(
                    new Which(column.column().code(), column.column().leg()),
                    _ -> new ArrayList<>())
                .add(column));
    List<Charge> charges = new ArrayList<>();
    columns.forEach((which, parts) ->
        basis(parts, types)
            .ifPresent(basis -> charges.add(new Charge(which.code(), which.leg(), basis))));
    return charges;
  }

  private Optional<ChargeBasis> basis(List<Table.Under<Surcharge>> parts, Set<Equipment> types) {
    Optional<Currency> currency =
        parts.stream()
            .filter(part -> part.column().role() == Role.CURRENCY)
            .findFirst()
            .flatMap(part -> Currencies.named(part.cell().text()))
            .or(() -> usual);
    Map<Equipment, Money> byType = new EnumMap<>(Equipment.class);
    Optional<ChargeBasis> whole = Optional.empty();
    for (var part : parts) {
      Surcharge column = part.column();
      Cell cell = part.cell();
      if (column.role() != Role.AMOUNT) {
        continue;
      }
      Optional<Currency> own = column.currency().or(() -> currency);
      if (column.type().isPresent()) {
        Equipment type = column.type().get();
        cells
            .said(cell, amount(cell, own))
            .ifPresent(money -> {
              if (types.contains(type)) {
                byType.put(type, money);
              }
            });
      } else {
        whole = cells.said(cell, memory.read(cell.text(), own, types, column.per()));
      }
    }
    return byType.isEmpty()
        ? whole.map(basis -> withLeast(basis, parts, currency))
        : Optional.of(new ChargeBasis.PerContainer(byType));
  }

  /** A charge may be nothing for one of the boxes: 0 is an amount here. */
  private static Understood<Money> amount(Cell cell, Optional<Currency> currency) {
    return cell.text().equals("0")
        ? new Understood.Nothing<>()
        : FreightCell.read(cell.text(), currency);
  }

  private ChargeBasis withLeast(
      ChargeBasis basis, List<Table.Under<Surcharge>> parts, Optional<Currency> currency) {
    for (var part : parts) {
      if (part.column().role() == Role.LEAST
          && basis instanceof ChargeBasis.Each(var per, var price, var _)) {
        Cell cell = part.cell();
        Optional<Money> least =
            cells.said(
                cell,
                FreightCell.read(cell.text(), currency.or(() -> Optional.of(price.currency()))));
        if (least.filter(money -> !money.currency().equals(price.currency())).isPresent()) {
          cells.wrong(
              cell, Saying.of("is a minimum in another currency than the charge", "最低收费与该费用币种不同"));
          return basis;
        }
        return new ChargeBasis.Each(per, price, least);
      }
    }
    return basis;
  }
}
