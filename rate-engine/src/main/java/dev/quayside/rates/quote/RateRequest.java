package dev.quayside.rates.quote;

import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Goods;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tariff.Incoterm;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A full-container request that lacks nothing: it can be priced as it stands.
 *
 * @param customer whose contract rates count; empty where the writer is not known to us
 * @param carriers SCACs of the lines that are asked for; empty for any
 * @param readyOn the day the cargo is ready, where it was said
 * @param askedOn the day of the request
 */
public record RateRequest(
    Optional<CustomerId> customer,
    Place origin,
    Place destination,
    Containers containers,
    Goods goods,
    Optional<Incoterm> incoterm,
    Set<String> carriers,
    Optional<LocalDate> readyOn,
    LocalDate askedOn) {

  public RateRequest {
    carriers = Set.copyOf(carriers);
    if (origin.code().equals(destination.code())) {
      throw new IllegalArgumentException("From " + origin.code() + " to itself");
    }
  }

  /** The day on which a rate must be valid: when the cargo is ready, else when it was asked. */
  public LocalDate dayThatCounts() {
    return readyOn.filter(day -> day.isAfter(askedOn)).orElse(askedOn);
  }
}
