package dev.quayside.inbox.read.words;

import dev.quayside.inbox.names.Name;
import dev.quayside.inbox.read.draft.Source;
import java.util.List;
import java.util.function.Supplier;

/** The parts of a message that count for an inquiry, in the order they are read. */
public record Asked(List<Piece> pieces) {

  /**
   * One part, as it was written.
   *
   * @param names what one finds in it who learned how names stand among words
   */
  public record Piece(Source source, String text, Supplier<List<Name>> names) {

    /** A part in which nobody looks for names. */
    public Piece(Source source, String text) {
      this(source, text, List::of);
    }
  }

  public Asked {
    pieces = List.copyOf(pieces);
  }

  /** A message of a subject and a body; either may be empty. */
  public static Asked of(String subject, String body) {
    return new Asked(List.of(new Piece(Source.SUBJECT, subject), new Piece(Source.BODY, body)));
  }
}
