package dev.quayside.portal.rehearsal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A rate sheet as somebody types it: headings, and rows of cells that may be spoilt. */
record SheetText(List<String> headings, List<List<String>> rows) {

  SheetText {
    headings = new ArrayList<>(headings);
    rows = new ArrayList<>(rows.stream().<List<String>>map(ArrayList::new).toList());
  }

  SheetText copy() {
    return new SheetText(headings, rows);
  }

  /** The column whose heading is one of these; -1 for none. */
  int column(String... names) {
    return Stream.of(names)
        .mapToInt(headings::indexOf)
        .filter(at -> at >= 0)
        .findFirst()
        .orElse(-1);
  }

  boolean has(String... names) {
    return column(names) >= 0;
  }

  String get(int row, String... names) {
    return rows.get(row).get(column(names));
  }

  void set(int row, String text, String... names) {
    rows.get(row).set(column(names), text);
  }

  /** The line a row stands in, counted as the reader counts. */
  int line(int row) {
    return row + 2;
  }

  Path save(Path file) {
    try {
      return Files.writeString(
          file,
          Stream.concat(Stream.of(headings), rows.stream())
              .map(cells -> cells.stream().map(SheetText::quoted).collect(joining(",")))
              .collect(joining("\n", "", "\n")),
          UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String quoted(String cell) {
    return cell.contains(",") ? '"' + cell + '"' : cell;
  }
}
