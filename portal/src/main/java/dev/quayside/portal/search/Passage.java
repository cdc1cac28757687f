package dev.quayside.portal.search;

import dev.quayside.db.search.Sought;
import dev.quayside.db.search.Sought.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Some words of a text, with those marked that were looked for.
 *
 * @param before whether there is more text before
 */
public record Passage(boolean before, List<Piece> pieces, boolean behind) {

  private static final int WORDS_BEFORE = 60;
  private static final int LONGEST = 220;
  private static final int SHORTEST_STEM = 4;
  private static final int LONGEST_ENDING = 3;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int FULL_WIDTH_FIRST = '！';
  private static final int FULL_WIDTH_LAST = '～';
  private static final int TO_HALF_WIDTH = '！' - '!';

  /** Words that are marked, or are not. */
  public record Piece(String text, boolean marked) {}

  private record Hit(int start, int end) {}

  public Passage {
    pieces = List.copyOf(pieces);
  }

  /** All of a short text, such as a subject. */
  public static Passage whole(String text, Sought sought) {
    return cut(text, 0, text.length(), hits(text, sought));
  }

  /** What stands around the first of the words; the beginning where none of them is seen. */
  public static Passage around(String text, Sought sought) {
    String line = text.replaceAll("\\s+", " ").strip();
    List<Hit> hits = hits(line, sought);
    int first = hits.isEmpty() ? 0 : hits.getFirst().start();
    int start = Math.max(0, first - WORDS_BEFORE);
    while (start > 0 && start < first && !Character.isWhitespace(line.charAt(start - 1))) {
      start++;
    }
    return cut(line, start, Math.min(line.length(), start + LONGEST), hits);
  }

  private static Passage cut(String text, int start, int end, List<Hit> hits) {
    List<Piece> pieces = new ArrayList<>();
    int at = start;
    for (Hit hit : hits) {
      if (hit.start() >= at && hit.end() <= end) {
        add(pieces, text.substring(at, hit.start()), false);
        add(pieces, text.substring(hit.start(), hit.end()), true);
        at = hit.end();
      }
    }
    add(pieces, text.substring(at, end), false);
    return new Passage(start > 0, pieces, end < text.length());
  }

  private static void add(List<Piece> pieces, String text, boolean marked) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, marked));
    }
  }

  /** In their order; none within another. */
  private static List<Hit> hits(String text, Sought sought) {
    String folded = folded(text);
    List<Hit> hits = new ArrayList<>();
    for (Term term : sought.terms()) {
      switch (term) {
        case Term.Run(String run) -> {
          for (int at = folded.indexOf(run); at >= 0; at = folded.indexOf(run, at + 1)) {
            hits.add(new Hit(at, at + run.length()));
          }
        }
        case Term.Word(String word) -> {
          Matcher words = WORD.matcher(folded);
          while (words.find()) {
            if (means(words.group(), word)) {
              hits.add(new Hit(words.start(), words.end()));
            }
          }
        }
      }
    }
    hits.sort((one, other) ->
        one.start() != other.start() ? one.start() - other.start() : other.end() - one.end());
    return hits;
  }

  /** The word begins so, or differs by an ending: shipments, shipment, shipping. */
  private static boolean means(String word, String sought) {
    if (word.startsWith(sought)) {
      return true;
    }
    int same = 0;
    while (same < Math.min(word.length(), sought.length())
        && word.charAt(same) == sought.charAt(same)) {
      same++;
    }
    return same >= SHORTEST_STEM
        && Math.max(word.length(), sought.length()) - same <= LONGEST_ENDING;
  }

  /** Letter by letter, so that it is as long as the text. */
  private static String folded(String text) {
    var folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean wide = letter >= FULL_WIDTH_FIRST && letter <= FULL_WIDTH_LAST;
      folded.append(Character.toLowerCase(wide ? (char) (letter - TO_HALF_WIDTH) : letter));
    }
    return folded.toString();
  }
}
