package dev.quayside.inbox.read.words;

import dev.quayside.inbox.read.draft.Source;
import java.util.List;

/** The parts of a message that count for an inquiry, in the order they are read. */
public record Asked(List<Piece> pieces) {

  /** One part, as it was written. */
  public record Piece(Source source, String text) {}

  public Asked {
    pieces = List.copyOf(pieces);
  }

  /** A message of a subject and a body; either may be empty. */
  public static Asked of(String subject, String body) {
    return new Asked(List.of(new Piece(Source.SUBJECT, subject), new Piece(Source.BODY, body)));
  }
}
