package dev.quayside.inbox.mail;

/**
 * The words of a message, taken apart; each may be empty, lines end in "\n".
 *
 * @param fresh what the writer newly wrote, without quoted history, signature and disclaimer
 * @param history what was quoted or forwarded below
 * @param signature name, company, phone numbers, disclaimer
 * @param written the new words before answers got the names of what was asked; one that stands
 *     below a numbered line of the history has that number before it
 */
public record MessageText(String fresh, String history, String signature, String written) {

  /** Nothing in it answers anything. */
  public MessageText(String fresh, String history, String signature) {
    this(fresh, history, signature, fresh);
  }

  /** An answer to what we asked: what we wrote ourselves is no part of it. */
  MessageText answering(String inserted) {
    String said = inserted.isEmpty() ? written : written + "\n" + inserted;
    return new MessageText(said, "", signature, said);
  }

  /** The words that count: the fresh ones, and the history where they only point at it. */
  public String asked() {
    return asked("");
  }

  /** The same, where the subject may say that the message is a forward. */
  String asked(String subject) {
    return Pointing.toHistory(subject, this) ? fresh + "\n" + history : fresh;
  }
}
