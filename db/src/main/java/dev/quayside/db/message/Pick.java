package dev.quayside.db.message;

/**
 * Which of the waiting mails is taken next. The newest may belong to a conversation of which an
 * older one waits: then that one goes first.
 */
public record Pick(Queue queue, End end) {

  /** Mails with files to be read wait apart: nobody waits behind another's spreadsheet. */
  public enum Queue {
    /** What is read at once; every mail begins here. */
    WORDS,
    /** Mails with files, which take seconds. */
    FILES
  }

  /** From which end of the queue. */
  public enum End {
    NEWEST,
    OLDEST
  }

  /** The newest of those that are read at once. */
  public static final Pick USUAL = new Pick(Queue.WORDS, End.NEWEST);
}
