package dev.quayside.inbox.read.words;

import dev.quayside.inbox.names.Name;
import dev.quayside.inbox.names.NameKind;
import dev.quayside.inbox.read.draft.Evidence;
import dev.quayside.inbox.read.draft.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.regex.MatchResult;

/**
 * A message's words with one way of writing each letter, number and sign: its parts one below the
 * other, the subject on a line of its own. Full-width signs become ordinary ones (Unicode NFKC),
 * traditional Chinese letters simplified ones, invisible signs blanks; every letter remembers where
 * it stood.
 */
public final class Wording {

  /** Beyond this many characters in one part nobody writes an inquiry; the rest is not read. */
  static final int MOST = 12_000;

  private static final int LONGEST_SUBJECT = 1_000;

  /** What stands in a text more often than this stands in no inquiry. */
  private static final int MOST_MATCHES = 300;

  /** A part and where it begins in the letters. */
  private record Part(Source source, String text, Supplier<List<Name>> names, int start) {}

  /** A part of the message and which of the letters are its. */
  public record Stretch(Source source, Span span) {}

  private final List<Part> parts;
  private final String letters;
  private final Passage whole;
  private final int[] origin;
  private final boolean cut;

  /** The stretch outside which all is blank, so that nobody looks there. */
  private final Span live;

  /** Where phrases stand, as far as somebody asked: many readers ask for the same. */
  private final Map<Phrase, List<MatchResult>> found = new HashMap<>();

  /** Its lines and cells, as far as somebody looked for phrases in one alone. */
  private final Map<Span, Passage> passages = new HashMap<>();

  /** What was read of this text before. */
  private final Map<Reading<?>, Object> read = new HashMap<>();

  private Wording(List<Part> parts, String letters, int[] origin, boolean cut, Span live) {
    this.parts = parts;
    this.letters = letters;
    this.whole = new Passage(letters);
    this.origin = origin;
    this.cut = cut;
    this.live = live;
  }

  public static Wording of(Asked asked) {
    var letters = new Letters();
    var parts = new ArrayList<Part>();
    var cut = false;
    for (var piece : asked.pieces()) {
      if (!parts.isEmpty()) {
        letters.add('\n', parts.getLast().text().length());
      }
      var subject = piece.source().kind() == Source.Kind.SUBJECT;
      var most = subject ? LONGEST_SUBJECT : MOST;
      var text = piece.text().length() > most ? piece.text().substring(0, most) : piece.text();
      cut |= piece.text().length() > most;
      parts.add(new Part(piece.source(), text, piece.names(), letters.length()));
      letters.addPlain(subject ? text.replace('\n', ' ') : text);
    }
    return Dittos.spelled(Turned.over(whole(parts, letters, cut)));
  }

  private static Wording whole(List<Part> parts, Letters letters, boolean cut) {
    return new Wording(
        List.copyOf(parts), letters.text(), letters.places(), cut, new Span(0, letters.length()));
  }

  /** Other letters in the place of some, and for each of them which letter it was. */
  record Put(Span instead, String letters, IntUnaryOperator stood) {}

  /**
   * The same text with other letters in some places; they stand where those stood that they are
   * for.
   */
  Wording with(List<Put> changes) {
    var out = new Letters();
    var moved = new ArrayList<Part>();
    var next = 0;
    for (var i = 0; i <= letters.length(); i++) {
      for (var part : parts) {
        if (part.start() == i) {
          moved.add(new Part(part.source(), part.text(), part.names(), out.length()));
        }
      }
      if (next < changes.size() && changes.get(next).instead().start() == i) {
        var put = changes.get(next);
        for (var k = 0; k < put.letters().length(); k++) {
          out.add(put.letters().charAt(k), place(put.stood().applyAsInt(k)));
        }
        i = changes.get(next).instead().end() - 1;
        next++;
      } else if (i < letters.length()) {
        out.add(letters.charAt(i), origin[i]);
      }
    }
    return whole(moved, out, cut);
  }

  private int place(int letter) {
    return letter < letters.length() ? origin[letter] : parts.getLast().text().length();
  }

  /** The same text with some pieces blanked out; every letter keeps its place. */
  public Wording without(Collection<Span> pieces) {
    var blanked = new StringBuilder(letters);
    for (var piece : pieces) {
      for (var i = piece.start(); i < piece.end(); i++) {
        if (blanked.charAt(i) != '\n') {
          blanked.setCharAt(i, ' ');
        }
      }
    }
    return new Wording(parts, blanked.toString(), origin, cut, live);
  }

  /** The same with nothing left but these stretches and what lies between them. */
  public Wording only(Collection<Span> stretches) {
    var first = stretches.stream().mapToInt(Span::start).min().orElse(0);
    var last = stretches.stream().mapToInt(Span::end).max().orElse(0);
    var others =
        stretches().stream().map(Stretch::span).filter(part -> !stretches.contains(part)).toList();
    var blanked = without(others);
    return new Wording(parts, blanked.letters, origin, cut, new Span(first, last));
  }

  /** Looks for the phrase where there are words; it may look around beyond. */
  public Search matcher(Phrase phrase) {
    return whole.matcher(phrase).within(live.start(), live.end());
  }

  /** These letters alone: nothing stands before them and nothing behind. */
  public Passage passage(Span span) {
    return span.start() == 0 && span.end() == letters.length()
        ? whole
        : passages.computeIfAbsent(span, unread -> new Passage(unread.in(this)));
  }

  /** What the phrase matches where there are words, in reading order; the first some hundred. */
  List<MatchResult> found(Phrase phrase) {
    return found.computeIfAbsent(phrase, this::look);
  }

  /** Most phrases stand nowhere, and that is told without making anything. */
  private List<MatchResult> look(Phrase phrase) {
    var search = matcher(phrase);
    if (!search.find()) {
      return List.of();
    }
    var matches = new ArrayList<MatchResult>();
    do {
      matches.add(search.toMatchResult());
    } while (matches.size() < MOST_MATCHES && search.find());
    return List.copyOf(matches);
  }

  /** Where the words stand; all else is blank. */
  public Span live() {
    return live;
  }

  /** Names that stand in free wording, as far as it was read. */
  public List<Span> names(NameKind kind, double atLeast) {
    var spans = new ArrayList<Span>();
    for (var part : parts) {
      for (var name : part.names().get()) {
        var read = name.kind() == kind && name.probability() >= atLeast;
        if (read && name.end() <= part.text().length()) {
          var words = name.in(part.text());
          var span = span(new Evidence(part.source(), name.start(), name.end(), words));
          if (!letters.substring(span.start(), span.end()).isBlank()) {
            spans.add(span);
          }
        }
      }
    }
    return spans;
  }

  /**
   * What can be read of a text, told from all else by {@code equals}.
   *
   * @param <T> what it is; nobody may change it afterwards
   */
  @SuppressWarnings("unused") // it says what the answer is
  public interface Reading<T> {}

  /** The answer of a finder that several ask: it goes through the text once. */
  @SuppressWarnings("unchecked") // only this method puts answers in, each under its own reading
  public <T> T once(Reading<T> reading, Supplier<T> finder) {
    var known = (T) read.get(reading);
    if (known == null) {
      known = finder.get();
      read.put(reading, known);
    }
    return known;
  }

  /** What finders read. */
  public String letters() {
    return letters;
  }

  /** Where the first part behind the subject begins in {@link #letters()}. */
  public int bodyStart() {
    return parts.stream()
        .filter(part -> part.source().kind() != Source.Kind.SUBJECT)
        .mapToInt(Part::start)
        .findFirst()
        .orElse(letters.length());
  }

  /** The parts in reading order. */
  public List<Stretch> stretches() {
    var stretches = new ArrayList<Stretch>();
    for (var i = 0; i < parts.size(); i++) {
      var end = i + 1 < parts.size() ? parts.get(i + 1).start() - 1 : letters.length();
      stretches.add(new Stretch(parts.get(i).source(), new Span(parts.get(i).start(), end)));
    }
    return List.copyOf(stretches);
  }

  /** The message went on beyond what was read. */
  public boolean cut() {
    return cut;
  }

  /** The words as they were written; words that reach over the end of a part are cut there. */
  public Evidence evidence(Span span) {
    var index = partAt(span.start());
    var part = parts.get(index);
    var stop = index + 1 < parts.size() ? parts.get(index + 1).start() - 1 : letters.length();
    var first = span.start() < stop ? origin[span.start()] : part.text().length();
    var end = span.end() < stop ? origin[span.end()] : part.text().length();
    var last = Math.max(first, end);
    return new Evidence(part.source(), first, last, part.text().substring(first, last).strip());
  }

  /** Where the words of a piece of evidence stand among the letters; the way back. */
  public Span span(Evidence words) {
    for (var i = 0; i < parts.size(); i++) {
      if (parts.get(i).source().equals(words.source())) {
        var stop = i + 1 < parts.size() ? parts.get(i + 1).start() - 1 : letters.length();
        var start = Letters.at(origin, parts.get(i).start(), stop, words.start());
        var end = start;
        while (end < stop && origin[end] >= words.start() && origin[end] < words.end()) {
          end++;
        }
        return new Span(start, end);
      }
    }
    return new Span(0, 0);
  }

  /** The part of the message this place stands in. */
  public Source sourceAt(int position) {
    return parts.get(partAt(position)).source();
  }

  private int partAt(int position) {
    var index = parts.size() - 1;
    while (index > 0 && parts.get(index).start() > position) {
      index--;
    }
    return index;
  }

  /** The line that holds this place, without its line end. */
  public Span lineAt(int position) {
    var start = letters.lastIndexOf('\n', Math.max(0, position - 1)) + 1;
    var end = letters.indexOf('\n', position);
    return new Span(Math.min(start, position), end < 0 ? letters.length() : end);
  }
}
