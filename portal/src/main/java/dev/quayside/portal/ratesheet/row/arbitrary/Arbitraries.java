package dev.quayside.portal.ratesheet.row.arbitrary;

import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.place.UnLocode;
import dev.quayside.rates.tariff.Freight;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.RateSource;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.charge.ChargeBasis;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.tariff.charge.Per;
import dev.quayside.rates.tariff.schedule.Sailing;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Makes the rates of outports: those of the base port, with the arbitrary added on top. */
public final class Arbitraries {

  /**
   * What is added for an outport.
   *
   * @param origin whether it lies before the base port, and not behind it
   * @param bases the ports whose rates it is added to; none for all
   * @param amounts for a container of each type
   * @param loose for loose cargo, by what is counted: revenue tons by sea, kilograms by air
   * @param least what it comes to at least, for loose cargo
   * @param place the row it stands in
   */
  public record Addition(
      boolean origin,
      List<UnLocode> outports,
      Set<UnLocode> bases,
      Map<Equipment, Money> amounts,
      Map<Per, UnitPrice> loose,
      Optional<Money> least,
      String place) {}

  private Arbitraries() {}

  /** The rates of the outports that are reached over the rate's own port. */
  public static List<Rate> of(Rate rate, List<Addition> additions) {
    List<Rate> rates = new ArrayList<>();
    for (Addition addition : additions) {
      UnLocode base = addition.origin() ? rate.lane().origin() : rate.lane().destination();
      if (addition.bases().isEmpty() || addition.bases().contains(base)) {
        for (UnLocode outport : addition.outports()) {
          if (!outport.equals(rate.lane().origin()) && !outport.equals(rate.lane().destination())) {
            added(rate, addition, outport, base).ifPresent(rates::add);
          }
        }
      }
    }
    return rates;
  }

  private static Optional<Rate> added(
      Rate rate, Addition addition, UnLocode outport, UnLocode base) {
    return switch (rate.freight()) {
      case Freight.PerContainer(var amounts) -> boxes(rate, amounts, addition, outport, base);
      case Freight.PerRevenueTon _ ->
          loose(rate, List.of(Per.REVENUE_TON, Per.CBM, Per.TON), addition, outport, base);
      case Freight.ByWeightBreak _ ->
          loose(rate, List.of(Per.KG_CHARGEABLE), addition, outport, base);
      case Freight.Flat _ -> Optional.empty();
    };
  }

  /** By the first of what is counted that the arbitrary has a price for. */
  private static Optional<Rate> loose(
      Rate rate, List<Per> counted, Addition addition, UnLocode outport, UnLocode base) {
    return counted.stream()
        .filter(addition.loose()::containsKey)
        .findFirst()
        .map(per ->
            new ChargeBasis.Each(
                per, Objects.requireNonNull(addition.loose().get(per)), addition.least()))
        .map(price -> behind(rate, rate.freight(), price, addition, outport, base));
  }

  /** Only for the boxes the arbitrary has an amount for. */
  private static Optional<Rate> boxes(
      Rate rate,
      Map<Equipment, Money> amounts,
      Addition addition,
      UnLocode outport,
      UnLocode base) {
    Map<Equipment, Money> left = new EnumMap<>(Equipment.class);
    Map<Equipment, Money> extra = new EnumMap<>(Equipment.class);
    amounts.forEach((type, money) -> {
      Money amount = addition.amounts().get(type);
      if (amount != null) {
        left.put(type, money);
        extra.put(type, amount);
      }
    });
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(
            behind(
                rate,
                new Freight.PerContainer(left),
                new ChargeBasis.PerContainer(extra),
                addition,
                outport,
                base));
  }

  /** The rate for the outport, over the base port. */
  private static Rate behind(
      Rate rate,
      Freight freight,
      ChargeBasis extra,
      Addition addition,
      UnLocode outport,
      UnLocode base) {
    List<Charge> charges = new ArrayList<>(rate.charges());
    charges.add(new Charge("ARB", Leg.FREIGHT, extra));
    var sailing =
        new Sailing(
            rate.sailing().service(),
            Sailing.Routing.TRANSSHIPPED,
            List.of(base.code()),
            Optional.empty(),
            List.of());
    Lane lane =
        addition.origin()
            ? new Lane(outport, rate.lane().destination())
            : new Lane(rate.lane().origin(), outport);
    return new Rate(
        0,
        rate.mode(),
        lane,
        rate.carrier(),
        freight,
        charges,
        rate.validity(),
        sailing,
        rate.freeTime(),
        rate.agreement(),
        rate.scope(),
        new RateSource(
            rate.source().file(),
            rate.source().place() + "; arbitrary: " + addition.place(),
            rate.source().cells()));
  }
}
