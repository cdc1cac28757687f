package dev.quayside.db.listing;

import dev.quayside.db.inquiry.Outcome;
import dev.quayside.db.order.LostReason;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which inquiries somebody wants to see.
 *
 * @param who part of the sender's name or address; "" for all
 * @param origins UN/LOCODEs that are asked or quoted from; none for all
 * @param since the first moment at which they were taken in
 * @param until the first moment that is too late
 * @param of whose customers; empty for everybody's
 * @param lost why they came to nothing
 * @param letter that was written for them
 * @param today on the house's clock
 */
public record InquiryFilter(
    String who,
    Optional<Outcome> outcome,
    Set<String> origins,
    Set<String> destinations,
    Optional<CustomerId> customer,
    Optional<Instant> since,
    Optional<Instant> until,
    Optional<Long> of,
    Optional<Cases> cases,
    Optional<LostReason> lost,
    Optional<Gap> gap,
    Optional<Letter> letter,
    LocalDate today) {

  public InquiryFilter {
    origins = Set.copyOf(origins);
    destinations = Set.copyOf(destinations);
  }
}
