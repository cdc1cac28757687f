package dev.quayside.rates.place.spelling;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A text file that is carried in the jar: its lines, without blank ones and remarks. */
public final class Table {

  private Table() {}

  /** The lines of a UTF-8 file lying beside the given class; a file not there is a broken build. */
  public static List<String> lines(Class<?> beside, String name) {
    var stream = beside.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException(
          "The jar lacks " + name + " beside " + beside.getName() + ": build it again.");
    }
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }
}
