package dev.quayside.app.message.explain;

/**
 * Words of a part of a message, and what was made of them.
 *
 * @param start first character, counted from 0
 * @param end one after the last character
 * @param meaning the facts read from them, or why they are in doubt
 */
record Mark(int start, int end, String meaning, Ink ink) {

  /** How words are set off. */
  enum Ink {
    /** A fact that the words say. */
    SURE,
    /** A fact that was computed, guessed, or said in an earlier letter. */
    OPEN,
    /** Words no fact accounts for, or that can be read in two ways. */
    DOUBT
  }

  boolean overlaps(Mark other) {
    return start < other.end && other.start < end;
  }

  Mark and(Mark other) {
    var both = meaning.contains(other.meaning) ? meaning : meaning + ", " + other.meaning;
    return new Mark(
        Math.min(start, other.start),
        Math.max(end, other.end),
        both,
        ink.compareTo(other.ink) > 0 ? ink : other.ink);
  }
}
