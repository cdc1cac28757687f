package dev.quayside.db;

import dev.quayside.db.shipment.Filing;
import dev.quayside.db.shipment.Party;
import dev.quayside.db.shipment.PlannedLeg;
import dev.quayside.db.shipment.References;
import dev.quayside.db.shipment.ToldEvent;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tracking.Role;
import dev.quayside.rates.tracking.event.Classifier;
import dev.quayside.rates.tracking.event.Event;
import dev.quayside.rates.tracking.event.Milestone;
import dev.quayside.rates.tracking.event.Reason;
import dev.quayside.rates.tracking.route.Leg;
import dev.quayside.rates.tracking.route.Leg.Means;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A shipment for tests, and what is told of it.
 *
 * @param carrier SCAC
 */
public record SampleShipment(
    List<Party> parties, String bl, String carrier, List<Leg> legs, List<String> containers) {

  /** Of one customer's, from port to port. */
  public static SampleShipment of(
      CustomerId principal, String bl, String lane, String vessel, String... containers) {
    return new SampleShipment(
        List.of(new Party(principal, Set.of(Role.PRINCIPAL))),
        bl,
        bl.substring(0, 4),
        List.of(new Leg(Means.VESSEL, lane.substring(0, 5), lane.substring(6), vessel, "")),
        List.of(containers));
  }

  public SampleShipment with(CustomerId customer, Role role) {
    List<Party> more = new ArrayList<>(parties);
    more.add(new Party(customer, Set.of(role)));
    return new SampleShipment(more, bl, carrier, legs, containers);
  }

  public Filing filing() {
    return new Filing(
        Optional.empty(),
        parties,
        carrier,
        new References(
            Optional.of(bl),
            Optional.of("BK" + bl),
            containers,
            List.of("PO-" + bl),
            List.of("REF-" + bl)),
        legs.stream().map(PlannedLeg::open).toList(),
        false,
        Optional.empty(),
        "test");
  }

  /** What happened to it, is planned or expected, on a day counted from now; told then, or now. */
  public ToldEvent told(
      String id, Milestone milestone, Classifier how, Instant now, int day, Reason... reason) {
    Instant when = now.plusSeconds(86_400L * day);
    return new ToldEvent(
        Optional.of(id),
        new ToldEvent.Named(Optional.empty(), Optional.of(bl), Optional.empty()),
        new Event(
            milestone,
            how,
            when.atOffset(ZoneOffset.ofHours(8)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            reason.length == 0 ? Optional.empty() : Optional.of(reason[0]),
            when.isBefore(now) ? when : now),
        "test",
        "");
  }
}
