package dev.quayside.inbox.read;

import dev.quayside.inbox.read.lanes.LaneWords;
import dev.quayside.inbox.read.words.Layout;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds what is said of several lanes together, such as the last row of a table, or "all three
 * together 21 tons": it is a fact of none of them.
 */
final class LaneSums {

  private static final String COUNT = "(?:[两二三四五六七八九十]|[2-9]|two|three|four|five|six)";

  private static final Phrase TOGETHER =
      Phrase.any(
          "(?:加起来|加在?一起|合起来|合在一起|"
              + COUNT
              + "(?:条线?|个(?:目的|起运)?港口?|票|批|家|段)(?:货|航?线路?)?[ ]?(?:[总一]共|合计|共计|总重|总计|拢共))"
              + "|\\b(?:all|the) "
              + COUNT
              + "(?: \\p{L}{3,12})? (?:together|combined|in total|altogether)\\b"
              + "|\\b(?:for|of|over|across) (?:all|the) "
              + COUNT
              + "(?: (?:lanes?|shipments?|ports?|lots?|destinations?|lines?|routes?))?(?!\\p{L})|\\b(?:lanes|shipments|lots|destinations|routes|everything)"
              + " (?:together|combined)\\b");

  /** "Each of the three 21 tons" is of each. */
  private static final Phrase EACH =
      Phrase.any("\\b(?:each|every|per|apiece|respectively)\\b|每|各|分别|单");

  /** Where a clause ends; a point between digits is none. */
  private static final Phrase END = Phrase.exact("[,;，；。!！?？\\n]|[.](?=\\s|$)");

  private LaneSums() {}

  /**
   * The words that count for no single lane.
   *
   * @param rows the sums under a table
   */
  static List<Span> in(Wording text, List<Layout.Row> rows, List<LaneWords> lanes) {
    int from = lanes.getLast().anchor().end();
    return Stream.concat(
            rows.stream().map(Layout.Row::span),
            Word.found(TOGETHER, text)
                .map(Span::of)
                .filter(words -> words.start() >= from)
                .map(words -> clause(text, words))
                .filter(clause -> !Word.in(EACH, clause.in(text))))
        .toList();
  }

  private static Span clause(Wording text, Span words) {
    var line = text.lineAt(words.start());
    var start = line.start();
    for (var end : END.matcher(text.letters().substring(start, words.start())).results().toList()) {
      start = line.start() + end.end();
    }
    var rest = END.matcher(text.letters().substring(words.end(), line.end()));
    return new Span(start, rest.find() ? words.end() + rest.start() : line.end());
  }
}
