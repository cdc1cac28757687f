package dev.quayside.notifier.readback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Makes of one good paper all those that a broken template would have made of it. */
final class PlantedFaults {

  /** What may become of a word. */
  private static final Map<String, UnaryOperator<String>> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put("cut at the end", word -> word.substring(0, word.length() - 1));
    WORDS.put("cut at the start", word -> word.substring(1));
    WORDS.put("a digit changed", word -> word.replaceFirst("[0-8]", "9"));
    WORDS.put("a digit lost to an empty box", word -> word.replaceFirst("\\d", "□"));
    WORDS.put("digits lost", word -> word.replaceAll("\\d", ""));
    WORDS.put("the dot moved", word -> word.replaceFirst("(\\d)\\.(\\d)", ".$1$2"));
    WORDS.put("another currency", word -> word.replace("USD", "EUR").replace("CNY", "USD"));
    WORDS.put("a placeholder left", word -> word.replaceFirst("\\d+", "%s"));
    WORDS.put("another month", word -> word.replace("Jun", "May").replace("6月", "5月"));
    WORDS.put("said twice", word -> word + word);
    WORDS.put("another name beside it", word -> word + "AcmeTrading");
    WORDS.put("another language beside it", word -> word + "另有说明");
    WORDS.put("empty", _ -> "");
  }

  private final PaperText good;
  private final List<Planted> planted = new ArrayList<>();

  PlantedFaults(PaperText good) {
    this.good = good;
  }

  List<Planted> all() {
    for (int i = 0; i < good.lines().size(); i++) {
      line(i);
    }
    for (int t = 0; t < good.tables().size(); t++) {
      for (int r = 0; r < good.tables().get(t).size(); r++) {
        row(t, r);
      }
    }
    return planted;
  }

  private void line(int i) {
    WORDS.forEach((what, change) -> {
      String line = good.lines().get(i);
      String changed = line.isEmpty() ? line : change.apply(line);
      if (!changed.equals(line) && !harmless(line)) {
        var lines = new ArrayList<>(good.lines());
        lines.set(i, changed);
        plant("line \"%s\": %s".formatted(line, what), lines, good.tables());
      }
    });
  }

  /** An arrow, and headings that stand more than once or say nothing of the offer. */
  private static boolean harmless(String line) {
    return line.length() < 2;
  }

  private void row(int t, int r) {
    List<List<String>> table = good.tables().get(t);
    List<String> row = table.get(r);
    if (r > 0) {
      plantRows("row %s dropped".formatted(row), t, rows -> rows.remove(r));
      plantRows("row %s doubled".formatted(row), t, rows -> rows.add(r, row));
    }
    for (int c = 0; c < row.size(); c++) {
      cell(t, r, c);
    }
  }

  private void cell(int t, int r, int c) {
    List<String> row = good.tables().get(t).get(r);
    String cell = row.get(c);
    if (cell.isEmpty()) {
      return;
    }
    WORDS.forEach((what, change) -> {
      String changed = change.apply(cell);
      if (!changed.equals(cell)) {
        plantRows(
            "cell \"%s\" of %s: %s".formatted(cell, row, what),
            t,
            rows -> rows.set(r, with(row, c, changed)));
      }
    });
    if (c + 1 < row.size() && !row.get(c + 1).equals(cell)) {
      var swapped = with(with(row, c, row.get(c + 1)), c + 1, cell);
      plantRows("cells swapped in " + row, t, rows -> rows.set(r, swapped));
    }
  }

  private static List<String> with(List<String> row, int c, String cell) {
    var changed = new ArrayList<>(row);
    changed.set(c, cell);
    return changed;
  }

  private interface RowChange {
    void to(List<List<String>> rows);
  }

  private void plantRows(String what, int t, RowChange change) {
    var tables = new ArrayList<>(good.tables());
    var rows = new ArrayList<>(tables.get(t));
    change.to(rows);
    tables.set(t, rows);
    plant(what, good.lines(), tables);
  }

  private void plant(String what, List<String> lines, List<List<List<String>>> tables) {
    planted.add(new Planted(what, new PaperText(lines, tables, good.margins(), List.of())));
  }
}
