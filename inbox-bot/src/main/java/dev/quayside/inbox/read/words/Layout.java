package dev.quayside.inbox.read.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How an inquiry is set out: facts with a name before them, and tables with a heading row.
 *
 * @param named facts with their names, in reading order; those of table rows among them
 * @param rows the rows of tables with headings
 */
public record Layout(List<Named> named, List<Row> rows) {

  private static final int MOST_FACTS = 2_000;

  public Layout {
    named = List.copyOf(named);
    rows = List.copyOf(rows);
  }

  /** A fact and what it is called. */
  public record Named(Label label, Span name, Span value) {}

  /** One row below headings, its cells by what they are called. */
  public record Row(Span span, Map<Label, Span> cells) {
    public Row {
      cells = Map.copyOf(cells);
    }
  }

  private record Heading(List<Optional<Label>> columns, List<Span> cells) {}

  public static Layout of(Wording text) {
    var named = new ArrayList<Named>();
    var rows = new ArrayList<Row>();
    Optional<Heading> heading = Optional.empty();
    var letters = text.letters();
    for (var start = 0; start <= letters.length() && named.size() < MOST_FACTS; ) {
      var stop = letters.indexOf('\n', start);
      var line = new Span(start, stop < 0 ? letters.length() : stop);
      var cells = cells(text, line);
      if (cells.size() < 2) {
        heading =
            letters.substring(line.start(), line.end()).isBlank() ? heading : Optional.empty();
        inLine(text, line, named);
      } else {
        var labels = cells.stream().map(cell -> Labels.cell(cell.in(text))).toList();
        if (labels.stream().filter(Optional::isPresent).count() * 2 > cells.size()) {
          heading = Optional.of(new Heading(labels, cells));
        } else if (heading.isPresent() && heading.get().columns().size() >= cells.size()) {
          row(heading.get(), line, cells, named).ifPresent(rows::add);
        } else {
          pairs(text, cells, labels, named);
        }
      }
      start = line.end() + 1;
    }
    return new Layout(named, rows);
  }

  /** Several parts of one message, one behind the other. */
  public static Layout joined(List<Layout> parts) {
    return parts.size() == 1
        ? parts.getFirst()
        : new Layout(
            parts.stream().flatMap(part -> part.named().stream()).toList(),
            parts.stream().flatMap(part -> part.rows().stream()).toList());
  }

  /** The facts of this name. */
  public List<Named> of(Label label) {
    return named.stream().filter(fact -> fact.label() == label).toList();
  }

  /** What the words at this place are announced as, if they are. */
  public Optional<Label> at(Span span) {
    return named.stream().filter(fact -> fact.value().holds(span)).map(Named::label).findFirst();
  }

  /** Cells parted by a tab or a bar; a line without is one cell. */
  private static List<Span> cells(Wording text, Span line) {
    var cells = new ArrayList<Span>();
    var from = line.start();
    for (var i = line.start(); i <= line.end(); i++) {
      if (i == line.end() || text.letters().charAt(i) == '\t' || text.letters().charAt(i) == '|') {
        var cell = trimmed(text, from, i);
        if (cell.start() < cell.end() || (from > line.start() && i < line.end())) {
          cells.add(cell);
        }
        from = i + 1;
      }
    }
    return cells;
  }

  private static Optional<Row> row(
      Heading heading, Span line, List<Span> cells, List<Named> named) {
    var byLabel = new HashMap<Label, Span>();
    for (var i = 0; i < cells.size(); i++) {
      var label = heading.columns().get(i);
      if (label.isPresent() && byLabel.putIfAbsent(label.get(), cells.get(i)) == null) {
        named.add(new Named(label.get(), heading.cells().get(i), cells.get(i)));
      }
    }
    return byLabel.isEmpty() ? Optional.empty() : Optional.of(new Row(line, byLabel));
  }

  private static void pairs(
      Wording text, List<Span> cells, List<Optional<Label>> labels, List<Named> named) {
    for (var i = 0; i < cells.size(); i++) {
      var label = labels.get(i);
      if (label.isPresent() && i + 1 < cells.size() && labels.get(i + 1).isEmpty()) {
        var last = i + 1;
        while (last + 1 < cells.size() && labels.get(last + 1).isEmpty()) {
          last++;
        }
        named.add(new Named(label.get(), cells.get(i), cells.get(i + 1).to(cells.get(last))));
        i = last;
      } else {
        inLine(text, cells.get(i), named);
      }
    }
  }

  private static void inLine(Wording text, Span line, List<Named> named) {
    var labels = Labels.in(text.letters(), line);
    for (var i = 0; i < labels.size() && named.size() < MOST_FACTS; i++) {
      var label = labels.get(i);
      var end = i + 1 < labels.size() ? labels.get(i + 1).name().start() : line.end();
      var value = valueEnd(text, label.value(), end);
      if (value.start() < value.end()) {
        named.add(new Named(label.label(), label.name(), value));
      }
    }
  }

  /** A value ends where its sentence does. */
  private static Span valueEnd(Wording text, int start, int most) {
    var end = start;
    while (end < most && !ends(text.letters(), end)) {
      end++;
    }
    return trimmed(text, start, end);
  }

  private static boolean ends(String letters, int i) {
    var c = letters.charAt(i);
    return ";。\t|".indexOf(c) >= 0 || (c == '.' && sentenceEnds(letters, i));
  }

  private static boolean sentenceEnds(String letters, int i) {
    return i > 1
        && i + 2 < letters.length()
        && letters.charAt(i + 1) == ' '
        && Character.isUpperCase(letters.charAt(i + 2))
        && Character.isLetter(letters.charAt(i - 2));
  }

  private static Span trimmed(Wording text, int start, int end) {
    var first = start;
    var last = end;
    while (first < last && " ,;".indexOf(text.letters().charAt(first)) >= 0) {
      first++;
    }
    while (last > first && " ,;.".indexOf(text.letters().charAt(last - 1)) >= 0) {
      last--;
    }
    return new Span(first, last);
  }
}
