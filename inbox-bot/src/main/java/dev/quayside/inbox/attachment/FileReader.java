package dev.quayside.inbox.attachment;

import dev.quayside.inbox.attachment.FileWords.Reason;
import dev.quayside.inbox.attachment.FileWords.Unread;
import dev.quayside.inbox.mail.AttachedFile;
import java.util.List;
import java.util.stream.Stream;

/** Reads the files that come with a message; whatever a file does, the reader lives on. */
public interface FileReader {

  /** Opens no file at all. */
  FileReader CLOSED =
      files ->
          files.stream()
              .<FileWords>map(file -> new Unread(file.name(), Reason.NOT_OPENED))
              .toList();

  /**
   * The words of each file, or the reason why there are none. Never throws.
   *
   * @param files those of one message, which share one limit of time
   * @return at least one answer a file, in the same order; files within a file, such as those of a
   *     zip, have answers of their own, named "list.zip/sheet.xlsx"
   */
  List<FileWords> read(List<AttachedFile> files);

  /** The files of one message that could not be read. */
  static Stream<Unread> unread(List<FileWords> read) {
    return read.stream().filter(Unread.class::isInstance).map(Unread.class::cast);
  }
}
