package dev.quayside.inbox.read.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns a table whose lanes stand side by side, one in each column and the names of the facts down
 * its left edge, so that it reads like any other: the names above, one lane in a row.
 */
final class Turned {

  /** A table has no more rows than an inquiry has facts. */
  private static final int MOST_ROWS = 40;

  private static final int FEWEST_ROWS = 3;
  private static final Phrase COLON = Phrase.exact("[: ]{1,4}$");
  private static final Phrase EMPTY = Phrase.exact("^[-—/ ]{0,4}$");

  private final Wording text;
  private final List<List<Span>> rows;
  private final int width;

  private Turned(Wording text, List<List<Span>> rows) {
    this.text = text;
    this.rows = rows;
    this.width = rows.stream().mapToInt(List::size).max().orElse(0);
  }

  /** The same text, its tables with a lane in each column turned. */
  static Wording over(Wording text) {
    if (text.letters().indexOf('\t') < 0 && text.letters().indexOf('|') < 0) {
      return text;
    }
    var put = new ArrayList<Wording.Put>();
    var rows = new ArrayList<List<Span>>();
    for (var start = 0; start <= text.letters().length(); ) {
      var line = text.lineAt(start);
      var cells = Layout.cells(text, line);
      start = line.end() + 1;
      if (cells.size() > 1) {
        rows.add(cells);
      } else {
        new Turned(text, List.copyOf(rows)).put().ifPresent(put::add);
        rows.clear();
      }
    }
    new Turned(text, List.copyOf(rows)).put().ifPresent(put::add);
    return put.isEmpty() ? text : text.with(put);
  }

  private Optional<Wording.Put> put() {
    if (width < 3 || rows.size() < FEWEST_ROWS || rows.size() > MOST_ROWS || !lanesAcross()) {
      return Optional.empty();
    }
    var letters = new StringBuilder();
    var stood = new ArrayList<Integer>();
    for (var column = 0; column < width; column++) {
      for (var row = 0; row < rows.size(); row++) {
        var cell = cell(row, column);
        for (var i = cell.start(); i < cell.end(); i++) {
          letters.append(text.letters().charAt(i));
          stood.add(i);
        }
        var last = row + 1 == rows.size();
        if (!last || column + 1 < width) {
          letters.append(last ? '\n' : '\t');
          stood.add(cell.end());
        }
      }
    }
    var block = text.lineAt(rows.getFirst().getFirst().start());
    var end = text.lineAt(rows.getLast().getLast().end()).end();
    return Optional.of(
        new Wording.Put(new Span(block.start(), end), letters.toString(), stood::get));
  }

  /** Names of facts down the left edge, lanes' ends beside one of them in every column. */
  private boolean lanesAcross() {
    var names = rows.stream().map(row -> Labels.cell(name(row.getFirst()))).toList();
    var known = names.stream().flatMap(Optional::stream).toList();
    var titled = rows.getFirst().stream().skip(1).noneMatch(this::named);
    return titled
        && known.size() * 2 > rows.size()
        && known.stream().filter(label -> label == Label.DESTINATION).count() == 1
        && (filled(names, Label.DESTINATION) || filled(names, Label.ORIGIN));
  }

  private boolean filled(List<Optional<Label>> names, Label end) {
    var row = names.indexOf(Optional.of(end));
    if (row < 0) {
      return false;
    }
    for (var column = 1; column < width; column++) {
      var cell = cell(row, column);
      var above = column;
      var facts =
          rows.stream().filter(r -> r.size() > above && !empty(r.get(above))).limit(FEWEST_ROWS);
      if (empty(cell) || named(cell) || facts.count() < FEWEST_ROWS) {
        return false;
      }
    }
    return true;
  }

  private Span cell(int row, int column) {
    var cells = rows.get(row);
    var end = cells.getLast().end();
    var cell = column < cells.size() ? cells.get(column) : new Span(end, end);
    return column == 0 ? new Span(cell.start(), cell.start() + name(cell).length()) : cell;
  }

  private String name(Span cell) {
    return COLON.matcher(cell.in(text)).replaceAll("");
  }

  private boolean empty(Span cell) {
    return Word.in(EMPTY, cell.in(text));
  }

  private boolean named(Span cell) {
    return Labels.cell(cell.in(text)).filter(label -> label != Label.BOXES_OF).isPresent();
  }
}
