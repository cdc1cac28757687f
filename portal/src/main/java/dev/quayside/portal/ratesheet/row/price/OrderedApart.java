package dev.quayside.portal.ratesheet.row.price;

import dev.quayside.portal.ratesheet.cell.WhenWanted;
import dev.quayside.portal.words.Saying;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.charge.Charge;
import java.util.List;
import java.util.Set;

/**
 * What a shipper orders from whom he likes: trucking, customs clearance, insurance. Its price
 * beside a freight is an offer, never a part of the total.
 *
 * @param mode of the freight; on land, trucking and customs are the carriage itself
 */
public record OrderedApart(Mode mode) {

  private static final Set<String> SERVICES = Set.of("TRK", "CUS", "ICC", "INS", "FUM", "COO");

  /** The charges of a rate, its services as offers. */
  public List<Charge> offered(List<Charge> charges) {
    return mode == Mode.ROAD || mode == Mode.CUSTOMS
        ? List.copyOf(charges)
        : charges.stream().map(OrderedApart::offered).toList();
  }

  private static Charge offered(Charge charge) {
    return SERVICES.contains(charge.code())
        ? charge.with(WhenWanted.offered(charge.basis()))
        : charge;
  }

  /** How a person is told of it. */
  public static Saying note(Charge charge) {
    return Saying.of(
        "%s is offered as a service beside the freight, not added to it",
        "%s作为可选服务单独报价，不计入总价", charge.code());
  }
}
