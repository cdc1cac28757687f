package dev.quayside.portal.ratesheet.row.voyage;

import dev.quayside.portal.ratesheet.cell.DayCell;
import dev.quayside.portal.ratesheet.cell.Understood;
import dev.quayside.portal.ratesheet.grid.Cell;
import dev.quayside.portal.ratesheet.heading.Column.Fact;
import dev.quayside.portal.ratesheet.row.said.RowCells;
import dev.quayside.portal.ratesheet.timing.DayRules;
import dev.quayside.portal.ratesheet.timing.Period;
import dev.quayside.portal.ratesheet.timing.ValidityText;
import dev.quayside.portal.words.Saying;
import dev.quayside.rates.tariff.schedule.Validity;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Reads from when till when a row holds: two columns, one column, the title, or an answer. */
public record ValidityCells(RowCells cells, VoyageCells voyage, DayRules rules) {

  private static final String[] ORDERS = {"dates=dmy", "dates=mdy"};

  public Optional<Validity> read() {
    Cell first = cells.cell(Fact.VALID_FROM);
    Cell last = cells.cell(Fact.VALID_TO);
    boolean columns = cells.table().facts().containsKey(Fact.VALID_FROM);
    if (!columns && first.blank()) {
      return oneCell(last);
    }
    Optional<LocalDate> from = cells.needed(Fact.VALID_FROM, day(Fact.VALID_FROM, first));
    Optional<LocalDate> to = cells.needed(Fact.VALID_TO, day(Fact.VALID_TO, last));
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (to.get().isBefore(from.get())) {
      cells.wrong(last, Saying.of("is before the first day, %s", "早于生效日%s", from.get()));
      return Optional.empty();
    }
    return Optional.of(new Validity(from.get(), to.get(), by(Optional.empty())));
  }

  private Understood<LocalDate> day(Fact fact, Cell cell) {
    Understood<LocalDate> day = DayCell.read(cell, voyage.order(fact, rules.order()));
    if (day instanceof Understood.Wrong<LocalDate>
        && ValidityText.read(cell.text(), rules) instanceof Understood.Is<Period>(Period period)
        && !cell.text().contains("/")) {
      Optional<LocalDate> named =
          fact == Fact.VALID_FROM ? period.from().or(period::to) : period.to();
      return named.<Understood<LocalDate>>map(Understood.Is::new).orElse(day);
    }
    return day;
  }

  private Optional<Validity> oneCell(Cell cell) {
    if (cell.day().isPresent()) {
      return till(cell, cell.day().get(), Optional.empty());
    }
    DayRules own = new DayRules(voyage.order(Fact.VALID_TO, rules.order()), rules.today());
    Understood<Period> read = ValidityText.read(cell.text(), own);
    if (read instanceof Understood.Wrong<Period>(Saying why) && why.english().contains("dates=")) {
      cells.wrong(cell, why, ORDERS);
      return Optional.empty();
    }
    Optional<Period> period = cells.needed(Fact.VALID_TO, read);
    if (period.isEmpty()) {
      return Optional.empty();
    }
    Period known = period.get();
    if (known.to().isEmpty()) {
      cells.wrong(
          cell, Saying.of("does not say till when", "没有写到期日"), "valid=2026-06-01..2026-06-30");
      return Optional.empty();
    }
    return known.from().isEmpty()
        ? till(cell, known.to().get(), known.by())
        : Optional.of(new Validity(known.from().get(), known.to().get(), by(known.by())));
  }

  /** A sheet that only says till when is good from the day it is taken in. */
  private Optional<Validity> till(Cell cell, LocalDate last, Optional<Validity.By> by) {
    Optional<LocalDate> today = rules.today();
    if (today.isEmpty()) {
      cells.wrong(
          cell, Saying.of("does not say from when", "没有写生效日"), "valid=2026-06-01..2026-06-30");
      return Optional.empty();
    }
    if (last.isBefore(today.get())) {
      cells.wrong(
          cell,
          Saying.of("is past, and nothing says from when it was", "已过期，且没有写生效日"),
          "valid=2026-06-01..2026-06-30");
      return Optional.empty();
    }
    return Optional.of(new Validity(today.get(), last, by(by)));
  }

  private Validity.By by(Optional<Validity.By> said) {
    if (said.isPresent()) {
      return said.get();
    }
    String headings = heading(Fact.VALID_FROM) + " " + heading(Fact.VALID_TO);
    boolean booking =
        headings.contains("BOOKING") || headings.contains("订舱") || headings.contains("GATE");
    return booking || cells.answers().is("validity", "booking")
        ? Validity.By.BOOKING
        : Validity.By.DEPARTURE;
  }

  private String heading(Fact fact) {
    return Optional.ofNullable(cells.table().facts().get(fact))
        .map(at -> cells.table().titles().getOrDefault(at, ""))
        .orElse("")
        .toUpperCase(Locale.ROOT);
  }
}
