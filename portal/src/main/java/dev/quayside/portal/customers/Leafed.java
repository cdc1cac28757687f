package dev.quayside.portal.customers;

import java.util.List;
import java.util.Optional;

/**
 * Some of the many things a customer has of one kind, the newest first.
 *
 * @param next before which the older ones begin; empty where there are none
 * @param further whether newer ones were left behind
 */
public record Leafed<T>(List<T> all, Optional<Long> next, boolean further) {

  public Leafed {
    all = List.copyOf(all);
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }
}
