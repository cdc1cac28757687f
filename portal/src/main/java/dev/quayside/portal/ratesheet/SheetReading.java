package dev.quayside.portal.ratesheet;

import dev.quayside.portal.ratesheet.cell.DayCell;
import dev.quayside.portal.ratesheet.grid.Cell;
import dev.quayside.portal.ratesheet.grid.Grid;
import dev.quayside.portal.ratesheet.grid.GridFile;
import dev.quayside.portal.ratesheet.grid.Line;
import dev.quayside.portal.ratesheet.heading.Column;
import dev.quayside.portal.ratesheet.heading.HeadingRows;
import dev.quayside.portal.ratesheet.heading.Headings;
import dev.quayside.portal.ratesheet.heading.Table;
import dev.quayside.portal.ratesheet.layout.Found;
import dev.quayside.portal.ratesheet.layout.Rules;
import dev.quayside.portal.ratesheet.layout.Section;
import dev.quayside.portal.ratesheet.layout.Stated;
import dev.quayside.portal.ratesheet.layout.Walk;
import dev.quayside.portal.ratesheet.message.MessageLines;
import dev.quayside.portal.ratesheet.question.Answers;
import dev.quayside.portal.ratesheet.question.Problem;
import dev.quayside.portal.ratesheet.row.CarrierCell;
import dev.quayside.portal.ratesheet.row.RowRates;
import dev.quayside.portal.ratesheet.row.RowReader;
import dev.quayside.portal.ratesheet.row.RowsAtOnce;
import dev.quayside.portal.ratesheet.row.Trade;
import dev.quayside.portal.ratesheet.row.arbitrary.Arbitraries;
import dev.quayside.portal.ratesheet.row.arbitrary.ArbitraryCells;
import dev.quayside.portal.ratesheet.row.port.PortCells;
import dev.quayside.portal.ratesheet.timing.DayRules;
import dev.quayside.portal.words.Saying;
import dev.quayside.rates.tariff.Rate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One reading of one file: looked through once, then read. */
final class SheetReading {

  /** Whoever wrote the sheet has understood by then. */
  private static final int MOST_PROBLEMS = 500;

  private static final int MOST_NOTES = 200;

  /** Multi-port rows multiply. */
  private static final int MOST_RATES = 500_000;

  private static final Saying NO_TABLE =
      Saying.of(
          "has no row of headings with POL, POD and a container type such as 40HC (起运港, 目的港, 40HQ)",
          "没有表头行；表头须有起运港、目的港和箱型，如40HQ（POL、POD、40HC）");

  private final String file;
  private final Trade trade;
  private final Optional<LocalDate> today;
  private final Answers answers;
  private Rules rules;
  private final Headings headings;
  private final List<Rate> rates = new ArrayList<>();
  private final Set<Problem> problems = new LinkedHashSet<>();
  private final Set<Saying> notes = new LinkedHashSet<>();
  private final List<Arbitraries.Addition> additions = new ArrayList<>();
  private boolean twoRows;

  SheetReading(String file, Trade trade, Optional<LocalDate> today, Answers answers) {
    this.file = file;
    this.trade = trade;
    this.today = today;
    this.answers = answers;
    this.rules = Rules.of(answers);
    this.headings = new Headings(trade.charges(), answers);
  }

  RateSheet read(GridFile.Opened opened) {
    notes.addAll(opened.notes());
    var section = section(new DayRules(DayCell.Order.UNSAID, today));
    var survey = new Survey(section);
    var rows = new HeadingRows(headings);
    for (Grid grid : opened.grids()) {
      survey.look(grid, rows, rules);
    }
    boolean message = survey.columns().isEmpty();
    List<Grid> grids = opened.grids();
    if (message) {
      rules = rules.withoutBlanks();
      grids = MessageLines.of(opened.text(), trade).map(List::of).orElse(List.of());
      survey = new Survey(section);
      for (Grid grid : grids) {
        survey.look(grid, rows, rules);
      }
    }
    if (survey.columns().isEmpty()) {
      return new RateSheet.Unreadable(NO_TABLE);
    }
    DayRules days = survey.days(answeredOrder(), today);
    var ports = new PortCells(trade.places(), answers, survey.groups());
    var reader = new RowReader(file, trade, answers, days, ports, message);
    additions(survey, ports);
    for (Grid grid : grids) {
      Hidden.notes(grid, rules).forEach(notes::add);
      read(grid, rows, survey, section(days), reader);
      if (rates.size() > MOST_RATES) {
        return new RateSheet.Unreadable(
            Saying.of("comes to more than %d rates; part it", "合计超过%d条运价；请拆成几份", MOST_RATES));
      }
    }
    var understanding = new Understanding(survey, ports, days, answers, message, twoRows);
    return rates.isEmpty() && problems.isEmpty()
        ? new RateSheet.Unreadable(Saying.of("has headings and no rows below them", "只有表头，下面没有数据"))
        : new RateSheet.Read(
            rates, List.copyOf(problems), List.copyOf(notes), understanding.proposal());
  }

  private Section section(DayRules days) {
    return new Section(headings, new CarrierCell(trade.carriers(), answers)::isName, days);
  }

  private void additions(Survey survey, PortCells ports) {
    for (Survey.ArbitraryRow row : survey.arbitraries()) {
      var read = ArbitraryCells.read(row.table(), row.line(), row.stated(), answers, ports);
      read.problems().forEach(this::problem);
      read.addition().ifPresent(additions::add);
    }
  }

  private void read(Grid grid, HeadingRows rows, Survey survey, Section section, RowReader reader) {
    var at = new Standing(survey.footnotes(grid.name()));
    var rowsAtOnce =
        new RowsAtOnce(
            reader,
            (line, row) -> {
              row(row);
              return go(line);
            });
    boolean[] any = {false};
    Walk.down(
        grid,
        rows,
        rules,
        found -> {
          return switch (found) {
            case Found.Heading(Table table) -> {
              if (!rowsAtOnce.finish()) {
                yield false;
              }
              any[0] = true;
              begin(grid, table, survey);
              at.begin(Missing.in(table, survey.stated(grid.name()), answers).isEmpty());
              yield true;
            }
            case Found.Words(Line line) -> {
              at.hear(section.read(line));
              yield true;
            }
            case Found.Row(Table table, Line line, var _) -> {
              if (at.readable() && !table.arbitraries()) {
                yield rowsAtOnce.read(table, line, at.stated(line));
              }
              yield rowsAtOnce.finish() && go(line);
            }
          };
        });
    rowsAtOnce.finish();
    if (!any[0]) {
      notes.add(Saying.of("sheet %s has no rates and was left out", "工作表%s没有运价，未导入", grid.name()));
    }
  }

  private void begin(Grid grid, Table table, Survey survey) {
    table.problems().forEach(this::problem);
    table
        .columns()
        .forEach((at, column) -> {
          if (column instanceof Column.ReadOver) {
            notes.add(
                Saying.of(
                    "column %s was read over", "“%s”列未采用", table.titles().getOrDefault(at, "")));
          }
        });
    twoRows |=
        table.titles().entrySet().stream()
            .anyMatch(
                title -> !table.heading().cell(title.getKey()).text().equals(title.getValue()));
    if (!table.arbitraries()) {
      Missing.in(table, survey.stated(grid.name()), answers).forEach(this::problem);
    }
  }

  private void row(RowRates row) {
    for (Rate rate : row.rates()) {
      rates.add(rate);
      rates.addAll(Arbitraries.of(rate, additions));
    }
    row.problems().forEach(this::problem);
    row.notes().stream().limit(Math.max(0, MOST_NOTES - notes.size())).forEach(notes::add);
  }

  private void problem(Problem problem) {
    problems.add(problem);
  }

  /** Whether to read on behind that row; says so once where not. */
  private boolean go(Line line) {
    if (problems.size() >= MOST_PROBLEMS) {
      problems.add(
          new Problem(
              line.place(),
              "",
              Saying.of("and the rows below were not read any more", "错误过多，以下各行未再读取")));
      return false;
    }
    return rates.size() <= MOST_RATES;
  }

  private Optional<DayCell.Order> answeredOrder() {
    return answers
        .to("dates")
        .map(said -> said.startsWith("d") ? DayCell.Order.DAY_FIRST : DayCell.Order.MONTH_FIRST);
  }

  /**
   * Where the reading stands: which table, and what the titles, sections and footnotes say there.
   */
  private static final class Standing {

    private final List<Cell> footnotes;
    private Stated title = Stated.NOTHING;
    private Stated section = Stated.NOTHING;
    private boolean inTable;
    private boolean readable;
    private boolean rowsSince = true;
    private Optional<Stated> plain = Optional.empty();

    Standing(List<Cell> footnotes) {
      this.footnotes = footnotes;
    }

    void begin(boolean whole) {
      inTable = true;
      readable = whole;
    }

    boolean readable() {
      return inTable && readable;
    }

    void hear(Stated words) {
      plain = Optional.empty();
      if (!inTable) {
        title = title.then(words, false);
      } else {
        section = section.then(words, rowsSince);
        rowsSince = false;
      }
    }

    Stated stated(Line line) {
      rowsSince = true;
      if (footnotes.isEmpty()) {
        plain = plain.or(() -> Optional.of(title.then(section, false)));
        return plain.get();
      }
      boolean marked = line.cells().stream().anyMatch(cell -> cell.text().endsWith("*"));
      List<Cell> behind =
          footnotes.stream().filter(cell -> marked || !cell.text().startsWith("*")).toList();
      Stated all = title.then(section, false);
      return behind.isEmpty()
          ? all
          : all.then(new Stated(java.util.Map.of(), behind, java.util.Map.of()), false);
    }
  }
}
