package dev.quayside.portal.ratesheet.row.price;

import dev.quayside.portal.ratesheet.cell.Currencies;
import dev.quayside.portal.ratesheet.cell.FreightCell;
import dev.quayside.portal.ratesheet.cell.Understood;
import dev.quayside.portal.ratesheet.grid.Cell;
import dev.quayside.portal.ratesheet.heading.Column;
import dev.quayside.portal.ratesheet.heading.Column.Surcharge;
import dev.quayside.portal.ratesheet.heading.Column.Surcharge.Role;
import dev.quayside.portal.ratesheet.heading.Table;
import dev.quayside.portal.ratesheet.notes.Noted;
import dev.quayside.portal.ratesheet.notes.OwnDays;
import dev.quayside.portal.ratesheet.row.said.RowCells;
import dev.quayside.portal.ratesheet.timing.DayRules;
import dev.quayside.portal.words.Saying;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.charge.ChargeBasis;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.tariff.schedule.Validity;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the charges that have columns of their own, one or several for each. */
public record ChargeCells(
    RowCells cells, Optional<Currency> usual, ChargeMemory memory, DayRules days) {

  private record Which(String code, Leg leg, Optional<String> days) {}

  public List<Charge> read(Set<Equipment> types) {
    Map<Which, List<Table.Under<Surcharge>>> columns = new LinkedHashMap<>();
    cells
        .table()
        .cells(cells.row(), Column.Surcharge.class)
        .forEach(column ->
            columns
                .computeIfAbsent(
                    new Which(
                        column.column().code(), column.column().leg(), column.column().days()),
                    _ -> new ArrayList<>())
                .add(column));
    List<Charge> charges = new ArrayList<>();
    columns.forEach((which, parts) ->
        basis(parts, types)
            .map(basis -> new Charge(which.code(), which.leg(), basis))
            .map(charge -> which.days().map(own -> on(own, charge, parts)).orElse(charge))
            .ifPresent(charge -> add(charge, charges)));
    return charges;
  }

  /** What is read of the heading is wrong for all rows alike, and told once. */
  private Charge on(String own, Charge charge, List<Table.Under<Surcharge>> parts) {
    Cell heading = cells.table().heading().cell(parts.getFirst().cell().spot().column());
    return switch (OwnDays.read(own, days)) {
      case Understood.Is<Validity>(var validity) -> charge.on(Optional.of(validity));
      case Understood.Nothing<Validity>() -> charge;
      case Understood.Wrong<Validity>(Saying why) -> {
        cells.wrong(heading, Saying.of("its days: %s", "所列日期：%s", why), "dates=dmy", "dates=mdy");
        yield charge;
      }
    };
  }

  /** Two columns of one charge for the same days may be one more, or one instead: nobody knows. */
  private void add(Charge charge, List<Charge> charges) {
    if (charges.stream().anyMatch(other -> Noted.sameCost(other, charge))) {
      cells.wrongRow(
          Saying.of(
              "has %s in two columns for the same days; say till when the first one holds",
              "%s有两列且日期重叠；请注明前一列的截止日", charge.code()));
    }
    charges.add(charge);
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
