package dev.quayside.app.config.source;

/**
 * One setting as it was written.
 *
 * @param box the name of the box it is for; "" where it is for none with a name
 * @param where the file with its line, or the variable
 */
public record Said(String box, Key key, String value, String where) {

  /** The name it has in the file, such as mail.boxes.sales.imap.host. */
  public String path() {
    return path(box, key);
  }

  /** The name a setting of a box has in the file. */
  public static String path(String box, Key key) {
    return box.isEmpty()
        ? key.path()
        : Place.BOXES + "." + box + key.path().substring("mail".length());
  }

  @Override
  public String toString() {
    return path() + " (" + where + ")"; // no value: it may be a password
  }
}
