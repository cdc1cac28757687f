package dev.quayside.inbox.read.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table that is being read, from its heading down to the line that is no more of it. What a
 * column is called may be doubtful ("Vol", "Qty"); then its cells decide.
 */
final class Table {

  private static final Phrase TOTAL =
      Phrase.any(
          "^(?:(?:sub|grand)?["
              + " -]?total(?:s|es)?|sum|summe|gesamt|suma|totaux|合计|总计|共计|小计|总数|合共)(?:["
              + " :].{0,20})?$");
  private static final Phrase BOX =
      Phrase.any("^(?:20|40|45)[ ]?'?[ ]?(?:[a-z]{2,4}|高柜|普柜|尺.{0,3})?$");
  private static final Phrase OF_PACKAGES = Phrase.any("cbm|m3|体积|立方|ctn|carton|pallet|箱数|件");
  private static final Phrase SMALL_NUMBER = Phrase.exact("^\\d{1,3}$");
  private static final Phrase A_MONTH =
      Phrase.any("month|月|p\\.?m\\.?$|每月|monthly|monat|mes\\b|mois");

  private static final int LONGEST_NAME = 30;

  private final Wording text;
  private final List<Span> headings;
  private final List<Optional<Label>> labels;
  private final List<List<Span>> rows = new ArrayList<>();
  private final List<Span> lines = new ArrayList<>();

  Table(Wording text, List<Span> headings, List<Optional<Label>> labels) {
    this.text = text;
    this.headings = headings;
    this.labels = new ArrayList<>(labels);
  }

  int width() {
    return headings.size();
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** A form to fill in names its lanes' ends alone, one a line right below the headings. */
  boolean isForm(Span line) {
    return labels.getFirst().filter(label -> label == Label.DESTINATION).isPresent()
        && line.end() - line.start() <= LONGEST_NAME
        && rows.stream().allMatch(row -> row.size() == 1);
  }

  /** A second heading row below the first: what it names is named more closely. */
  void refine(List<Span> cells, List<Optional<Label>> closer) {
    for (var i = 0; i < Math.min(cells.size(), labels.size()); i++) {
      if (closer.get(i).isPresent()) {
        labels.set(i, closer.get(i));
      }
    }
  }

  /** Takes the line for a row if it can be one. */
  boolean take(Span line, List<Span> cells) {
    if (cells.size() > width()) {
      return false;
    }
    lines.add(line);
    rows.add(cells);
    return true;
  }

  /** The rows by what their columns are, and the facts of their cells. */
  void into(List<Layout.Named> named, List<Layout.Row> found, List<Layout.Row> totals) {
    decide();
    Map<Label, Span> above = new HashMap<>();
    for (var i = 0; i < rows.size(); i++) {
      var cells = rows.get(i);
      var byLabel = new HashMap<Label, Span>();
      var facts = new ArrayList<Layout.Named>();
      for (var k = 0; k < cells.size(); k++) {
        var label = labels.get(k);
        var cell = cells.get(k);
        if (label.isPresent()
            && cell.start() < cell.end()
            && !Dittos.is(cell.in(text))
            && (byLabel.putIfAbsent(label.get(), cell) == null || label.get() == Label.BOXES_OF)) {
          facts.add(new Layout.Named(label.get(), headings.get(k), cell));
        }
      }
      if (total(cells)) {
        totals.add(new Layout.Row(lines.get(i), byLabel));
      } else if (!byLabel.isEmpty()) {
        named.addAll(facts);
        down(byLabel, above);
        found.add(new Layout.Row(lines.get(i), byLabel));
      }
    }
  }

  /** A lane's end that is left out, or "ditto", is that of the row above. */
  private static void down(Map<Label, Span> row, Map<Label, Span> above) {
    var lane = List.of(Label.ORIGIN, Label.DESTINATION);
    if (lane.stream().anyMatch(row::containsKey)) {
      lane.forEach(label -> {
        if (row.containsKey(label)) {
          above.put(label, row.get(label));
        } else if (above.containsKey(label)) {
          row.put(label, above.get(label));
        }
      });
    }
  }

  private boolean total(List<Span> cells) {
    var written = cells.stream().filter(cell -> cell.start() < cell.end()).toList();
    return written.stream().limit(2).anyMatch(cell -> Word.in(TOTAL, cell.in(text)));
  }

  /** "Size" above 40HC means containers, and then "Vol" or "Qty" beside it counts them. */
  private void decide() {
    for (var k = 0; k < width(); k++) {
      if (labels.get(k).filter(l -> l == Label.SIZE || l == Label.OTHER).isPresent()
          && all(k, BOX)) {
        labels.set(k, Optional.of(Label.BOXES));
      }
    }
    var piecewise =
        Stream.of(Label.SIZE, Label.LENGTH).anyMatch(label -> labels.contains(Optional.of(label)));
    var boxed = !piecewise && labels.contains(Optional.of(Label.BOXES));
    for (var k = 0; boxed && k < width(); k++) {
      var counts =
          labels
              .get(k)
              .filter(l -> l == Label.VOLUME || l == Label.PIECES || l == Label.BOX_COUNT)
              .isPresent();
      var heading = headings.get(k).in(text);
      if (counts && Word.in(A_MONTH, heading)) {
        labels.set(k, Optional.of(Label.MONTHLY));
      } else if (counts
          && !labels.contains(Optional.of(Label.BOX_COUNT))
          && all(k, SMALL_NUMBER)
          && !Word.in(OF_PACKAGES, heading)) {
        labels.set(k, Optional.of(Label.BOX_COUNT));
      }
    }
  }

  private boolean all(int column, Phrase pattern) {
    var cells =
        rows.stream()
            .filter(row -> !total(row))
            .filter(row -> row.size() > column && row.get(column).start() < row.get(column).end())
            .map(row -> row.get(column).in(text))
            .toList();
    return !cells.isEmpty() && cells.stream().allMatch(cell -> Word.in(pattern, cell));
  }
}
