package dev.quayside.inbox.attachment;

/** What reading an attached file gave: its words, or the reason why a person must open it. */
public sealed interface FileWords {

  /** The file's name as its sender wrote it. */
  String name();

  /**
   * The file could be read.
   *
   * @param text lines end in "\n"; the cells of a table's row are parted by tabs
   * @param hidden some of it stands in rows or columns that the sender's program does not show
   */
  record Text(String name, String text, boolean hidden) implements FileWords {}

  /** The file could not be read, or holds nothing that could be. */
  record Unread(String name, Reason reason) implements FileWords {

    /** For a colleague, in English: "list.xlsx (locked with a password)". */
    public String told() {
      return "%s (%s)".formatted(name.isEmpty() ? "a file without a name" : name, reason.why());
    }
  }

  /** Why a file was not read. */
  enum Reason {
    /** It is locked with a password. */
    ENCRYPTED("locked with a password"),
    /** It is not what its name says, or broken. */
    DAMAGED("damaged"),
    /** It is larger, deeper or longer than any list of cargo. */
    TOO_LARGE("too large"),
    /** Reading it took too long. */
    TOO_SLOW("takes too long to read"),
    /** A picture or a scan. */
    NO_TEXT("a picture or a scan without text"),
    /** A kind of file that is not opened, such as rar. */
    UNKNOWN_KIND("a kind of file that is not opened"),
    /** It lies on another server; links are never followed. */
    LINKED("only a link, and links are never followed"),
    /** Nobody tried. */
    NOT_OPENED("not opened");

    private final String why;

    Reason(String why) {
      this.why = why;
    }

    /** For a colleague, in English. */
    public String why() {
      return why;
    }
  }
}
