package dev.quayside.inbox.answer;

import dev.quayside.db.Books;
import dev.quayside.inbox.verdict.Machine;

/** A newer mail makes the drafts out of date that still wait in its conversation. */
final class Overtaking {

  private Overtaking() {}

  /** What a machine writes, such as that somebody is out of the office, changes nothing. */
  static void by(Decision decision, long conversation, long inquiry, Books books) {
    if (Machine.find(decision.message()).isEmpty()) {
      books.drafts().overtaken(conversation, inquiry, decision.decidedAt());
    }
  }
}
