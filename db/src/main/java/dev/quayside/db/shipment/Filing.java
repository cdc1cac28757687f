package dev.quayside.db.shipment;

import dev.quayside.rates.tracking.event.Reason;
import dev.quayside.rates.tracking.route.Route;
import java.util.List;
import java.util.Optional;

/**
 * A shipment as a colleague or another program files it: all that holds from now on.
 *
 * @param number ours, such as S1001, where it is there already and known by no other number
 * @param parties one of them is the principal
 * @param carrier SCAC, or the IATA code of an airline
 * @param legs as they are booked now
 * @param confirmed whether the carrier has confirmed the booking
 * @param reason why the plan differs from the one before, where it does
 * @param source who says so, such as the name of a program
 */
public record Filing(
    Optional<String> number,
    List<Party> parties,
    String carrier,
    References references,
    List<PlannedLeg> legs,
    boolean confirmed,
    Optional<Reason> reason,
    String source) {

  public Filing {
    parties = List.copyOf(parties);
    legs = List.copyOf(legs);
  }

  public Route route() {
    return new Route(legs.stream().map(PlannedLeg::leg).toList());
  }
}
