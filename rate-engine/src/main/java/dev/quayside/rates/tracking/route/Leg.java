package dev.quayside.rates.tracking.route;

/**
 * One stretch of the way, without a change of ship.
 *
 * @param from the code the place is filed under
 * @param vessel its name, train number or flight; "" where none is known yet
 * @param voyage "" where none is known
 */
public record Leg(Means means, String from, String to, String vessel, String voyage) {

  /** What carries it. */
  public enum Means {
    VESSEL,
    BARGE,
    RAIL,
    TRUCK,
    AIR
  }

  public Leg {
    if (from.equals(to)) {
      throw new IllegalArgumentException("A leg leads from one place to another: " + from);
    }
  }

  /** Vessel and voyage, as they are written beside each other. */
  public String aboard() {
    return (vessel + " " + voyage).strip();
  }
}
