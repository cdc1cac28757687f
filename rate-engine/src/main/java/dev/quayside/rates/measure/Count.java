package dev.quayside.rates.measure;

import java.math.BigDecimal;

/**
 * How many of something there are, as far as it was said. What is not known is never taken as 1.
 */
public sealed interface Count {

  /** So many, greater than zero. */
  record Known(BigDecimal quantity) implements Count {}

  /** There is some of it, but the customer did not say how much: a weight, a volume, pieces. */
  record NotSaid() implements Count {}

  /** Such cargo is not counted so: loose cargo has no containers. */
  record Senseless() implements Count {}
}
