package dev.quayside.rates.measure;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;

import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.cargo.Load;
import dev.quayside.rates.cargo.Loose;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.tariff.Freight;
import dev.quayside.rates.tariff.charge.Per;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much of what a carrier counts for a load, at his price: the freight before anything is added.
 *
 * @param equipment where containers are counted
 */
public record Measured(
    Per per,
    Optional<Equipment> equipment,
    BigDecimal quantity,
    UnitPrice bought,
    Optional<Money> least) {

  private static final BigDecimal A_THOUSANDTH = new BigDecimal("0.001");

  /** The freight for the load; empty where the rate has no price for all of it. */
  public static List<Measured> of(Load load, Freight freight) {
    return switch (freight) {
      case Freight.PerContainer(var amounts)
          when covers(load, freight) && load instanceof Containers boxes ->
          boxes(boxes, amounts);
      case Freight.PerRevenueTon perTon when load instanceof Loose loose ->
          List.of(revenueTons(loose, perTon));
      case Freight.ByWeightBreak breaks when load instanceof Loose loose ->
          List.of(kilograms(loose, breaks));
      case Freight.Flat(var amount) ->
          List.of(
              new Measured(
                  Per.SHIPMENT,
                  Optional.empty(),
                  BigDecimal.ONE,
                  UnitPrice.of(amount),
                  Optional.empty()));
      case Freight.PerContainer _, Freight.PerRevenueTon _, Freight.ByWeightBreak _ -> List.of();
    };
  }

  /** Whether the rate has a price for all of the load. */
  public static boolean covers(Load load, Freight freight) {
    return switch (freight) {
      case Freight.PerContainer(var amounts) ->
          load instanceof Containers boxes && amounts.keySet().containsAll(boxes.counts().keySet());
      case Freight.PerRevenueTon _, Freight.ByWeightBreak _ -> load instanceof Loose;
      case Freight.Flat _ -> true;
    };
  }

  /** What the carrier gets. */
  public Money total() {
    Money sum = bought.times(quantity);
    return least.filter(money -> money.amount().compareTo(sum.amount()) > 0).orElse(sum);
  }

  private static List<Measured> boxes(Containers boxes, Map<Equipment, Money> amounts) {
    var measured = new ArrayList<Measured>();
    boxes
        .counts()
        .forEach((type, count) ->
            measured.add(
                new Measured(
                    Per.CONTAINER,
                    Optional.of(type),
                    BigDecimal.valueOf(count),
                    UnitPrice.of(requireNonNull(amounts.get(type))),
                    Optional.empty())));
    return measured;
  }

  /** Measure or weight, whichever costs more; never less than the tariff's minimum. */
  private static Measured revenueTons(Loose loose, Freight.PerRevenueTon freight) {
    BigDecimal cbm = counted(loose.cbm(), freight);
    BigDecimal tons = counted(loose.tons(freight.kgPerCbm()), freight);
    Money byMeasure = freight.cbm().times(cbm);
    Money byWeight = freight.ton().times(tons);
    boolean heavy = byWeight.amount().compareTo(byMeasure.amount()) > 0;
    return new Measured(
        Per.REVENUE_TON,
        Optional.empty(),
        heavy ? tons : cbm,
        heavy ? freight.ton() : freight.cbm(),
        freight.least());
  }

  static BigDecimal counted(BigDecimal measure, Freight.PerRevenueTon freight) {
    BigDecimal rounded =
        freight
            .step()
            .map(step -> measure.divide(step, 0, RoundingMode.CEILING).multiply(step))
            .orElseGet(() -> measure.setScale(A_THOUSANDTH.scale(), RoundingMode.HALF_UP));
    return rounded.max(freight.leastTons()).max(A_THOUSANDTH);
  }

  /**
   * The next-break rule (TACT): who would pay less for the weight of a higher break pays that. The
   * own break goes before a higher one that comes to the same.
   */
  private static Measured kilograms(Loose loose, Freight.ByWeightBreak freight) {
    BigDecimal weight = loose.chargeableKg(freight.cm3PerKg());
    int own =
        freight.perKg().navigableKeySet().stream()
            .filter(from -> BigDecimal.valueOf(from).compareTo(weight) <= 0)
            .max(naturalOrder())
            .orElseGet(() -> freight.perKg().firstKey());
    return freight.perKg().tailMap(own, true).entrySet().stream()
        .map(entry ->
            new Measured(
                Per.KG_CHARGEABLE,
                Optional.empty(),
                weight.max(BigDecimal.valueOf(entry.getKey())),
                entry.getValue(),
                freight.least()))
        .min(comparing(measured -> measured.total().amount()))
        .orElseThrow();
  }
}
