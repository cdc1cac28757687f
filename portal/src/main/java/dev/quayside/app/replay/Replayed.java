package dev.quayside.app.replay;

/** What became of pricing a quote again. */
public sealed interface Replayed {

  /** The offer came out the same, to the cent. */
  record Same(Paper paper) implements Replayed {}

  /** Another offer came out. */
  record Different(String what) implements Replayed {}

  /** It cannot be priced again. */
  record NotKept(String why) implements Replayed {}

  /** What became of the PDF. */
  enum Paper {
    /** The same, byte for byte. */
    SAME,
    /**
     * Drawn by an earlier generation of the drawing, and read again: it says what the book says.
     */
    EARLIER_DRAWING,
    DIFFERENT,
    /** None is filed, or it is not known with what it was drawn. */
    NOT_KEPT
  }
}
