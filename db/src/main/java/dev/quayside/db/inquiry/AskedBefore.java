package dev.quayside.db.inquiry;

import dev.quayside.db.asking.Question;
import java.util.List;
import java.util.Optional;

/**
 * What was asked in a conversation, so that nobody is asked twice and nobody says a thing twice.
 *
 * @param open his mails that are answered with questions and nothing else yet, the oldest first
 * @param questions all that was asked since the last price was given
 */
public record AskedBefore(List<OpenQuestion> open, List<Question> questions) {

  public static final AskedBefore NOTHING = new AskedBefore(List.of(), List.of());

  public AskedBefore {
    open = List.copyOf(open);
    questions = List.copyOf(questions);
  }

  /** The newest of his mails that we answered with a question that is still open. */
  public Optional<Inquiry> newest() {
    return open.isEmpty() ? Optional.empty() : Optional.of(open.getLast().inquiry());
  }

  /** What was asked last, in the order of the numbers; none where no details are. */
  public List<Question> last() {
    return open.isEmpty() ? List.of() : open.getLast().questions();
  }
}
