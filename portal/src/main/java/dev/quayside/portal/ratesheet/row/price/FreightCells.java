package dev.quayside.portal.ratesheet.row.price;

import dev.quayside.portal.ratesheet.cell.FreightCell;
import dev.quayside.portal.ratesheet.cell.Understood;
import dev.quayside.portal.ratesheet.grid.Cell;
import dev.quayside.portal.ratesheet.heading.Column;
import dev.quayside.portal.ratesheet.heading.Column.Fact;
import dev.quayside.portal.ratesheet.row.said.RowCells;
import dev.quayside.portal.words.Saying;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.tariff.Freight;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.charge.Per;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what the carriage of a row costs, by price level; "" is the general one. */
public record FreightCells(RowCells cells, Optional<Currency> usual) {

  private static final Saying TWO_CURRENCIES =
      Saying.of("has freight in two currencies; a rate has one", "运费有两种币种；一条运价只能一种");

  private static final int AT_SEA = 1_000;
  private static final int BY_AIR = 6_000;
  private static final Pattern RATIO = Pattern.compile("(?:1\\s?[:/：]\\s?)?(\\d{3,5})");
  private static final Pattern LEAST_TONS =
      Pattern.compile("(\\d{1,2}(?:\\.\\d)?)\\s?(?:RT|R/T|W/M|CBM|方|立方|吨|TON)");

  public Map<String, Freight> read(Mode mode) {
    return switch (mode) {
      case FCL -> boxes();
      case LCL -> general(loose());
      case AIR -> general(air());
      case ROAD -> {
        Map<String, Freight> boxes = boxes();
        yield boxes.isEmpty() && cells.problems().isEmpty() ? general(flat()) : boxes;
      }
      case CUSTOMS -> general(flat());
    };
  }

  private static Map<String, Freight> general(Optional<? extends Freight> freight) {
    Map<String, Freight> levels = new LinkedHashMap<>();
    freight.ifPresent(known -> levels.put("", known));
    return levels;
  }

  private Map<String, Freight> boxes() {
    Map<String, Map<Equipment, Money>> levels = new LinkedHashMap<>();
    cells
        .table()
        .cells(cells.row(), Column.Freight.class)
        .forEach(under ->
            cells
                .said(
                    under.cell(),
                    FreightCell.read(
                        under.cell().text(), under.column().currency().or(() -> usual)))
                .ifPresent(money ->
                    levels
                        .computeIfAbsent(
                            under.column().level(), _ -> new EnumMap<>(Equipment.class))
                        .put(under.column().type(), money)));
    Map<String, Freight> freight = new LinkedHashMap<>();
    for (var level : levels.entrySet()) {
      if (level.getValue().values().stream().map(Money::currency).distinct().count() > 1) {
        cells.wrongRow(TWO_CURRENCIES);
      } else {
        freight.put(level.getKey(), new Freight.PerContainer(level.getValue()));
      }
    }
    return freight;
  }

  private Optional<Freight> loose() {
    Map<Per, UnitPrice> prices = new EnumMap<>(Per.class);
    cells
        .table()
        .cells(cells.row(), Column.Loose.class)
        .forEach(under ->
            cells
                .said(
                    under.cell(),
                    FreightCell.each(
                        under.cell().text(), under.column().currency().or(() -> usual)))
                .ifPresent(price -> prices.put(under.column().per(), price)));
    if (prices.isEmpty()) {
      return Optional.empty();
    }
    Optional<UnitPrice> both = Optional.ofNullable(prices.get(Per.REVENUE_TON));
    Optional<UnitPrice> cbm = Optional.ofNullable(prices.get(Per.CBM)).or(() -> both);
    Optional<UnitPrice> ton = Optional.ofNullable(prices.get(Per.TON)).or(() -> both);
    UnitPrice byMeasure = cbm.or(() -> ton).orElseThrow();
    UnitPrice byWeight = ton.or(() -> cbm).orElseThrow();
    Least least = least(byMeasure.currency());
    if (!byMeasure.currency().equals(byWeight.currency())) {
      cells.wrongRow(TWO_CURRENCIES);
      return Optional.empty();
    }
    return Optional.of(
        new Freight.PerRevenueTon(
            byMeasure, byWeight, ratio(AT_SEA), least.tons(), Optional.empty(), least.money()));
  }

  private record Least(BigDecimal tons, Optional<Money> money) {}

  /**
   * A minimum is an amount or a quantity, 1 RT; where nothing is said, the trade charges one ton.
   */
  private Least least(Currency currency) {
    for (var column : cells.table().cells(cells.row(), Column.Least.class)) {
      Cell cell = column.cell();
      Matcher tons = LEAST_TONS.matcher(cell.text().toUpperCase(Locale.ROOT));
      if (tons.matches()) {
        return new Least(new BigDecimal(tons.group(1)), Optional.empty());
      }
      Optional<Money> money =
          cells.said(
              cell,
              FreightCell.read(
                  cell.text(), column.column().currency().or(() -> Optional.of(currency))));
      if (money.isPresent()) {
        if (!money.get().currency().equals(currency)) {
          cells.wrong(
              cell, Saying.of("is a minimum in another currency than the freight", "最低收费与运费币种不同"));
        }
        return new Least(BigDecimal.ZERO, money);
      }
    }
    return new Least(BigDecimal.ONE, Optional.empty());
  }

  private int ratio(int usually) {
    Cell cell = cells.cell(Fact.RATIO);
    if (cell.blank()) {
      return usually;
    }
    Matcher ratio = RATIO.matcher(cell.text().strip());
    if (!ratio.matches()) {
      cells.wrong(
          cell,
          Saying.of("is no ratio; write 1:1000 (kg for a cubic metre)", "不是重泡比；请填1:1000（每立方米公斤数）"));
      return usually;
    }
    return Integer.parseInt(ratio.group(1));
  }

  private Optional<Freight> air() {
    NavigableMap<Integer, UnitPrice> breaks = new TreeMap<>();
    cells
        .table()
        .cells(cells.row(), Column.Break.class)
        .forEach(under ->
            cells
                .said(
                    under.cell(),
                    FreightCell.each(
                        under.cell().text(), under.column().currency().or(() -> usual)))
                .ifPresent(price -> breaks.put(under.column().kg(), price)));
    if (breaks.isEmpty()) {
      return Optional.empty();
    }
    Currency currency = breaks.firstEntry().getValue().currency();
    Optional<Money> least = Optional.empty();
    for (var column : cells.table().cells(cells.row(), Column.Least.class)) {
      Understood<Money> read =
          FreightCell.read(
              column.cell().text(), column.column().currency().or(() -> Optional.of(currency)));
      least = cells.said(column.cell(), read);
    }
    boolean one =
        breaks.values().stream().allMatch(price -> price.currency().equals(currency))
            && least.filter(money -> !money.currency().equals(currency)).isEmpty();
    if (!one) {
      cells.wrongRow(TWO_CURRENCIES);
      return Optional.empty();
    }
    int divisor = ratio(BY_AIR);
    // 1:167 is kilograms for a cubic metre, 1:6000 cubic centimetres for a kilogram.
    return Optional.of(
        new Freight.ByWeightBreak(
            least,
            breaks,
            divisor < 1_000 ? Math.round(1_000_000f / divisor / 100) * 100 : divisor));
  }

  private Optional<Freight> flat() {
    for (var column : cells.table().cells(cells.row(), Column.Flat.class)) {
      Understood<Money> read =
          FreightCell.read(column.cell().text(), column.column().currency().or(() -> usual));
      Optional<Money> money = cells.said(column.cell(), read);
      if (money.isPresent()) {
        return money.map(Freight.Flat::new);
      }
    }
    return Optional.empty();
  }
}
