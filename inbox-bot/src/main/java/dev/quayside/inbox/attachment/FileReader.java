package dev.quayside.inbox.attachment;

import dev.quayside.inbox.attachment.FileWords.Reason;
import dev.quayside.inbox.mail.AttachedFile;

/** Reads the files that come with a message; whatever a file does, the reader lives on. */
public interface FileReader {

  /** Opens no file at all. */
  FileReader CLOSED = file -> new FileWords.Unread(file.name(), Reason.NOT_OPENED);

  /** The words of the file, or the reason why there are none. Never throws. */
  FileWords read(AttachedFile file);
}
