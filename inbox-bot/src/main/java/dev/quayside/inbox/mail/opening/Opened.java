package dev.quayside.inbox.mail.opening;

import dev.quayside.inbox.mail.Correspondent;
import dev.quayside.inbox.mail.Message;
import java.util.Optional;

/** What opening a letter gives: a message, or the reason why a colleague must look at it. */
public sealed interface Opened {

  /** The letter could be read. */
  record Read(Message message) implements Opened {}

  /**
   * The letter could not be read; its bytes are kept and sales looks at it.
   *
   * @param detail for the colleague, in English, without the letter's content
   * @param from the writer, where at least he can be told
   */
  record Unreadable(Reason reason, String detail, Optional<Correspondent> from) implements Opened {}

  /** Why a letter cannot be read. */
  enum Reason {
    EMPTY,
    TOO_LARGE,
    NO_LETTER,
    ENCRYPTED
  }
}
