package dev.quayside.inbox.sentence;

/**
 * A piece of a text.
 *
 * @param start first character, counted from 0
 * @param end one after the last character
 */
public record Stretch(int start, int end) {

  public Stretch {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("Nothing reaches from " + start + " to " + end);
    }
  }

  public String in(String text) {
    return text.substring(start, end);
  }
}
