package dev.quayside.db.tracking;

import java.util.Set;

/**
 * Which shipments somebody looks for.
 *
 * @param number the beginning of one of their numbers, as it was typed; "" for all
 * @param ports codes of a port that it comes past, where what was typed is a port's name; any of
 *     them, or a number, will do
 */
public record Wanted(Show show, String number, Set<String> ports) {

  public static final Wanted ALL = new Wanted(Show.ALL, "", Set.of());

  /** A part of them. */
  public enum Show {
    ALL(""),
    UNDER_WAY("p.stage = 'UNDER_WAY'"),
    /** Not there yet, and later than was said. */
    LATE("p.late_from <= :now"),
    /** There, and not to be collected yet. */
    ARRIVED("(p.stage = 'ARRIVED' or p.stage = 'TO_COLLECT' and p.bars <> '{}')"),
    TO_COLLECT("p.stage = 'TO_COLLECT' and p.bars = '{}'"),
    /** He has an invoice of it that is not paid, whether the cargo waits for it or not. */
    TO_PAY(
        "p.shipment_id in (select i.shipment_id from invoice i"
            + " where i.customer_id = p.customer_id and i.paid < i.total)"),
    DELIVERED("p.stage = 'DELIVERED'");

    private final String condition;

    Show(String condition) {
      this.condition = condition;
    }

    /** On p, a customer's part in a shipment; "" for none. */
    String condition() {
      return condition;
    }
  }

  public Wanted {
    ports = Set.copyOf(ports);
  }

  boolean searches() {
    return !number.isEmpty() || !ports.isEmpty();
  }
}
