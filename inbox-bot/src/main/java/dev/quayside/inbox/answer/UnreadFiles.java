package dev.quayside.inbox.answer;

import dev.quayside.db.outbox.UnreadFile;
import dev.quayside.db.outbox.UnreadFile.Why;
import dev.quayside.inbox.attachment.FileWords.Reason;
import java.util.List;

/** Which of his files a customer is told of, and why we could not read them. */
final class UnreadFiles {

  /** Whoever sends fifty unreadable files knows by the tenth what is wrong. */
  private static final int MOST = 10;

  private UnreadFiles() {}

  static List<UnreadFile> of(Decision decision) {
    return decision.understanding().unread().stream()
        .limit(MOST)
        .map(file -> new UnreadFile(file.name(), why(file.reason())))
        .toList();
  }

  private static Why why(Reason reason) {
    return switch (reason) {
      case ENCRYPTED -> Why.LOCKED;
      case DAMAGED -> Why.DAMAGED;
      case TOO_LARGE, TOO_SLOW -> Why.TOO_LARGE;
      case NO_TEXT -> Why.PICTURE;
      case UNKNOWN_KIND -> Why.UNKNOWN_KIND;
      case LINKED -> Why.ONLY_A_LINK;
      case NOT_OPENED -> Why.NOT_OPENED;
    };
  }
}
