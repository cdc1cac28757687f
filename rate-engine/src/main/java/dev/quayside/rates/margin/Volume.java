package dev.quayside.rates.margin;

import dev.quayside.rates.measure.Count;
import dev.quayside.rates.measure.Measures;
import dev.quayside.rates.tariff.charge.Per;
import java.math.BigDecimal;

/**
 * From how much on a rule holds: five containers, 10 TEU, 15 revenue tons, 1,000 kg.
 *
 * @param per what is counted
 * @param least so many at least, in one request
 */
public record Volume(Per per, BigDecimal least) {

  boolean isReachedBy(Measures measures) {
    return switch (measures.of(per)) {
      case Count.Known(BigDecimal quantity) -> quantity.compareTo(least) >= 0;
      case Count.NotSaid _, Count.Senseless _ -> false;
    };
  }
}
