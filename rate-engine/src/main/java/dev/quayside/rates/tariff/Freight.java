package dev.quayside.rates.tariff;

import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.UnitPrice;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the carriage itself costs, and how it is counted. One freight, one currency. */
public sealed interface Freight {

  Currency currency();

  /** So much for a container of each type; at least one. */
  record PerContainer(Map<Equipment, Money> amounts) implements Freight {
    public PerContainer {
      amounts = Map.copyOf(amounts);
      check(amounts.values());
    }

    @Override
    public Currency currency() {
      return amounts.values().iterator().next().currency();
    }
  }

  /**
   * By weight or measure (W/M): the cubic metres or the tons, whichever cost more.
   *
   * @param cbm the price of a cubic metre
   * @param ton the price of a ton; mostly the same
   * @param kgPerCbm what counts as a ton: 1,000 at sea, 363 or 500 inland; tariffs state it
   * @param leastTons so many revenue tons are paid at least; mostly 1
   * @param step revenue tons are rounded up to a multiple of it, such as 0.5; empty for 0.001
   * @param least what the freight comes to at least, where the tariff says so
   */
  record PerRevenueTon(
      UnitPrice cbm,
      UnitPrice ton,
      int kgPerCbm,
      BigDecimal leastTons,
      Optional<BigDecimal> step,
      Optional<Money> least)
      implements Freight {
    public PerRevenueTon {
      check(
          Stream.concat(
                  Stream.of(cbm.times(BigDecimal.ONE), ton.times(BigDecimal.ONE)), least.stream())
              .toList());
      if (kgPerCbm < 1
          || leastTons.signum() < 0
          || step.filter(each -> each.signum() <= 0).isPresent()) {
        throw new IllegalArgumentException(
            "Ratio %d, minimum %s, step %s".formatted(kgPerCbm, leastTons, step));
      }
    }

    @Override
    public Currency currency() {
      return cbm.currency();
    }
  }

  /**
   * By chargeable kilogram, cheaper from break to break (TACT): N below 45 kg, then +45, +100 …
   *
   * @param least M, the minimum for an air waybill
   * @param perKg the price of a kilogram from so many kilograms on; N stands under 0
   * @param cm3PerKg what counts as a kilogram by volume: 6,000 by air, 5,000 by express
   */
  record ByWeightBreak(Optional<Money> least, NavigableMap<Integer, UnitPrice> perKg, int cm3PerKg)
      implements Freight {
    public ByWeightBreak {
      perKg = Collections.unmodifiableNavigableMap(new TreeMap<>(perKg));
      check(
          Stream.concat(
                  perKg.values().stream().map(price -> price.times(BigDecimal.ONE)), least.stream())
              .toList());
      if (cm3PerKg < 1 || perKg.firstKey() < 0) {
        throw new IllegalArgumentException("Breaks %s, %d".formatted(perKg, cm3PerKg));
      }
    }

    @Override
    public Currency currency() {
      return perKg.firstEntry().getValue().currency();
    }
  }

  /** One price for the whole: a truck, a customs entry. */
  record Flat(Money amount) implements Freight {
    public Flat {
      check(Stream.of(amount).toList());
    }

    @Override
    public Currency currency() {
      return amount.currency();
    }
  }

  private static void check(Collection<Money> amounts) {
    if (amounts.isEmpty()) {
      throw new IllegalArgumentException("A rate needs a price");
    }
    Currency currency = amounts.iterator().next().currency();
    for (Money amount : amounts) {
      if (!amount.currency().equals(currency)) {
        throw new IllegalArgumentException("One rate, one currency: " + amounts);
      }
      if (amount.isNegative()) {
        throw new IllegalArgumentException("A freight is not negative: " + amounts);
      }
    }
  }
}
