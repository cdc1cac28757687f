package dev.quayside.rates.measure;

import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Goods;
import dev.quayside.rates.cargo.Load;
import dev.quayside.rates.cargo.Loose;
import dev.quayside.rates.tariff.Freight;
import dev.quayside.rates.tariff.charge.Per;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a load measures under one tariff. Revenue tons need the tariff's ratio, chargeable kilograms
 * its divisor: where the freight states neither, neither is known.
 */
public record Measures(Load load, Goods goods, Freight freight) {

  public Count of(Per per) {
    return switch (load) {
      case Containers boxes -> ofBoxes(per, boxes);
      case Loose loose -> ofLoose(per, loose);
    };
  }

  private Count ofBoxes(Per per, Containers boxes) {
    return switch (per) {
      case CONTAINER -> new Count.Known(BigDecimal.valueOf(boxes.total()));
      case TEU -> new Count.Known(boxes.teu());
      case BILL_OF_LADING, SHIPMENT -> new Count.Known(BigDecimal.ONE);
      case KG_GROSS -> known(goods.grossKg());
      case TON -> known(goods.grossKg().map(Measures::tons));
      case REVENUE_TON, CBM, KG_CHARGEABLE, PIECE -> new Count.NotSaid();
      case PERCENT_OF_FREIGHT -> new Count.Senseless();
    };
  }

  private Count ofLoose(Per per, Loose loose) {
    return switch (per) {
      case CONTAINER, TEU, PERCENT_OF_FREIGHT -> new Count.Senseless();
      case BILL_OF_LADING, SHIPMENT -> new Count.Known(BigDecimal.ONE);
      case CBM -> new Count.Known(loose.cbm());
      case TON -> new Count.Known(tons(loose.grossKg()));
      case KG_GROSS -> new Count.Known(loose.grossKg());
      case PIECE ->
          known(Optional.of(loose.pieces()).filter(count -> count > 0).map(BigDecimal::valueOf));
      case REVENUE_TON -> known(revenueTons(loose));
      case KG_CHARGEABLE -> known(chargeableKg(loose));
    };
  }

  /** Rounded up and at least as many as the freight's own, whose minimum is the co-loader's. */
  private Optional<BigDecimal> revenueTons(Loose loose) {
    return freight instanceof Freight.PerRevenueTon perTon
        ? Optional.of(
            Measured.counted(loose.cbm(), perTon)
                .max(Measured.counted(loose.tons(perTon.kgPerCbm()), perTon)))
        : Optional.empty();
  }

  private Optional<BigDecimal> chargeableKg(Loose loose) {
    return switch (freight) {
      case Freight.ByWeightBreak breaks -> Optional.of(loose.chargeableKg(breaks.cm3PerKg()));
      case Freight.PerRevenueTon perTon ->
          Optional.of(
              loose.grossKg().max(loose.cbm().multiply(BigDecimal.valueOf(perTon.kgPerCbm()))));
      case Freight.PerContainer _, Freight.Flat _ -> Optional.empty();
    };
  }

  private static BigDecimal tons(BigDecimal kg) {
    return kg.movePointLeft(3);
  }

  private static Count known(Optional<BigDecimal> quantity) {
    return quantity.<Count>map(Count.Known::new).orElseGet(Count.NotSaid::new);
  }
}
