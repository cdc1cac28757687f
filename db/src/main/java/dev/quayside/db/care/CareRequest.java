package dev.quayside.db.care;

import dev.quayside.rates.tariff.CustomerId;
import java.time.Instant;
import java.util.Optional;

/**
 * Something a customer wants of us, as it stands.
 *
 * @param number such as R1001
 * @param conversation empty until the robot has read what was written on the page
 * @param inquiry the newest mail of it, at whose case sales work; empty as well
 * @param shipment our number; "" where it is about none
 * @param by who asked
 * @param saidAt when he wrote last
 * @param owner who answers; empty for the team
 * @param due until when; empty where we owe no answer
 * @param end how it ended; empty where it is open
 */
public record CareRequest(
    long id,
    String number,
    CustomerId customer,
    String customerName,
    Optional<Long> conversation,
    Optional<Long> inquiry,
    CareKind kind,
    String shipment,
    String subject,
    String by,
    Instant openedAt,
    Instant saidAt,
    CareState state,
    Optional<String> owner,
    Optional<Instant> due,
    Optional<CareEnd> end) {

  public boolean late(Instant now) {
    return state.withUs() && due.filter(at -> at.isBefore(now)).isPresent();
  }
}
