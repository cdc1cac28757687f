package dev.quayside.portal.ratesheet.row.said;

import dev.quayside.portal.ratesheet.grid.Cell;
import dev.quayside.portal.ratesheet.heading.Column;
import dev.quayside.portal.ratesheet.heading.Column.Fact;
import dev.quayside.portal.words.Saying;
import dev.quayside.rates.tariff.Mode;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which way of carriage a row is for: by the prices it has, and by what it or its sheet says. */
public final class RowMode {

  private static final Map<String, Mode> NAMES =
      Map.ofEntries(
          Map.entry("FCL", Mode.FCL),
          Map.entry("整箱", Mode.FCL),
          Map.entry("整柜", Mode.FCL),
          Map.entry("SEA", Mode.FCL),
          Map.entry("海运", Mode.FCL),
          Map.entry("LCL", Mode.LCL),
          Map.entry("拼箱", Mode.LCL),
          Map.entry("散货", Mode.LCL),
          Map.entry("AIR", Mode.AIR),
          Map.entry("空运", Mode.AIR),
          Map.entry("ROAD", Mode.ROAD),
          Map.entry("TRUCK", Mode.ROAD),
          Map.entry("TRUCKING", Mode.ROAD),
          Map.entry("拖车", Mode.ROAD),
          Map.entry("陆运", Mode.ROAD),
          Map.entry("CUSTOMS", Mode.CUSTOMS),
          Map.entry("报关", Mode.CUSTOMS),
          Map.entry("清关", Mode.CUSTOMS));

  private RowMode() {}

  public static Optional<Mode> of(RowCells cells) {
    Set<Mode> priced = EnumSet.noneOf(Mode.class);
    cells
        .table()
        .columns()
        .forEach((at, column) -> {
          Cell cell = cells.row().cell(at);
          if (!cell.blank() && column instanceof Column.Price price) {
            priced.add(usually(price));
          }
        });
    Optional<Mode> said = said(cells.text(Fact.MODE));
    if (said.isPresent() && (priced.isEmpty() || fits(said.get(), priced))) {
      return said;
    }
    if (priced.size() == 1) {
      return Optional.of(priced.iterator().next());
    }
    if (priced.isEmpty()) {
      return cells.table().columns().values().stream()
          .filter(Column.Price.class::isInstance)
          .map(column -> usually((Column.Price) column))
          .findFirst();
    }
    cells.wrongRow(
        Saying.of("has prices of several ways of carriage", "同一行有几种运输方式的价格"),
        "mode=FCL",
        "mode=LCL");
    return Optional.empty();
  }

  /** What the row or its sheet says in words. */
  public static Optional<Mode> said(RowCells cells) {
    return said(cells.text(Fact.MODE));
  }

  private static Optional<Mode> said(String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    String upper = text.strip().toUpperCase(Locale.ROOT);
    return Optional.ofNullable(NAMES.get(upper))
        .or(() ->
            NAMES.entrySet().stream()
                .filter(name -> name.getKey().length() > 1 && upper.startsWith(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst());
  }

  private static boolean fits(Mode said, Set<Mode> priced) {
    return priced.contains(said)
        || (said == Mode.ROAD && priced.contains(Mode.FCL))
        || (said == Mode.CUSTOMS && priced.contains(Mode.ROAD));
  }

  private static Mode usually(Column.Price price) {
    return switch (price) {
      case Column.Freight _ -> Mode.FCL;
      case Column.Loose _ -> Mode.LCL;
      case Column.Break _ -> Mode.AIR;
      case Column.Flat _ -> Mode.ROAD;
    };
  }
}
