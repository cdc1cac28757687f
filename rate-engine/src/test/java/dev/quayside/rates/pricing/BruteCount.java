package dev.quayside.rates.pricing;

import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Loose;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.Freight;
import dev.quayside.rates.tariff.charge.Per;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How many of something there are, counted the long way; empty where it was not said. */
record BruteCount(RateRequest request, Freight freight) {

  Optional<BigDecimal> of(Per per) {
    return request.load() instanceof Containers boxes
        ? boxes(per, boxes)
        : loose(per, (Loose) request.load());
  }

  private Optional<BigDecimal> boxes(Per per, Containers boxes) {
    if (per == Per.TEU) {
      double teu = 0;
      for (var entry : boxes.counts().entrySet()) {
        String label = entry.getKey().label();
        teu += entry.getValue() * (label.startsWith("20") ? 1 : label.startsWith("45") ? 2.25 : 2);
      }
      return Optional.of(BigDecimal.valueOf(teu));
    }
    Optional<BigDecimal> kg = request.goods().grossKg();
    return per == Per.BILL_OF_LADING || per == Per.SHIPMENT
        ? Optional.of(BigDecimal.ONE)
        : per == Per.KG_GROSS
            ? kg
            : per == Per.TON
                ? kg.map(all -> all.divide(BigDecimal.valueOf(1000)))
                : Optional.empty();
  }

  private Optional<BigDecimal> loose(Per per, Loose loose) {
    return switch (per) {
      case BILL_OF_LADING, SHIPMENT -> Optional.of(BigDecimal.ONE);
      case CBM -> Optional.of(loose.cbm());
      case KG_GROSS -> Optional.of(loose.grossKg());
      case TON -> Optional.of(loose.grossKg().divide(BigDecimal.valueOf(1000)));
      case PIECE ->
          loose.pieces() == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(loose.pieces()));
      case REVENUE_TON ->
          freight instanceof Freight.PerRevenueTon tons
              ? Optional.of(paid(loose.cbm(), tons).max(paid(tons(loose, tons), tons)))
              : Optional.empty();
      case KG_CHARGEABLE ->
          freight instanceof Freight.ByWeightBreak breaks
              ? Optional.of(chargeable(loose, breaks.cm3PerKg()))
              : freight instanceof Freight.PerRevenueTon tons
                  ? Optional.of(
                      loose
                          .grossKg()
                          .max(loose.cbm().multiply(BigDecimal.valueOf(tons.kgPerCbm()))))
                  : Optional.empty();
      case CONTAINER, TEU, PERCENT_OF_FREIGHT -> Optional.empty();
    };
  }

  static BigDecimal tons(Loose loose, Freight.PerRevenueTon freight) {
    return loose.grossKg().divide(BigDecimal.valueOf(freight.kgPerCbm()), 6, RoundingMode.HALF_UP);
  }

  /** Stepwise up where the tariff has steps, else to the thousandth; never below the minimum. */
  static BigDecimal paid(BigDecimal tons, Freight.PerRevenueTon freight) {
    BigDecimal paid;
    if (freight.step().isEmpty()) {
      paid = tons.setScale(3, RoundingMode.HALF_UP);
    } else {
      BigDecimal step = freight.step().get();
      BigDecimal steps = new BigDecimal(tons.divideToIntegralValue(step).toBigInteger());
      paid = steps.multiply(step);
      if (paid.compareTo(tons) < 0) {
        paid = paid.add(step);
      }
    }
    return paid.max(freight.leastTons()).max(new BigDecimal("0.001"));
  }

  /** Half kilograms, counted up until they hold it all. */
  static BigDecimal chargeable(Loose loose, int cm3PerKg) {
    BigDecimal volume =
        loose
            .cbm()
            .multiply(BigDecimal.valueOf(1_000_000))
            .divide(BigDecimal.valueOf(cm3PerKg), 6, RoundingMode.HALF_UP);
    BigDecimal kg = loose.grossKg().max(volume);
    BigDecimal halves = kg.multiply(BigDecimal.TWO).setScale(0, RoundingMode.CEILING);
    return halves.divide(BigDecimal.TWO);
  }
}
