package dev.quayside.inbox.mail.phrase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads a list of phrases or patterns: one a line, "#" begins a remark. */
public final class PhraseFile {
  private PhraseFile() {}

  /**
   * The phrases of a file, in its order and in lower case.
   *
   * @param beside the class in whose package the file lies
   * @throws IllegalStateException where the program was packed without the file
   */
  public static List<String> lines(Class<?> beside, String name) {
    return patterns(beside, name).stream().map(line -> line.toLowerCase(Locale.ROOT)).toList();
  }

  /** A pattern that is any of these. */
  public static String either(List<String> patterns) {
    return patterns.stream().map(one -> "(?:" + one + ")").collect(Collectors.joining("|"));
  }

  /** The same as they are written, for patterns tell a small letter from a capital. */
  public static List<String> patterns(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks " + name + " of " + beside.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot read " + name, unreadable);
    }
  }
}
