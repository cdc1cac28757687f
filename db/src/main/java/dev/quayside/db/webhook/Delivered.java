package dev.quayside.db.webhook;

/** What came of telling another program something. */
public sealed interface Delivered {

  /** It has it. */
  record Taken() implements Delivered {}

  /** It is told again later. */
  record NotTaken(String why) implements Delivered {}

  /** It said that it is there no more. */
  record Gone() implements Delivered {}
}
