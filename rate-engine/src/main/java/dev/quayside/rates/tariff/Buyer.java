package dev.quayside.rates.tariff;

import java.util.Optional;

/**
 * Who asks for a price, as far as it matters to the price.
 *
 * @param customer empty where the writer is not known to us
 * @param level the customer's price level, such as VIP; "" for the general one
 */
public record Buyer(Optional<CustomerId> customer, String level) {

  /** Somebody the house does not know. */
  public static final Buyer UNKNOWN = new Buyer(Optional.empty(), "");

  public Buyer {
    if (customer.isEmpty() && !level.isEmpty()) {
      throw new IllegalArgumentException("Nobody, and yet of level " + level);
    }
  }

  public static Buyer of(Optional<CustomerId> customer) {
    return new Buyer(customer, "");
  }
}
