package dev.quayside.rates.tariff;

import java.util.Optional;

/**
 * With whom a rate is agreed; it decides who may see it, and which rate goes first.
 *
 * @param customer the named account of a contract; a spot rate may have one, a tariff never
 * @param level the price level it is for, such as VIP; "" for everybody
 * @param contract the number it is filed under at the carrier; "" where it has none
 */
public record Agreement(Kind kind, Optional<CustomerId> customer, String level, String contract) {

  /** An open tariff (FAK), for everybody. */
  public static final Agreement TARIFF = new Agreement(Kind.TARIFF, Optional.empty(), "", "");

  /** In the order in which rates are chosen: what stands first goes first. */
  public enum Kind {
    /** NAC: for its named account only. */
    CONTRACT,
    /** For the customers of one level. */
    PRICE_LEVEL,
    /** FAK. */
    TARIFF,
    /** For one sailing or one shipment. */
    SPOT
  }

  public Agreement {
    if (kind == Kind.CONTRACT && customer.isEmpty()) {
      throw new IllegalArgumentException("A contract needs its customer");
    }
    if (kind == Kind.TARIFF && customer.isPresent()) {
      throw new IllegalArgumentException("A tariff is open to all, not for " + customer.get());
    }
    if ((kind == Kind.PRICE_LEVEL) != !level.isEmpty()) {
      throw new IllegalArgumentException("%s of level \"%s\"".formatted(kind, level));
    }
  }

  public static Agreement contractOf(CustomerId customer) {
    return new Agreement(Kind.CONTRACT, Optional.of(customer), "", "");
  }

  public static Agreement level(String level) {
    return new Agreement(Kind.PRICE_LEVEL, Optional.empty(), level, "");
  }

  /** Whether this buyer may know of the rate at all. */
  public boolean isOpenTo(Buyer buyer) {
    return customer
            .map(account -> buyer.customer().filter(account::equals).isPresent())
            .orElse(true)
        && (level.isEmpty() || level.equals(buyer.level()));
  }
}
