package dev.quayside.notifier.template;

import java.util.Arrays;
import java.util.Optional;

/**
 * A place in a template that is filled for each letter. A fact comes with the word that says what
 * it is, so that no template can call the last day a departure.
 */
public enum Slot {
  NAME("name", false),
  COMPANY("company", false),
  ADDRESS("address", false),
  EMAIL("email", false),
  COUNT("count", false),
  NUMBERS("numbers", false),
  NUMBER("number", false),
  TOTAL("total", false),
  CARGO("cargo", false),
  LANE("lane", false),
  CARRIER("carrier", false),
  TRANSIT("transit", true),
  VALIDITY("validity", false),
  CHOICE("choice", true),
  WHAT("what", false);

  private final String word;
  private final boolean mayBeEmpty;

  Slot(String word, boolean mayBeEmpty) {
    this.word = word;
    this.mayBeEmpty = mayBeEmpty;
  }

  /** As it is written in a template. */
  public String written() {
    return "{" + word + "}";
  }

  /** Whether a letter may have nothing to fill it with. */
  boolean mayBeEmpty() {
    return mayBeEmpty;
  }

  static Optional<Slot> named(String word) {
    return Arrays.stream(values()).filter(slot -> slot.word.equals(word)).findFirst();
  }
}
