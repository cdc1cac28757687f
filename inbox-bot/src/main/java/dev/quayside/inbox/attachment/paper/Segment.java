package dev.quayside.inbox.attachment.paper;

/**
 * Words that stand together on a line, with no more than a blank between them.
 *
 * @param from where they begin, points from the left
 * @param to where they end
 */
record Segment(String words, float from, float to) {

  /** How much of the two stands above one another; negative where they stand apart. */
  float overlap(Segment other) {
    return Math.min(to, other.to) - Math.max(from, other.from);
  }
}
