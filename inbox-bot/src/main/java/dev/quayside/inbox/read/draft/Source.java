package dev.quayside.inbox.read.draft;

/**
 * A part of a message that words can stand in; the subject line counts as much as the body.
 *
 * @param name the name of the file, or the number of the quote; empty for the other parts
 */
public record Source(Kind kind, String name) {

  public static final Source SUBJECT = new Source(Kind.SUBJECT, "");
  public static final Source BODY = new Source(Kind.BODY, "");
  public static final Source HISTORY = new Source(Kind.HISTORY, "");

  /** The kinds of parts. */
  public enum Kind {
    SUBJECT,
    /** What the writer newly wrote. */
    BODY,
    /** What was quoted or forwarded below it, where the new words point there. */
    HISTORY,
    /** A file that came with the message. */
    FILE,
    /** An earlier quote, as which he wants it. */
    QUOTE
  }

  /** The one of that number, such as Q1001. */
  public static Source quote(String number) {
    return new Source(Kind.QUOTE, number);
  }

  public static Source file(String name) {
    return new Source(Kind.FILE, name);
  }
}
