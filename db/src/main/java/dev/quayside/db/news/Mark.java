package dev.quayside.db.news;

import java.time.Instant;

/**
 * Of a shipment something was told that its readers may not know.
 *
 * @param since what came before it, they know
 * @param freed what keeps it from being handed out has changed
 */
record Mark(long shipment, Instant since, boolean freed) {

  Mark and(Mark other) {
    return new Mark(
        shipment, other.since.isBefore(since) ? other.since : since, freed || other.freed);
  }
}
