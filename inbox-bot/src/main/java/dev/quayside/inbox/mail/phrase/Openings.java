package dev.quayside.inbox.mail.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases with which a line may begin, found by its first letter. */
public final class Openings {
  private final Map<Character, List<String>> byLetter = new HashMap<>();

  private Openings(List<String> phrases) {
    for (String phrase : phrases) {
      byLetter.computeIfAbsent(phrase.charAt(0), _ -> new ArrayList<>()).add(phrase);
    }
  }

  /** The phrases of a file beside the class. */
  public static Openings in(Class<?> beside, String name) {
    return new Openings(PhraseFile.lines(beside, name));
  }

  /** Those that begin with the line's first letter, in the file's order. */
  public List<String> like(String line) {
    return line.isEmpty() ? List.of() : byLetter.getOrDefault(line.charAt(0), List.of());
  }

  /** The line, in lower case, begins with one of them. */
  public boolean open(String line) {
    return like(line).stream().anyMatch(line::startsWith);
  }
}
