package dev.quayside.inbox.attachment;

/** What reading an attached file gave: its words, or the reason why a person must open it. */
public sealed interface FileWords {

  /** The file's name as its sender wrote it. */
  String name();

  /**
   * The file could be read.
   *
   * @param text lines end in "\n"; the cells of a table's row are parted by tabs
   */
  record Text(String name, String text) implements FileWords {}

  /** The file could not be read, or holds nothing that could be. */
  record Unread(String name, Reason reason) implements FileWords {}

  /** Why a file was not read. */
  enum Reason {
    /** It is locked with a password. */
    ENCRYPTED,
    /** It is not what its name says, or broken. */
    DAMAGED,
    /** It is larger, deeper or longer than any list of cargo. */
    TOO_LARGE,
    /** Reading it took too long. */
    TOO_SLOW,
    /** A picture, a scan, a kind of file that holds no text. */
    NO_TEXT,
    /** Nobody tried. */
    NOT_OPENED
  }
}
