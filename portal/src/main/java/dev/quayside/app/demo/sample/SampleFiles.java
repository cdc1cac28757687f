package dev.quayside.app.demo.sample;

import dev.quayside.portal.ratesheet.file.GridReader;
import dev.quayside.portal.ratesheet.grid.Grid;
import dev.quayside.portal.ratesheet.grid.GridFile;
import dev.quayside.portal.ratesheet.grid.Line;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The samples as files somebody can look at, change and import again.
 *
 * @param folder where they lie
 */
public record SampleFiles(Path folder) {

  private static final List<String> TABLES =
      List.of("rates", "customers", "users", "margins", "exchange", "shipments");

  /** Writes them, dated around the day. */
  public static SampleFiles write(Path folder, DemoDay day) throws IOException {
    Files.createDirectories(folder);
    for (String table : TABLES) {
      Files.writeString(folder.resolve(table + ".csv"), day.fill(text(table + ".csv")));
    }
    return new SampleFiles(folder);
  }

  Path file(String table) {
    return folder.resolve(table + ".csv");
  }

  /** The rows of a table, each cell by its heading. */
  List<Map<String, String>> rows(String table) {
    if (!(GridReader.read(file(table)) instanceof GridFile.Opened opened)) {
      throw new IllegalStateException("Cannot read our own sample " + file(table));
    }
    Grid grid = opened.grids().getFirst();
    Line heading = grid.lines().getFirst();
    return grid.lines().stream().skip(1).map(line -> byHeading(heading, line)).toList();
  }

  private static Map<String, String> byHeading(Line heading, Line line) {
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < heading.cells().size(); i++) {
      row.put(heading.cell(i).text(), line.cell(i).text());
    }
    return row;
  }

  static String text(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(SampleFiles.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
