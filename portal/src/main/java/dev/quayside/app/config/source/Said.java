package dev.quayside.app.config.source;

/**
 * One setting as it was written.
 *
 * @param where the file with its line, or the variable
 */
public record Said(Key key, String value, String where) {

  @Override
  public String toString() {
    return key.path() + " (" + where + ")"; // no value: it may be a password
  }
}
