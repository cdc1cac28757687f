package dev.quayside.inbox.read.words;

import dev.quayside.inbox.read.draft.Evidence;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;

/**
 * A message's words with one way of writing each letter, number and sign: subject on the first
 * line, then the body. Full-width signs become ordinary ones (Unicode NFKC), traditional Chinese
 * letters simplified ones, invisible signs blanks; every letter remembers where it stood.
 */
public final class Wording {

  /** Beyond this many characters nobody writes an inquiry; the rest is not read. */
  static final int MOST = 12_000;

  private final String subject;
  private final String body;
  private final String letters;
  private final int[] origin;
  private final int bodyStart;
  private final boolean cut;

  private Wording(
      String subject, String body, String letters, int[] origin, int bodyStart, boolean cut) {
    this.subject = subject;
    this.body = body;
    this.letters = letters;
    this.origin = origin;
    this.bodyStart = bodyStart;
    this.cut = cut;
  }

  public static Wording of(String subject, String body) {
    var head = subject.length() > 1_000 ? subject.substring(0, 1_000) : subject;
    var rest = body.length() > MOST ? body.substring(0, MOST) : body;
    var out = new StringBuilder(head.length() + rest.length() + 16);
    var from = new int[out.capacity() * 2];
    from = put(head.replace('\n', ' '), out, from);
    from = append(out, from, '\n', head.length());
    var bodyStart = out.length();
    from = put(rest, out, from);
    return new Wording(
        head,
        rest,
        out.toString(),
        Arrays.copyOf(from, out.length()),
        bodyStart,
        body.length() > MOST || subject.length() > 1_000);
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
    return new Wording(subject, body, blanked.toString(), origin, bodyStart, cut);
  }

  /** What finders read. */
  public String letters() {
    return letters;
  }

  /** Where the body begins in {@link #letters()}. */
  public int bodyStart() {
    return bodyStart;
  }

  /** The message went on beyond what was read. */
  public boolean cut() {
    return cut;
  }

  /** The words as they were written. */
  public Evidence evidence(Span span) {
    var inSubject = span.start() < bodyStart;
    var source = inSubject ? subject : body;
    var first = Math.min(origin[Math.min(span.start(), origin.length - 1)], source.length());
    var last =
        inSubject ? Math.min(span.end(), bodyStart - 1) : Math.min(span.end(), letters.length());
    var end = last >= origin.length ? source.length() : Math.min(origin[last], source.length());
    var stop = inSubject && last >= bodyStart - 1 ? source.length() : end;
    return new Evidence(
        inSubject ? Evidence.Source.SUBJECT : Evidence.Source.BODY,
        first,
        Math.max(first, stop),
        source.substring(first, Math.max(first, stop)).strip());
  }

  /** The line that holds this place, without its line end. */
  public Span lineAt(int position) {
    var start = letters.lastIndexOf('\n', Math.max(0, position - 1)) + 1;
    var end = letters.indexOf('\n', position);
    return new Span(Math.min(start, position), end < 0 ? letters.length() : end);
  }

  private static int[] put(String source, StringBuilder out, int[] from) {
    var map = from;
    for (var i = 0; i < source.length(); ) {
      var next = clusterEnd(source, i);
      var cluster = source.substring(i, next);
      var normal = next - i == 1 && cluster.charAt(0) < 0x80 ? cluster : composed(cluster);
      for (var k = 0; k < normal.length(); k++) {
        map = append(out, map, Signs.plain(normal.charAt(k)), i);
      }
      i = next;
    }
    return map;
  }

  private static String composed(String cluster) {
    return Normalizer.normalize(cluster, Normalizer.Form.NFKC);
  }

  private static int[] append(StringBuilder out, int[] from, char letter, int at) {
    var map = out.length() < from.length ? from : Arrays.copyOf(from, from.length * 2 + 16);
    map[out.length()] = at;
    out.append(letter);
    return map;
  }

  /** A letter with the accents that follow it; never more than a few, so that this stays linear. */
  private static int clusterEnd(String source, int start) {
    var next = start + Character.charCount(source.codePointAt(start));
    var most = Math.min(source.length(), start + 8);
    while (next < most && Character.getType(source.charAt(next)) == Character.NON_SPACING_MARK) {
      next++;
    }
    return next;
  }
}
