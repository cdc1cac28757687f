package dev.quayside.portal.ratesheet.row.said;

import dev.quayside.portal.ratesheet.cell.Understood;
import dev.quayside.portal.ratesheet.grid.Cell;
import dev.quayside.portal.ratesheet.grid.Line;
import dev.quayside.portal.ratesheet.grid.Spot;
import dev.quayside.portal.ratesheet.heading.Column;
import dev.quayside.portal.ratesheet.heading.Column.Fact;
import dev.quayside.portal.ratesheet.heading.Table;
import dev.quayside.portal.ratesheet.layout.Stated;
import dev.quayside.portal.ratesheet.question.Answers;
import dev.quayside.portal.ratesheet.question.Problem;
import dev.quayside.portal.words.Saying;
import dev.quayside.portal.words.Whereabouts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The cells of one row, and for what the row does not say itself the title, the section or the
 * person who said it; keeps what is wrong with them.
 */
public final class RowCells {

  private static final Map<Fact, String> ANSWERED =
      new EnumMap<>(
          Map.of(
              Fact.CARRIER, "carrier",
              Fact.CURRENCY, "currency",
              Fact.VALID_TO, "valid",
              Fact.MODE, "mode",
              Fact.POL, "pol",
              Fact.POD, "pod",
              Fact.RATIO, "ratio"));

  private final Table table;
  private final Line row;
  private final Stated stated;
  private final Answers answers;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Saying> notes = new ArrayList<>();
  private final Map<String, String> outside = new LinkedHashMap<>();

  public RowCells(Table table, Line row, Stated stated, Answers answers) {
    this.table = table;
    this.row = row;
    this.stated = stated;
    this.answers = answers;
  }

  /** How a fact can be answered for a whole sheet, such as "carrier". */
  public static Optional<String> answer(Fact fact) {
    return Optional.ofNullable(ANSWERED.get(fact));
  }

  public Table table() {
    return table;
  }

  public Line row() {
    return row;
  }

  public Stated stated() {
    return stated;
  }

  public Answers answers() {
    return answers;
  }

  public List<Problem> problems() {
    return problems;
  }

  public List<Saying> notes() {
    return notes;
  }

  /** The cell the fact is said in; blank where nothing says it. */
  public Cell cell(Fact fact) {
    Optional<Cell> own = table.cell(row, fact);
    if (own.filter(cell -> !cell.blank() || cell.trouble().isPresent()).isPresent()) {
      return own.get();
    }
    Optional<Cell> said =
        stated
            .fact(fact)
            .or(() ->
                answer(fact)
                    .flatMap(key -> answers.to(key).map(text -> Cell.of(Spot.said(key), text))));
    said.ifPresent(cell -> outside.put(fact.meaning(), cell.place()));
    return said.or(() -> own).orElseGet(() -> Cell.of(row.spot(), ""));
  }

  public String text(Fact fact) {
    return cell(fact).text();
  }

  /** Where the row's values stand, those of titles and sections by their own cells. */
  public String place() {
    if (outside.isEmpty()) {
      return row.place();
    }
    var place = new StringBuilder(row.place());
    outside.forEach((fact, cell) -> place.append("; ").append(fact).append(": ").append(cell));
    return place.toString();
  }

  /**
   * In which cell each value of the row stands, such as "POL A; POD B7; freight 40HC F": a column
   * where it is the row's own cell, a cell where it stands in another row, by a ditto mark or a
   * merged range.
   */
  public String cells() {
    var cells = new StringBuilder();
    table
        .columns()
        .forEach((at, column) -> {
          Cell cell = row.cell(at);
          if (!cell.blank() && !(column instanceof Column.ReadOver)) {
            cells
                .append(cells.isEmpty() ? "" : "; ")
                .append(column.shortly())
                .append(' ')
                .append(Spot.letters(cell.spot().column()));
            if (cell.spot().row() != row.number()) {
              cells.append(cell.spot().row());
            }
          }
        });
    return cells.toString();
  }

  public <T> Optional<T> needed(Fact fact, Understood<T> read) {
    Cell cell = cell(fact);
    if (read instanceof Understood.Nothing<T>() && cell.trouble().isEmpty()) {
      wrong(cell, Saying.of("is blank; a rate needs it", "为空；运价必须有此项"));
    }
    return said(cell, read);
  }

  public <T> Optional<T> said(Fact fact, Understood<T> read) {
    return said(cell(fact), read);
  }

  public <T> Optional<T> said(Cell cell, Understood<T> read) {
    if (cell.trouble().isPresent()) {
      problems.add(
          new Problem(
              cell.place(),
              cell.text(),
              cell.trouble().get(),
              cell.workedOut().isPresent() ? List.of("formulas=values") : List.of()));
      return Optional.empty();
    }
    return switch (read) {
      case Understood.Is<T>(T value) -> Optional.of(value);
      case Understood.Nothing<T>() -> Optional.empty();
      case Understood.Wrong<T>(Saying why) -> {
        wrong(cell, why);
        yield Optional.empty();
      }
    };
  }

  public void wrong(Cell cell, Saying why, String... choices) {
    problems.add(new Problem(cell.place(), cell.text(), why, List.of(choices)));
  }

  public void wrongRow(Saying why, String... choices) {
    problems.add(new Problem(row.place(), "", why, List.of(choices)));
  }

  public void note(Cell cell, Saying what) {
    notes.add(
        Saying.of("%s: \"%s\" %s", "%s：“%s”%s", Whereabouts.of(cell.place()), cell.text(), what));
  }
}
