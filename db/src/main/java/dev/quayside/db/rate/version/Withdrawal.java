package dev.quayside.db.rate.version;

import java.util.List;

/** What becomes of the wish to take a sheet back. */
public sealed interface Withdrawal {

  /** It is taken back; what it had replaced is live again. */
  record Done(LibraryVersion made) implements Withdrawal {}

  /** No sheet was published under that number. */
  record NoSuchSheet() implements Withdrawal {}

  /** It was taken back before, by that version. */
  record AlreadyDone(long by) implements Withdrawal {}

  /** Later sheets have replaced some of its rates; these must be taken back first. */
  record Overtaken(List<Long> by) implements Withdrawal {
    public Overtaken {
      by = List.copyOf(by);
    }
  }
}
