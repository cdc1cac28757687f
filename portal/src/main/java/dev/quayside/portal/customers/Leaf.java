package dev.quayside.portal.customers;

import dev.quayside.portal.page.Numbers;
import dev.quayside.portal.page.Typed;
import io.helidon.common.parameters.Parameters;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;

/**
 * Which part of a customer's page is leafed through, and how far.
 *
 * @param part empty where every part begins with its newest
 */
record Leaf(Optional<Part> part, long before) {

  /** What has more than one page. */
  enum Part {
    QUOTES,
    ORDERS,
    SHIPMENTS,
    TIMELINE
  }

  static Leaf of(Parameters query) {
    Optional<Long> before = query.first("before").flatMap(Numbers::number);
    Optional<Part> part = Typed.one(Part.values(), query.first("part").orElse(""));
    return new Leaf(before.isPresent() ? part : Optional.empty(), before.orElse(0L));
  }

  /**
   * Reads a part from there on.
   *
   * @param reading given where it begins, and how many are read
   */
  <T> Leafed<T> read(
      Part of,
      int shown,
      BiFunction<Optional<Long>, Integer, List<T>> reading,
      ToLongFunction<T> id) {
    boolean further = part.filter(of::equals).isPresent();
    // One more than is shown tells whether there are older ones.
    List<T> found = reading.apply(further ? Optional.of(before) : Optional.empty(), shown + 1);
    return found.size() > shown
        ? new Leafed<>(
            found.subList(0, shown), Optional.of(id.applyAsLong(found.get(shown - 1))), further)
        : new Leafed<>(found, Optional.empty(), further);
  }
}
