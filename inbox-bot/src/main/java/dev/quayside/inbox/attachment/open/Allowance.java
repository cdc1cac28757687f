package dev.quayside.inbox.attachment.open;

/** How much one attached file may come to, with all the files within it. */
final class Allowance {

  private static final int DEEPEST = 4;

  private int files = 60;
  private long bytes = 80L << 20;

  /** Takes one more file out of the allowance; false where there is none left. */
  boolean take(int depth, long size) {
    files--;
    bytes -= size;
    return depth <= DEEPEST && files >= 0 && bytes >= 0;
  }

  /** Bytes that may still be inflated. */
  long left() {
    return Math.max(0, bytes);
  }
}
