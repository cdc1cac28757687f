package dev.quayside.notifier.pdf;

import dev.quayside.notifier.pdf.structure.Role;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A table from margin to margin. Long cells wrap; where the sheet ends in the middle, the head is
 * repeated on the next.
 */
public final class Grid {

  private static final float GAP = 8;

  private final Paper paper;
  private final List<Column> columns;
  private final List<String> head;

  /**
   * One column.
   *
   * @param share of the width, relative to the other columns
   * @param numbers set flush right
   */
  public record Column(float share, boolean numbers) {

    public static Column words(float share) {
      return new Column(share, false);
    }

    public static Column numbers(float share) {
      return new Column(share, true);
    }
  }

  public Grid(Paper paper, List<Column> columns, List<String> head) {
    this.paper = paper;
    this.columns = List.copyOf(columns);
    this.head = List.copyOf(head);
  }

  /**
   * Begins the table, which {@link #end} ends; leaves it to the next sheet where less than {@code
   * height} is left.
   */
  public void head(float height) throws IOException {
    paper.room(height);
    paper.begin(Role.TABLE);
    var wrapped = wrapped(Ink.LABEL, head);
    paper.band(height(Ink.LABEL, wrapped), Tint.BAND);
    draw(Ink.LABEL, wrapped, Role.COLUMN_HEAD);
  }

  public void row(Ink ink, List<String> cells) throws IOException {
    var wrapped = wrapped(ink, cells);
    if (paper.room(height(ink, wrapped))) {
      headAgain();
    }
    draw(ink, wrapped, Role.CELL);
    paper.rule(Tint.LINE, 0.4f);
  }

  public void end() {
    paper.end();
  }

  /** A heading inside the table. */
  public void group(String title) throws IOException {
    if (paper.room(2 * (paper.leading(Ink.STRONG) + 2 * paper.padding()))) {
      headAgain();
    }
    paper.down(paper.padding() + 2);
    paper.begin(Role.ROW);
    paper.begin(Role.ROW_HEAD);
    paper.spanning(columns.size());
    paper.text(Paper.LEFT + GAP / 2, Ink.SMALL_STRONG, title);
    paper.end();
    paper.end();
    paper.down(paper.leading(Ink.SMALL_STRONG) + paper.padding() - 1);
    paper.rule(Tint.LINE, 0.4f);
  }

  /** On the next sheet, where it is only for the eye. */
  private void headAgain() throws IOException {
    var wrapped = wrapped(Ink.LABEL, head);
    paper.band(height(Ink.LABEL, wrapped), Tint.BAND);
    float top = paper.top();
    for (int i = 0; i < columns.size(); i++) {
      paper.moveTo(top - paper.padding());
      for (String line : wrapped.get(i)) {
        paper.repeated(start(i, Ink.LABEL, line), Ink.LABEL, line);
        paper.down(paper.leading(Ink.LABEL));
      }
    }
    paper.moveTo(top - height(Ink.LABEL, wrapped));
  }

  private List<List<String>> wrapped(Ink ink, List<String> cells) throws IOException {
    var wrapped = new ArrayList<List<String>>();
    for (int i = 0; i < columns.size(); i++) {
      wrapped.add(paper.lines(ink, cells.get(i), width(i) - GAP));
    }
    return wrapped;
  }

  private void draw(Ink ink, List<List<String>> cells, Role role) throws IOException {
    float top = paper.top();
    paper.begin(Role.ROW);
    for (int i = 0; i < columns.size(); i++) {
      paper.begin(role);
      paper.moveTo(top - paper.padding());
      for (String line : cells.get(i)) {
        paper.text(start(i, ink, line), ink, line);
        paper.down(paper.leading(ink));
      }
      paper.end();
    }
    paper.end();
    paper.moveTo(top - height(ink, cells));
  }

  /** Where a line of this column begins. */
  private float start(int column, Ink ink, String line) throws IOException {
    float x = Paper.LEFT;
    for (int i = 0; i < column; i++) {
      x += width(i);
    }
    return columns.get(column).numbers()
        ? x + width(column) - GAP / 2 - paper.width(ink, line)
        : x + GAP / 2;
  }

  private float height(Ink ink, List<List<String>> cells) {
    int lines = cells.stream().mapToInt(List::size).max().orElse(1);
    return lines * paper.leading(ink) + 2 * paper.padding();
  }

  private float width(int column) {
    double all = columns.stream().mapToDouble(Column::share).sum();
    return (float) ((Paper.RIGHT - Paper.LEFT) * columns.get(column).share() / all);
  }
}
