package dev.quayside.inbox.read.draft;

/**
 * The customer's own words that a fact was read from, so that a colleague can check it at a glance.
 *
 * @param source the part of the message the words stand in
 * @param start first character, counted from 0 in that part as it was written
 * @param end one after the last character
 * @param text the words as written
 * @param sure how sure the reading is
 */
public record Evidence(Source source, int start, int end, String text, Sure sure) {

  /** Words that say the fact outright. */
  public Evidence(Source source, int start, int end, String text) {
    this(source, start, end, text, Sure.EXACT);
  }

  /** The same words, read in another way. */
  public Evidence as(Sure other) {
    return new Evidence(source, start, end, text, other);
  }
}
