package dev.quayside.portal.tracking;

import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.place.UnLocode;
import java.util.Locale;
import java.util.Optional;

/**
 * Files a port under one code, whichever of its codes somebody writes: a terminal is its port, and
 * CNSGH is CNSHA.
 */
public final class PortCodes {

  private final Places places;

  public PortCodes(Places places) {
    this.places = places;
  }

  /** The code it is filed under; empty where nobody knows the place. */
  public Optional<String> filed(String written) {
    String code = written.strip().toUpperCase(Locale.ROOT);
    return UnLocode.isUnLocode(code)
        ? places.byCode(new UnLocode(code)).map(PortCodes::port)
        : Optional.empty();
  }

  /** The same, and a place nobody knows as it was written: an event is not lost for it. */
  public String filedOrAsWritten(String written) {
    return filed(written).orElseGet(() -> written.strip().toUpperCase(Locale.ROOT));
  }

  private static String port(Place place) {
    return place.parent().orElse(place.code()).code();
  }
}
