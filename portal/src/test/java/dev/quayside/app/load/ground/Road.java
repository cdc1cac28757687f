package dev.quayside.app.load.ground;

/** How a robot gets its mails. */
public enum Road {
  /** The mail server hands each over by SMTP. */
  HANDED_OVER("handed over"),
  /** They lie in a mailbox and are fetched by IMAP. */
  MAILBOX("by IMAP");

  private final String words;

  Road(String words) {
    this.words = words;
  }

  @Override
  public String toString() {
    return words;
  }
}
