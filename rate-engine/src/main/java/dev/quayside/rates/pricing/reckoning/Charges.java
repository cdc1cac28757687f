package dev.quayside.rates.pricing.reckoning;

import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.measure.Count;
import dev.quayside.rates.measure.Measures;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.quote.ChargeLine;
import dev.quayside.rates.quote.NearMiss;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.charge.ChargeBasis;
import dev.quayside.rates.tariff.charge.Per;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one charge of a rate comes to for one request, or why it cannot be said. */
final class Charges {

  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  private final RateRequest request;
  private final Measures measures;
  private final Money freight;

  Charges(RateRequest request, Measures measures, Money freight) {
    this.request = request;
    this.measures = measures;
    this.freight = freight;
  }

  /** What becomes of a charge. */
  sealed interface Answer {

    /** One line, or one for each container type. */
    record Lines(List<ChargeLine> lines) implements Answer {}

    record Included() implements Answer {}

    record SubjectTo() implements Answer {}

    record AtCost() implements Answer {}

    record WithoutAmount(String detail, Optional<NearMiss> nearMiss) implements Answer {}

    record Negative(String detail) implements Answer {}
  }

  Answer of(Charge charge) {
    return of(charge, charge.basis());
  }

  private Answer of(Charge charge, ChargeBasis basis) {
    return switch (basis) {
      case ChargeBasis.PerContainer(var amounts) -> perContainer(charge, amounts);
      case ChargeBasis.PerBillOfLading(Money amount) ->
          line(charge, Per.BILL_OF_LADING, BigDecimal.ONE, UnitPrice.of(amount), Optional.empty());
      case ChargeBasis.Each(Per per, UnitPrice price, var least) ->
          switch (measures.of(per)) {
            case Count.Known(BigDecimal quantity) -> line(charge, per, quantity, price, least);
            case Count.NotSaid _ -> new Answer.SubjectTo();
            case Count.Senseless _ ->
                new Answer.WithoutAmount(
                    "%s is counted per %s, the cargo is %s"
                        .formatted(charge.code(), per, request.load()),
                    Optional.empty());
          };
      case ChargeBasis.PercentOfFreight(var percent) ->
          percent.signum() == 0
              ? new Answer.Included()
              : percent.signum() < 0
                  ? new Answer.Negative(charge.code() + " is " + percent + " percent")
                  : line(
                      charge,
                      Per.PERCENT_OF_FREIGHT,
                      percent,
                      new UnitPrice(freight.amount().multiply(HUNDREDTH), freight.currency()),
                      Optional.empty());
      case ChargeBasis.IfWanted(ChargeBasis price) -> of(charge, price);
      case ChargeBasis.Included _ -> new Answer.Included();
      case ChargeBasis.SubjectTo _ -> new Answer.SubjectTo();
      case ChargeBasis.AtCost _ -> new Answer.AtCost();
    };
  }

  private Answer perContainer(Charge charge, Map<Equipment, Money> amounts) {
    if (!(request.load() instanceof Containers boxes)) {
      return new Answer.WithoutAmount(
          charge.code() + " is counted per container", Optional.empty());
    }
    Set<Equipment> meant = Arising.equipment(charge.condition(), boxes);
    var lines = new ArrayList<ChargeLine>();
    for (var entry : boxes.counts().entrySet()) {
      Equipment type = entry.getKey();
      if (!meant.contains(type)) {
        continue;
      }
      Money each = amounts.get(type);
      if (each == null) {
        return new Answer.WithoutAmount(
            charge.code() + " has no amount for " + type.label(),
            Optional.of(new NearMiss.NotStatedFor(charge.code(), type)));
      }
      if (each.isNegative()) {
        return negative(charge, UnitPrice.of(each));
      }
      lines.add(
          new ChargeLine(
              charge.code(),
              charge.leg(),
              Per.CONTAINER,
              Optional.of(type),
              BigDecimal.valueOf(entry.getValue()),
              UnitPrice.of(each),
              Optional.empty()));
    }
    return new Answer.Lines(lines);
  }

  private static Answer line(
      Charge charge, Per per, BigDecimal quantity, UnitPrice each, Optional<Money> least) {
    return each.amount().signum() < 0
        ? negative(charge, each)
        : new Answer.Lines(
            List.of(
                new ChargeLine(
                    charge.code(), charge.leg(), per, Optional.empty(), quantity, each, least)));
  }

  private static Answer negative(Charge charge, UnitPrice each) {
    return new Answer.Negative(charge.code() + " is " + each);
  }
}
