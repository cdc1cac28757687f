package dev.quayside.inbox.read.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Spells out what "ditto" or 同上 in a table's cell stands for: the cell above it. */
public final class Dittos {

  private static final Phrase CELL =
      Phrase.any(
          "^(?:\"|''|〃|ditto|same|same as above|as above|idem|dito|同上|同上行|如上|-\"-|do\\.?|↑)$");
  private static final Phrase ANY =
      Phrase.any(
          "(?:^|[\\t|\\n"
              + " ])[ ]?(?:\"|''|〃|ditto|same|as above|idem|dito|同上|如上|-\"-|do\\.?|↑)["
              + " ]?(?:$|[\\t|\\n"
              + " ])");

  private static final String ABOVE = "同上|如上|同前|ditto|same|idem|〃";
  private static final String BETWEEN = "[ ]?(?:→|-{1,2}>|>|[-–—]{1,2}|到|至|去|飞|to )";

  /** "同上→都柏林", "ditto - Dublin": the lane begins where the one above it begins. */
  private static final Phrase AGAIN = Phrase.any("^[ ]{0,4}(" + ABOVE + ")" + BETWEEN);

  private static final Phrase LANE =
      Phrase.any("^[ ]{0,4}(?:\\d{1,2}[.)、][ ]?)?([^\\n]{1,30}?)" + BETWEEN);

  private static final Phrase POINTS = Phrase.any("(?:" + ABOVE + ")" + BETWEEN);

  private Dittos() {}

  /** Whether these words say no more than that the ones above count. */
  public static boolean is(String cell) {
    return Word.in(CELL, cell);
  }

  /** The same text with the cells above in place of the words that point at them. */
  static Wording spelled(Wording text) {
    if (!Word.in(ANY, text.letters()) && !Word.in(POINTS, text.letters())) {
      return text;
    }
    var put = new ArrayList<Wording.Put>();
    List<Span> above = List.of();
    Optional<Span> origin = Optional.empty();
    for (var start = 0; start < text.letters().length(); ) {
      var line = text.lineAt(start);
      start = line.end() + 1;
      if (line.in(text).isBlank()) {
        continue;
      }
      var again = group(AGAIN, text, line);
      if (again.isPresent() && origin.isPresent()) {
        var place = again.get().start();
        put.add(new Wording.Put(again.get(), origin.get().in(text), letter -> place));
        continue;
      }
      origin = group(LANE, text, line);
      var cells = new ArrayList<>(Layout.cells(text, line));
      for (var i = 0; i < cells.size() && cells.size() == above.size(); i++) {
        if (is(cells.get(i).in(text)) && !above.get(i).in(text).isBlank()) {
          var place = cells.get(i).start();
          put.add(new Wording.Put(cells.get(i), above.get(i).in(text), letter -> place));
          cells.set(i, above.get(i));
        }
      }
      above = cells;
    }
    return put.isEmpty() ? text : text.with(put);
  }

  /** Where the phrase's first group stands in a line. */
  private static Optional<Span> group(Phrase phrase, Wording text, Span line) {
    var match = phrase.matcher(line.in(text));
    return match.find()
        ? Optional.of(new Span(line.start() + match.start(1), line.start() + match.end(1)))
        : Optional.empty();
  }
}
