package dev.quayside.inbox.understand;

import dev.quayside.inbox.intent.Intent;
import dev.quayside.inbox.mail.AttachedFile;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.read.draft.Doubt;
import dev.quayside.inbox.read.draft.Missing;
import java.util.List;
import java.util.stream.Stream;

/** Files that came with an answer to our question and may say more than the answer does. */
final class Unseen {

  private Unseen() {}

  /** Those that could not be read; all of them where nobody tried, for it seemed no inquiry. */
  static List<Doubt> in(Message message, Understanding understood) {
    Stream<Doubt> doubts =
        understood.intent() == Intent.RFQ
            ? understood.doubts().stream()
                .filter(doubt ->
                    doubt.reason() == Doubt.Reason.UNREAD_FILE
                        || doubt.reason() == Doubt.Reason.HIDDEN_CELLS)
            : message.attachments().stream()
                .filter(file -> !file.type().startsWith("image/"))
                .map(AttachedFile::name)
                .map(name -> new Doubt(Doubt.Reason.UNREAD_FILE, name, Missing.COMMODITY));
    return doubts.toList();
  }
}
