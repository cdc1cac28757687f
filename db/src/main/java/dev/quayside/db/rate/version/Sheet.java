package dev.quayside.db.rate.version;

/**
 * A rate sheet as it comes into the library.
 *
 * @param file its file name
 * @param series what its successors have in common with it, such as the name of its profile: a
 *     newer sheet of the series replaces it where both hold. "" for a sheet that replaces nothing
 * @param by who publishes it; "" where nobody is signed in
 */
public record Sheet(String file, String series, String by) {

  public static Sheet alone(String file) {
    return new Sheet(file, "", "");
  }
}
