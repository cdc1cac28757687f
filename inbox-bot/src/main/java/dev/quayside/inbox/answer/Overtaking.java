package dev.quayside.inbox.answer;

import dev.quayside.db.Books;
import dev.quayside.inbox.verdict.Machine;

/** A newer mail makes the drafts out of date that still wait in its conversation. */
final class Overtaking {

  private Overtaking() {}

  /**
   * What a machine writes, such as that somebody is out of the office, changes nothing; in a
   * conversation that begins with it nothing waits.
   */
  static void by(Decision decision, long conversation, long inquiry, Books books) {
    boolean goesOn = decision.sender().belonging().conversation().isPresent();
    if (goesOn && Machine.find(decision.message()).isEmpty()) {
      books.drafts().overtaken(conversation, inquiry, decision.decidedAt());
    }
  }
}
