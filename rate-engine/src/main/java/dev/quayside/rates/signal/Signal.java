package dev.quayside.rates.signal;

import java.util.List;

/**
 * What a rule has seen.
 *
 * @param subject the lane or the quote it is about; "" where it is about the customer as a whole
 * @param evidence what he did, the oldest first
 */
public record Signal(Rule rule, String subject, List<Trace> evidence) {

  public Signal {
    evidence = List.copyOf(evidence);
  }
}
