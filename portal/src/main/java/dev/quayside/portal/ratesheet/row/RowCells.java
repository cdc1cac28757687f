package dev.quayside.portal.ratesheet.row;

import dev.quayside.portal.ratesheet.cell.Understood;
import dev.quayside.portal.ratesheet.grid.Cell;
import dev.quayside.portal.ratesheet.grid.Line;
import dev.quayside.portal.ratesheet.grid.Spot;
import dev.quayside.portal.ratesheet.heading.Column.Fact;
import dev.quayside.portal.ratesheet.heading.Table;
import dev.quayside.portal.ratesheet.layout.Stated;
import dev.quayside.portal.ratesheet.question.Answers;
import dev.quayside.portal.ratesheet.question.Problem;
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
final class RowCells {

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
  private final List<String> notes = new ArrayList<>();
  private final Map<String, String> outside = new LinkedHashMap<>();

  RowCells(Table table, Line row, Stated stated, Answers answers) {
    this.table = table;
    this.row = row;
    this.stated = stated;
    this.answers = answers;
  }

  /** How a fact can be answered for a whole sheet, such as "carrier". */
  static Optional<String> answer(Fact fact) {
    return Optional.ofNullable(ANSWERED.get(fact));
  }

  Table table() {
    return table;
  }

  Line row() {
    return row;
  }

  Stated stated() {
    return stated;
  }

  Answers answers() {
    return answers;
  }

  List<Problem> problems() {
    return problems;
  }

  List<String> notes() {
    return notes;
  }

  /** The cell the fact is said in; blank where nothing says it. */
  Cell cell(Fact fact) {
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

  String text(Fact fact) {
    return cell(fact).text();
  }

  /** Where the row's values stand, those of titles and sections by their own cells. */
  String place() {
    if (outside.isEmpty()) {
      return row.place();
    }
    var place = new StringBuilder(row.place());
    outside.forEach((fact, cell) -> place.append("; ").append(fact).append(": ").append(cell));
    return place.toString();
  }

  <T> Optional<T> needed(Fact fact, Understood<T> read) {
    Cell cell = cell(fact);
    if (read instanceof Understood.Nothing<T>() && cell.trouble().isEmpty()) {
      wrong(cell, "is blank; a rate needs it");
    }
    return said(cell, read);
  }

  <T> Optional<T> said(Fact fact, Understood<T> read) {
    return said(cell(fact), read);
  }

  <T> Optional<T> said(Cell cell, Understood<T> read) {
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
      case Understood.Wrong<T>(String why) -> {
        wrong(cell, why);
        yield Optional.empty();
      }
    };
  }

  void wrong(Cell cell, String why, String... choices) {
    problems.add(new Problem(cell.place(), cell.text(), why, List.of(choices)));
  }

  void wrongRow(String why, String... choices) {
    problems.add(new Problem(row.place(), "", why, List.of(choices)));
  }

  void note(Cell cell, String what) {
    notes.add("%s: \"%s\" %s".formatted(cell.place(), cell.text(), what));
  }
}
