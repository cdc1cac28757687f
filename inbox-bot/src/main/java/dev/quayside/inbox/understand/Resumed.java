package dev.quayside.inbox.understand;

import dev.quayside.db.asking.Question;
import dev.quayside.db.lasttime.TakenOver;
import dev.quayside.inbox.lasttime.Recollection.Recalled;
import java.util.List;
import java.util.Optional;

/**
 * A message, read as the answer to what we asked.
 *
 * @param understanding completed from what was said before, where it answers
 * @param answers whether it tells anything of what was open
 * @param unclear what it answers in two ways, or by a letter that was not offered; to be asked once
 *     more, in his own words
 * @param strange it gives letters that belong to no question
 * @param takenOver what each of its requests has from an earlier quote; none where none has
 *     anything
 */
public record Resumed(
    Understanding understanding,
    boolean answers,
    List<Question> unclear,
    boolean strange,
    List<Optional<TakenOver>> takenOver) {
  public Resumed {
    unclear = List.copyOf(unclear);
    takenOver = List.copyOf(takenOver);
  }

  /** What he says can be read in two ways. */
  public boolean odd() {
    return strange || !unclear.isEmpty();
  }

  /** One that answers nothing. */
  public static Resumed alone(Understanding understanding) {
    return new Resumed(understanding, false, List.of(), false, List.of());
  }

  /** One that wants it as last time, and answers nothing else. */
  public static Resumed alone(Understanding understanding, Recalled recalled) {
    return new Resumed(
        understanding.of(recalled.drafts()), false, List.of(), false, recalled.takenOver());
  }

  /** What the request of that number, from 0, has from an earlier quote. */
  public Optional<TakenOver> takenOver(int request) {
    return request < takenOver.size() ? takenOver.get(request) : Optional.empty();
  }
}
