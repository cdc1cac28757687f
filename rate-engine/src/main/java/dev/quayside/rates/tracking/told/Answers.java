package dev.quayside.rates.tracking.told;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a customer asks of his shipment, answered in whole sentences of one language.
 *
 * @param where where it is
 * @param why why it comes later than announced, or that it comes as announced
 * @param collect when it may be collected; empty for whoever does not see that end of the way
 * @param next what happens next
 * @param promised the arrival that was promised
 */
public record Answers(
    String where,
    Optional<String> why,
    Optional<String> collect,
    Optional<String> next,
    Optional<String> promised) {

  /** All of them, in the order in which somebody on the telephone would say them. */
  public List<String> sentences() {
    return Stream.of(Optional.of(where), why, collect, next, promised)
        .flatMap(Optional::stream)
        .toList();
  }
}
