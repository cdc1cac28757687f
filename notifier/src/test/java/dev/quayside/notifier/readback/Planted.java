package dev.quayside.notifier.readback;

/** A paper with one fault, and which. */
record Planted(String fault, PaperText text) {

  @Override
  public String toString() {
    return fault;
  }
}
