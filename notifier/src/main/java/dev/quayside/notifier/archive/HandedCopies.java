package dev.quayside.notifier.archive;

import dev.quayside.db.Db;

/** Copies of our letters that a mail server handed straight to us: the book remembers them. */
public final class HandedCopies implements Archive {

  private final Db db;

  public HandedCopies(Db db) {
    this.db = db;
  }

  @Override
  public Answer ask(String messageId) {
    boolean came = db.<Boolean>with(books -> books.outbox().hasCopy(messageId));
    return came ? new Answer.Sent() : new Answer.NotHere();
  }
}
