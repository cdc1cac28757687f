package dev.quayside.portal.cases;

import dev.quayside.portal.desk.Understood;
import dev.quayside.portal.desk.Understood.Doubt;
import dev.quayside.portal.desk.Understood.Proof;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A mail's words, with those marked that gave a fact, or a doubt. */
public final class MarkedText {

  private MarkedText() {}

  /**
   * Some of the words, in their order.
   *
   * @param field what was read from them; "" for nothing
   * @param sure how sure that is, "doubt" where it is not; "" for nothing
   */
  public record Piece(String text, String field, String sure) {
    public boolean marked() {
      return !sure.isEmpty();
    }
  }

  private record Span(int start, int end, String field, String sure) {}

  static List<Piece> of(String text, Understood understood) {
    var spans = new ArrayList<Span>();
    for (Proof proof : understood.proofs()) {
      if (!proof.elsewhere()) {
        find(text, proof.words(), proof.start())
            .map(at -> new Span(at, at + proof.words().length(), proof.field(), proof.sure()))
            .ifPresent(spans::add);
      }
    }
    for (Doubt doubt : understood.doubts()) {
      find(text, doubt.words(), -1)
          .map(at -> new Span(at, at + doubt.words().length(), "", "doubt"))
          .ifPresent(spans::add);
    }
    return pieces(text, spans);
  }

  /** Where they were read, as long as the text is the same; else where they first stand. */
  private static Optional<Integer> find(String text, String words, int start) {
    if (words.isBlank()) {
      return Optional.empty();
    }
    int at = start >= 0 && text.startsWith(words, start) ? start : text.indexOf(words);
    return at < 0 ? Optional.empty() : Optional.of(at);
  }

  /** Of words that gave two facts the first is told. */
  private static List<Piece> pieces(String text, List<Span> spans) {
    spans.sort(
        Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder()));
    var pieces = new ArrayList<Piece>();
    int done = 0;
    for (Span span : spans) {
      if (span.start() >= done) {
        plain(text.substring(done, span.start()), pieces);
        pieces.add(new Piece(text.substring(span.start(), span.end()), span.field(), span.sure()));
        done = span.end();
      }
    }
    plain(text.substring(done), pieces);
    return pieces;
  }

  private static void plain(String text, List<Piece> pieces) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, "", ""));
    }
  }
}
