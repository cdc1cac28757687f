package dev.quayside.inbox.reply;

import dev.quayside.inbox.mail.Correspondent;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whom an answer goes to.
 *
 * @param to at least one, where there is anybody to answer
 * @param cc who reads it beside them, in the order of the mail that is answered
 */
public record Recipients(List<Correspondent> to, List<Correspondent> cc) {

  public static final Recipients NOBODY = new Recipients(List.of(), List.of());

  public Recipients {
    to = List.copyOf(to);
    cc = List.copyOf(cc);
  }

  /** One alone. */
  public static Recipients only(Correspondent one) {
    return new Recipients(List.of(one), List.of());
  }

  public Stream<Correspondent> all() {
    return Stream.concat(to.stream(), cc.stream());
  }
}
