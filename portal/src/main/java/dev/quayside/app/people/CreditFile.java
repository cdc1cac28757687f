package dev.quayside.app.people;

import dev.quayside.app.list.Headed;
import dev.quayside.app.list.HeadedList;
import dev.quayside.app.list.OpenedList;
import dev.quayside.portal.ratesheet.grid.Line;
import dev.quayside.portal.ratesheet.question.Problem;
import dev.quayside.rates.money.Money;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

  @SuppressWarnings("ImmutableEnumChecker") // List.of makes no other lists
  private enum Column implements Headed {
    CODE("code", "customer", "客户代码", "代码"),
    LIMIT("limit", "credit limit", "信用额度", "额度"),
    CURRENCY("currency", "ccy", "币种"),
    DAYS("days", "terms", "账期", "账期天数"),
    OPEN("open", "balance", "open balance", "未结余额", "余额"),
    ON("on", "date", "as of", "日期", "截止日期"),
    HOLD("hold", "on hold", "frozen", "冻结");

    private final List<String> headings;

    Column(String... headings) {
      this.headings = List.of(headings);
    }

    @Override
    public List<String> headings() {
      return headings;
    }
  }

  private final HeadedList<Column> list;
  private final List<Entry> entries = new ArrayList<>();
  private final Set<String> codes = new HashSet<>();

  private CreditFile(HeadedList<Column> list) {
    this.list = list;
  }

  static Result read(Path file) {
    return switch (OpenedList.read(file, Column.class)) {
      case OpenedList.Unreadable<Column>(String why) -> new Result.Unreadable(why);
      case OpenedList.Open<Column>(var list) -> new CreditFile(list).read();
    };
  }

  private Result read() {
    list.lines().forEach(this::read);
    return new Result.Read(entries, list.problems());
  }

  private void read(Line line) {
    int before = list.problems().size();
    String code = list.text(line, Column.CODE);
    if (code.isEmpty()) {
      list.wrong(line, Column.CODE, "is blank");
    } else if (!codes.add(code)) {
      list.wrong(line, Column.CODE, "stands in the list twice");
    }
    Optional<Currency> currency = currency(line);
    Optional<BigDecimal> limit = figure(line, Column.LIMIT);
    Optional<BigDecimal> open = figure(line, Column.OPEN);
    Optional<BigDecimal> days = figure(line, Column.DAYS);
    Optional<LocalDate> on = day(line);
    Optional<Boolean> hold = list.yes(line, Column.HOLD);
    limit
        .filter(it -> it.signum() < 0)
        .ifPresent(_ -> list.wrong(line, Column.LIMIT, "is below 0"));
    if (days.filter(it -> it.stripTrailingZeros().scale() > 0 || !isTerm(it)).isPresent()) {
      list.wrong(line, Column.DAYS, "is no number of days from 0 to 365");
    }
    if (list.problems().size() == before) {
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
          Currency.getInstance(list.text(line, Column.CURRENCY).toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      list.wrong(line, Column.CURRENCY, "is no currency, such as USD");
      return Optional.empty();
    }
  }

  /** With a point and commas between thousands, as ledgers write it. */
  private Optional<BigDecimal> figure(Line line, Column column) {
    String text = list.text(line, column);
    if (text.matches("-?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?")) {
      return Optional.of(new BigDecimal(text.replace(",", "")));
    }
    list.wrong(line, column, "is no figure, such as 50,000.00");
    return Optional.empty();
  }

  private Optional<LocalDate> day(Line line) {
    String text = list.text(line, Column.ON).replace('/', '-');
    try {
      return Optional.of(LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text));
    } catch (DateTimeException e) {
      list.wrong(line, Column.ON, "is no day, such as 2026-12-31");
      return Optional.empty();
    }
  }
}
