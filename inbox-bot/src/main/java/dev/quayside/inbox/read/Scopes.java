package dev.quayside.inbox.read;

import dev.quayside.inbox.read.boxes.Modes;
import dev.quayside.inbox.read.lanes.LaneWords;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Which words of a message with several lanes belong to which of them: from where a lane is said to
 * where the next one is; what stands before the first belongs to all.
 */
final class Scopes {

  /** Nothing but the number of the next line. */
  private static final Phrase NUMBERED =
      Phrase.exact("^[\\s*•·-]{0,8}(?:[(]?\\d{1,2}[.)、:])?\\s{0,8}$");

  /** A clause of its own between two lanes, more than the word that leads to the next one. */
  private static final Phrase OWN_WORDS =
      Phrase.any(
          "[,;。|\\n](?![\\s,;。]{0,4}(?:and|also|plus|as well"
              + " as|another|und|y|et|另外|还有|再加|以及|和|外加|然后|同时)?(?:"
              + " (?:also|another))?[\\s,;。]{0,4}$)");

  /** Where the next clause begins. */
  private static final Phrase CLAUSE = Phrase.exact("[,;。]|[.](?=[ ])");

  /** The words behind the last lane speak of one lane, or of the sum of all. */
  private static final Phrase OF_ONE =
      Phrase.any(
          "respectively|分别|依次|(?:the )?(?:latter|former|second|first|last)"
              + " (?:one|lane|shipment|lot|is|has)|后者|前者|第[一二三四](?:条|票|个(?!月)|家)|后面(?:这|那|一)|total|altogether|in"
              + " all\\b|[总合]共|合计|一共|总[计重量毛体件数方货]");

  /** What is said of all lanes behind the last of them. */
  private static final Phrase OF_ALL =
      Phrase.any(
          "(?<=[.;!] )(?:all|both)(?: (?:are|is|lanes|shipments|on|terms)){0,2}"
              + " (?:exw|fca|fob|cfr|cif|cpt|cip|dap|ddp|general|dry|non|ready|stackable)\\b"
              + "|(?<=[,;。 ])(?:都是|均为?|以上都?是?|全部是?)[ ]?(?:exw|fca|fob|cfr|cif|cpt|cip|dap|ddp|普货)");

  /** Behind so many letters a word is the first lane's alone. */
  private static final int OPENING = 40;

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
              : inOneBreath(text, lanes, starts)
                  .orElse(
                      ofAll(
                          text, stop, blocks ? paragraphEnd(text, stop) : text.lineAt(stop).end()));
      scopes.add(new Span(Math.min(starts.get(i), lanes.get(i).anchor().start()), end));
    }
    return List.copyOf(scopes);
  }

  /**
   * Where, behind lanes told in one breath, that begins which is said of all of them: "2x20GP A to
   * B and 1x40HC A to C, auto parts, 18 tons per container". A lane that had words of its own
   * behind it leaves those behind the last to the last.
   */
  private static OptionalInt inOneBreath(
      Wording text, List<LaneWords> lanes, List<Integer> starts) {
    var last = lanes.getLast().anchor().end();
    var line = text.lineAt(last);
    for (var i = 0; i + 1 < lanes.size(); i++) {
      var stop = lanes.get(i).anchor().end();
      if (stop < line.start()
          || starts.get(i + 1) < stop
          || OWN_WORDS.matcher(text.letters().substring(stop, starts.get(i + 1))).find()) {
        return OptionalInt.empty();
      }
    }
    var tail = text.letters().substring(last, line.end());
    var clause = CLAUSE.matcher(tail);
    return clause.find() && !Word.in(OF_ONE, tail)
        ? OptionalInt.of(last + clause.start())
        : OptionalInt.empty();
  }

  /** The text as one lane sees it: without the words of the others and the sums over all. */
  static Wording view(Wording text, List<Span> scopes, List<Span> sums, int own) {
    var others = new ArrayList<>(sums);
    for (var i = 0; i < scopes.size(); i++) {
      if (i != own) {
        others.addAll(
            i == 0
                ? withoutMode(text, scopes.getFirst(), scopes.get(own))
                : List.of(scopes.get(i)));
      }
    }
    return others.isEmpty() ? text : text.without(others);
  }

  /** "Air rate PVG-YYZ 1200 kg and PVG-YVR 800 kg": by air both, where the second says no other. */
  private static List<Span> withoutMode(Wording text, Span first, Span own) {
    var modes = Modes.in(text);
    var said =
        Stream.concat(modes.said().values().stream(), modes.sea().stream())
            .filter(span -> first.holds(span) || own.holds(span))
            .toList();
    return said.size() == 1
            && first.holds(said.getFirst())
            && said.getFirst().start() - first.start() <= OPENING
        ? List.of(
            new Span(first.start(), said.getFirst().start()),
            new Span(said.getFirst().end(), first.end()))
        : List.of(first);
  }

  /** "… SIN-TUT 5 RT. All FOB": from there on it is said of every lane. */
  private static int ofAll(Wording text, int from, int end) {
    var all = OF_ALL.matcher(text.letters().substring(from, end));
    return all.find() ? from + all.start() : end;
  }

  /** Lanes that each fill several lines: the lines below the last belong to it as well. */
  private static boolean blocks(Wording text, List<LaneWords> lanes, List<Integer> starts) {
    for (var i = 0; i + 1 < lanes.size(); i++) {
      var end = text.lineAt(lanes.get(i).anchor().end()).end();
      if (end >= starts.get(i + 1)
          || NUMBERED.matcher(text.letters().substring(end, starts.get(i + 1))).find()) {
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
      var c = text.letters().charAt(i);
      if (",;。|".indexOf(c) >= 0 || (c == '.' && text.letters().charAt(i + 1) == ' ')) {
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
