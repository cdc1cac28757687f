package dev.quayside.portal.rehearsal;

import dev.quayside.rates.quote.RateRequest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Asks the same thing once more, on another day or of other lines. */
final class Asked {

  private Asked() {}

  static RateRequest on(RateRequest request, LocalDate day, Set<String> carriers) {
    return new RateRequest(
        request.buyer(),
        request.mode(),
        request.origin(),
        request.destination(),
        request.load(),
        request.goods(),
        request.incoterm(),
        carriers,
        request.readyOn().map(ready -> ready.isBefore(day) ? day : ready).or(Optional::empty),
        day,
        request.haulage());
  }
}
