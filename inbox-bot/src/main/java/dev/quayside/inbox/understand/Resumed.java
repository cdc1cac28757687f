package dev.quayside.inbox.understand;

import dev.quayside.db.asking.Question;
import java.util.List;

/**
 * A message, read as the answer to what we asked.
 *
 * @param understanding completed from what was said before, where it answers
 * @param answers whether it tells anything of what was open
 * @param unclear what it answers in two ways, or by a letter that was not offered; to be asked once
 *     more, in his own words
 * @param strange it gives letters that belong to no question
 */
public record Resumed(
    Understanding understanding, boolean answers, List<Question> unclear, boolean strange) {
  public Resumed {
    unclear = List.copyOf(unclear);
  }

  /** What he says can be read in two ways. */
  public boolean odd() {
    return strange || !unclear.isEmpty();
  }

  /** One that answers nothing. */
  public static Resumed alone(Understanding understanding) {
    return new Resumed(understanding, false, List.of(), false);
  }
}
