package dev.quayside.app.people;

import dev.quayside.portal.ratesheet.file.GridReader;
import dev.quayside.portal.ratesheet.grid.Cell;
import dev.quayside.portal.ratesheet.grid.Grid;
import dev.quayside.portal.ratesheet.grid.GridFile;
import dev.quayside.portal.ratesheet.grid.Line;
import dev.quayside.portal.ratesheet.question.Problem;
import dev.quayside.portal.words.Saying;
import dev.quayside.rates.money.Money;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a list of customers' credit, as a ledger hands it out, one line for each customer. */
final class CreditFile {

  /**
   * One line.
   *
   * @param place where it stands, for messages
   */
  record Entry(
      String place,
      String code,
      Money limit,
      int days,
      Money open,
      LocalDate openOn,
      boolean onHold) {}

  /** What came of reading the list. */
  sealed interface Result {

    /** The lines that are right, and each cell that is wrong. */
    record Read(List<Entry> entries, List<Problem> problems) implements Result {
      public Read {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
      }
    }

    /** It is no list of credit; says why. */
    record Unreadable(String why) implements Result {}
  }

  private enum Column {
    CODE("code", "customer", "客户代码", "代码"),
    LIMIT("limit", "credit limit", "信用额度", "额度"),
    CURRENCY("currency", "ccy", "币种"),
    DAYS("days", "terms", "账期", "账期天数"),
    OPEN("open", "balance", "open balance", "未结余额", "余额"),
    ON("on", "date", "as of", "日期", "截止日期"),
    HOLD("hold", "on hold", "frozen", "冻结");

    private final String headings;

    Column(String... headings) {
      this.headings = ";" + String.join(";", headings) + ";";
    }

    boolean heads(String title) {
      return headings.contains(";" + title + ";");
    }
  }

  private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
  private final List<Entry> entries = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> codes = new HashSet<>();

  private CreditFile() {}

  static Result read(Path file) {
    return switch (GridReader.read(file)) {
      case GridFile.Unreadable(Saying why) -> new Result.Unreadable(why.english());
      case GridFile.Opened(var grids, var _, var _) -> new CreditFile().read(grids.getFirst());
    };
  }

  private Result read(Grid grid) {
    Line heading = grid.lines().getFirst();
    for (int i = 0; i < heading.cells().size(); i++) {
      String title = heading.cell(i).text().strip().toLowerCase(Locale.ROOT);
      for (Column column : Column.values()) {
        if (column.heads(title)) {
          columns.putIfAbsent(column, i);
        }
      }
    }
    if (columns.size() < Column.values().length) {
      return new Result.Unreadable(
          "needs the headings code, limit, currency, days, open, on, hold (客户代码, 信用额度, 币种, 账期,"
              + " 未结余额, 日期, 冻结) in its first row");
    }
    grid.lines().stream().skip(1).filter(line -> !line.blank()).forEach(this::read);
    return entries.isEmpty() && problems.isEmpty()
        ? new Result.Unreadable("has headings and no lines below them")
        : new Result.Read(entries, problems);
  }

  private void read(Line line) {
    int before = problems.size();
    String code = cell(line, Column.CODE).text().strip();
    if (code.isEmpty()) {
      wrong(line, Column.CODE, "is blank");
    } else if (!codes.add(code)) {
      wrong(line, Column.CODE, "stands in the list twice");
    }
    Optional<Currency> currency = currency(line);
    Optional<BigDecimal> limit = figure(line, Column.LIMIT);
    Optional<BigDecimal> open = figure(line, Column.OPEN);
    Optional<BigDecimal> days = figure(line, Column.DAYS);
    Optional<LocalDate> on = day(line);
    Optional<Boolean> hold = hold(line);
    limit.filter(it -> it.signum() < 0).ifPresent(_ -> wrong(line, Column.LIMIT, "is below 0"));
    if (days.filter(it -> it.stripTrailingZeros().scale() > 0 || !isTerm(it)).isPresent()) {
      wrong(line, Column.DAYS, "is no number of days from 0 to 365");
    }
    if (problems.size() == before) {
      entries.add(
          new Entry(
              line.place(),
              code,
              new Money(limit.orElseThrow(), currency.orElseThrow()),
              days.orElseThrow().intValue(),
              new Money(open.orElseThrow(), currency.orElseThrow()),
              on.orElseThrow(),
              hold.orElseThrow()));
    }
  }

  private static boolean isTerm(BigDecimal days) {
    return days.signum() >= 0 && days.compareTo(BigDecimal.valueOf(365)) <= 0;
  }

  private Optional<Currency> currency(Line line) {
    try {
      return Optional.of(
          Currency.getInstance(
              cell(line, Column.CURRENCY).text().strip().toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      wrong(line, Column.CURRENCY, "is no currency, such as USD");
      return Optional.empty();
    }
  }

  /** With a point and commas between thousands, as ledgers write it. */
  private Optional<BigDecimal> figure(Line line, Column column) {
    String text = cell(line, column).text().strip();
    if (text.matches("-?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?")) {
      return Optional.of(new BigDecimal(text.replace(",", "")));
    }
    wrong(line, column, "is no figure, such as 50,000.00");
    return Optional.empty();
  }

  private Optional<LocalDate> day(Line line) {
    String text = cell(line, Column.ON).text().strip().replace('/', '-');
    try {
      return Optional.of(LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text));
    } catch (DateTimeException e) {
      wrong(line, Column.ON, "is no day, such as 2026-12-31");
      return Optional.empty();
    }
  }

  private Optional<Boolean> hold(Line line) {
    return switch (cell(line, Column.HOLD).text().strip().toLowerCase(Locale.ROOT)) {
      case "yes", "y", "true", "1", "是" -> Optional.of(true);
      case "no", "n", "false", "0", "", "否" -> Optional.of(false);
      default -> {
        wrong(line, Column.HOLD, "is neither yes nor no");
        yield Optional.empty();
      }
    };
  }

  private void wrong(Line line, Column column, String why) {
    Cell cell = cell(line, column);
    problems.add(new Problem(cell.place(), cell.text(), Saying.asItStands(why)));
  }

  private Cell cell(Line line, Column column) {
    return line.cell(columns.getOrDefault(column, 0));
  }
}
