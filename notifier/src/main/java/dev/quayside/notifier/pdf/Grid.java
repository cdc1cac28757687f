package dev.quayside.notifier.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A table from margin to margin. Long cells wrap; where the sheet ends in the middle, the head is
 * repeated on the next.
 */
public final class Grid {

  private static final float PADDING = 2.2f;
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

  /** Begins the table; leaves it to the next sheet where less than {@code height} is left. */
  public void head(float height) throws IOException {
    paper.room(height);
    head();
  }

  public void row(Ink ink, List<String> cells) throws IOException {
    var wrapped = wrapped(ink, cells);
    if (paper.room(height(ink, wrapped))) {
      head();
    }
    draw(ink, wrapped);
    paper.rule(Tint.LINE, 0.4f);
  }

  /** A heading inside the table. */
  public void group(String title) throws IOException {
    if (paper.room(2 * (Ink.STRONG.leading() + 2 * PADDING))) {
      head();
    }
    paper.down(PADDING + 2);
    paper.text(Paper.LEFT + GAP / 2, Ink.SMALL_STRONG, title);
    paper.down(Ink.SMALL_STRONG.leading() + PADDING - 1);
    paper.rule(Tint.LINE, 0.4f);
  }

  private void head() throws IOException {
    var wrapped = wrapped(Ink.LABEL, head);
    paper.band(height(Ink.LABEL, wrapped), Tint.BAND);
    draw(Ink.LABEL, wrapped);
  }

  private List<List<String>> wrapped(Ink ink, List<String> cells) throws IOException {
    var wrapped = new ArrayList<List<String>>();
    for (int i = 0; i < columns.size(); i++) {
      wrapped.add(paper.lines(ink, cells.get(i), width(i) - GAP));
    }
    return wrapped;
  }

  private void draw(Ink ink, List<List<String>> cells) throws IOException {
    float top = paper.top();
    float x = Paper.LEFT;
    for (int i = 0; i < columns.size(); i++) {
      paper.moveTo(top - PADDING);
      for (String line : cells.get(i)) {
        if (columns.get(i).numbers()) {
          paper.textEndingAt(x + width(i) - GAP / 2, ink, line);
        } else {
          paper.text(x + GAP / 2, ink, line);
        }
        paper.down(ink.leading());
      }
      x += width(i);
    }
    paper.moveTo(top - height(ink, cells));
  }

  private static float height(Ink ink, List<List<String>> cells) {
    int lines = cells.stream().mapToInt(List::size).max().orElse(1);
    return lines * ink.leading() + 2 * PADDING;
  }

  private float width(int column) {
    double all = columns.stream().mapToDouble(Column::share).sum();
    return (float) ((Paper.RIGHT - Paper.LEFT) * columns.get(column).share() / all);
  }
}
