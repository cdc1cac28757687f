package dev.quayside.inbox.assent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The phrases by which a yes is known, or what speaks against it: a file of patterns, one a line.
 */
final class Phrases {

  private Phrases() {}

  static Pattern any(String file) {
    String name = file + ".txt";
    try (InputStream in = Objects.requireNonNull(Phrases.class.getResourceAsStream(name), name)) {
      String patterns = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Pattern.compile(
          patterns
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .map(line -> "(?:" + line + ")")
              .collect(Collectors.joining("|")),
          Pattern.MULTILINE);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read " + name, e);
    }
  }
}
