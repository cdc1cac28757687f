package dev.quayside.inbox.read;

import dev.quayside.inbox.read.lanes.LaneWords;
import dev.quayside.inbox.read.words.Layout;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * Which words of a message with several lanes belong to which of them: from where a lane is said to
 * where the next one is; what stands before the first belongs to all.
 */
final class Scopes {

  private Scopes() {}

  /** One scope for each lane, in the same order; lanes come in the order they are said. */
  static List<Span> of(Wording text, List<LaneWords> lanes) {
    if (lanes.size() < 2) {
      return lanes.stream().map(lane -> new Span(0, text.letters().length())).toList();
    }
    var starts = new ArrayList<Integer>();
    var last = 0;
    for (var lane : lanes) {
      var line = text.lineAt(lane.anchor().start()).start();
      var start = Math.min(Math.max(line, last), lane.anchor().start());
      starts.add(separator(text, start, lane.anchor().start()));
      last = Math.max(last, lane.anchor().end());
    }
    var blocks = blocks(text, lanes, starts);
    var scopes = new ArrayList<Span>();
    for (var i = 0; i < lanes.size(); i++) {
      var stop = lanes.get(i).anchor().end();
      var end =
          i + 1 < lanes.size()
              ? Math.max(stop, starts.get(i + 1))
              : blocks ? paragraphEnd(text, stop) : text.lineAt(stop).end();
      scopes.add(new Span(Math.min(starts.get(i), lanes.get(i).anchor().start()), end));
    }
    return List.copyOf(scopes);
  }

  /** The text as one lane sees it: without the words of the others and the sums over all. */
  static Wording view(Wording text, List<Span> scopes, List<Layout.Row> sums, int own) {
    var others = new ArrayList<Span>();
    sums.forEach(row -> others.add(row.span()));
    for (var i = 0; i < scopes.size(); i++) {
      if (i != own) {
        others.add(scopes.get(i));
      }
    }
    return others.isEmpty() ? text : text.without(others);
  }

  /** Lanes that each fill several lines: the lines below the last belong to it as well. */
  private static boolean blocks(Wording text, List<LaneWords> lanes, List<Integer> starts) {
    for (var i = 0; i + 1 < lanes.size(); i++) {
      var end = text.lineAt(lanes.get(i).anchor().end()).end();
      if (end >= starts.get(i + 1) || text.letters().substring(end, starts.get(i + 1)).isBlank()) {
        return false;
      }
    }
    return true;
  }

  private static int paragraphEnd(Wording text, int from) {
    var line = text.lineAt(from);
    while (line.end() < text.letters().length()) {
      var next = text.lineAt(line.end() + 1);
      if (next.in(text).isBlank()) {
        break;
      }
      line = next;
    }
    return line.end();
  }

  /** Words before a lane belong to it from the last comma or full stop on. */
  private static int separator(Wording text, int from, int anchor) {
    for (var i = anchor - 1; i > from; i--) {
      if (",;。|".indexOf(text.letters().charAt(i)) >= 0) {
        return i + 1;
      }
    }
    var between = text.letters().substring(from, anchor);
    for (var word : List.of(" and ", "和", "以及", "、", " und ", " y ")) {
      var at = between.lastIndexOf(word);
      if (at >= 0) {
        return from + at;
      }
    }
    return from;
  }
}
