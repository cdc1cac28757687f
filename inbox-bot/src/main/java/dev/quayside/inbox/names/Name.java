package dev.quayside.inbox.names;

/**
 * A name in a text.
 *
 * @param start first character, counted from 0
 * @param end one after the last character
 * @param probability how sure the finder is: hardly ever above 0.5, as all kinds of names share in
 *     it; 1 where a person marked it
 */
public record Name(NameKind kind, int start, int end, double probability) {

  public Name {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("No name reaches from " + start + " to " + end);
    }
  }

  /** The words of the name in its text. */
  public String in(String text) {
    return text.substring(start, end);
  }
}
