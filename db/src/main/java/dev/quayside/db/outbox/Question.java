package dev.quayside.db.outbox;

import java.util.List;

/**
 * Something the customer must still say before a price can be given.
 *
 * @param choices what it may be, where the customer has a choice, such as the two places of one
 *     name
 */
public record Question(About about, List<String> choices) {

  /** What is asked for. */
  public enum About {
    ORIGIN,
    DESTINATION,
    MODE,
    EQUIPMENT,
    QUANTITY,
    WEIGHT,
    VOLUME,
    COMMODITY
  }

  public Question {
    choices = List.copyOf(choices);
  }
}
