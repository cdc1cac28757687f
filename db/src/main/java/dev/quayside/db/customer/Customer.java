package dev.quayside.db.customer;

import dev.quayside.rates.tariff.Buyer;
import dev.quayside.rates.tariff.CustomerId;
import java.util.Optional;

/**
 * A company that buys freight.
 *
 * @param code the short name used in lists and on the command line, unique
 * @param level his price level, such as VIP; "" for the general one
 */
public record Customer(CustomerId id, String code, String name, Language language, String level) {

  /** As the one who asks for a price. */
  public Buyer buyer() {
    return new Buyer(Optional.of(id), level);
  }
}
