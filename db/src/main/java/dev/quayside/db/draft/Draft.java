package dev.quayside.db.draft;

import dev.quayside.db.autonomy.Passing.Hold;
import dev.quayside.db.outbox.Notice;
import dev.quayside.rates.told.Told;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the robot would answer an inquiry, and sales have the say.
 *
 * @param who the customer, or the writer's name or address where he is not registered
 * @param letters at least one: the answer, and where there is one what goes to one reader alone
 * @param hold why it did not leave by itself
 * @param detail the rule or the limit, in a sentence
 * @param decidedBy who sent or discarded it; "" while it waits, and where nobody did
 * @param reason why it was discarded or is out of date; "" else
 */
public record Draft(
    long inquiry,
    String subject,
    String who,
    List<Notice> letters,
    Hold hold,
    Told detail,
    Instant since,
    DraftState state,
    String decidedBy,
    Optional<Instant> decidedAt,
    String reason) {

  public Draft {
    letters = List.copyOf(letters);
  }

  /** The answer to all. */
  public Notice notice() {
    return letters.getFirst();
  }

  public boolean waits() {
    return state == DraftState.WAITING;
  }
}
