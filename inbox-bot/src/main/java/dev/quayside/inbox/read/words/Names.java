package dev.quayside.inbox.read.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Many names that are looked for at once, without regard to capitals; the longest comes first. */
public final class Names {

  private final Map<Integer, List<String>> byBeginning = new HashMap<>();

  /** Most letters of a mail begin no name, which is known here without a look into the map. */
  private final BitSet first = new BitSet();

  /** Takes names in lower case. */
  public Names(Collection<String> names) {
    names.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .forEach(name ->
            byBeginning.computeIfAbsent(beginning(name, 0), _ -> new ArrayList<>()).add(name));
    names.forEach(name -> first.set(lower(name.charAt(0))));
  }

  /** The names that begin here, the longest first. */
  public List<String> at(String letters, int position) {
    if (!first.get(lower(letters.charAt(position)))) {
      return List.of();
    }
    var found = new ArrayList<String>(0);
    standing(byBeginning.get(beginning(letters, position)), letters, position, found);
    standing(byBeginning.get((int) lower(letters.charAt(position))), letters, position, found);
    return found;
  }

  /** A loop and no stream, for it is asked at every letter of a mail. */
  private static void standing(
      @Nullable List<String> names, String letters, int position, List<String> found) {
    if (names == null) {
      return;
    }
    for (var name : names) {
      if (third(name, letters, position)
          && letters.regionMatches(true, position, name, 0, name.length())) {
        found.add(name);
      }
    }
  }

  /** Most names of a beginning part from the text with their third letter. */
  private static boolean third(String name, String letters, int position) {
    return name.length() < 3
        || (position + 2 < letters.length()
            && lower(letters.charAt(position + 2)) == lower(name.charAt(2)));
  }

  /** The first two letters in one number; names of a single letter are kept under that. */
  private static int beginning(String letters, int position) {
    var first = lower(letters.charAt(position));
    return position + 1 < letters.length()
        ? first + (lower(letters.charAt(position + 1)) << 16)
        : first;
  }

  private static char lower(char letter) {
    return Character.toLowerCase(letter);
  }

  /** Every name in the text, none within another and none within a longer Latin word. */
  public List<Span> in(String letters, Span live) {
    var found = new ArrayList<Span>();
    for (var i = live.start(); i < live.end(); ) {
      var end = latinBefore(letters, i) ? -1 : longest(letters, i);
      if (end > i) {
        found.add(new Span(i, end));
      }
      i = Math.max(i + 1, end);
    }
    return List.copyOf(found);
  }

  private int longest(String letters, int position) {
    for (var name : at(letters, position)) {
      var end = position + name.length();
      if (!latin(name.charAt(name.length() - 1))
          || end == letters.length()
          || !latin(letters.charAt(end))) {
        return end;
      }
    }
    return -1;
  }

  private static boolean latinBefore(String letters, int position) {
    return position > 0 && latin(letters.charAt(position)) && latin(letters.charAt(position - 1));
  }

  static boolean latin(char c) {
    return Character.isLetter(c) && c < 0x250;
  }

  static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
