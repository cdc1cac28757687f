package dev.quayside.app.config.source;

import java.util.Optional;

/**
 * One setting as it was written.
 *
 * @param name of the box or provider it is for; "" where it is for none with a name
 * @param where the file with its line, or the variable
 */
public record Said(String name, Key key, String value, String where) {

  /** Whether it is of one of these. */
  public boolean isOf(Several several) {
    return !name.isEmpty() && key.several().equals(Optional.of(several));
  }

  /** The name it has in the file, such as mail.boxes.sales.imap.host. */
  public String path() {
    return path(name, key);
  }

  /** The name a setting of a box or provider has in the file. */
  public static String path(String name, Key key) {
    return key.several()
        .filter(_ -> !name.isEmpty())
        .map(several -> several.path(name, key))
        .orElse(key.path());
  }

  /** The name it has in the environment. */
  public static String variable(String name, Key key) {
    return key.several()
        .filter(_ -> !name.isEmpty())
        .map(several -> several.variable(name, key))
        .orElse(key.variable());
  }

  @Override
  public String toString() {
    return path() + " (" + where + ")"; // no value: it may be a password
  }
}
