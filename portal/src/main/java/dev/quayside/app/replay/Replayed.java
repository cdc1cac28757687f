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
    DIFFERENT,
    /** None is filed, or it is not known with what it was drawn. */
    NOT_KEPT
  }
}
