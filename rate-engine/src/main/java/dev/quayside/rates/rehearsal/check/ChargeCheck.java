package dev.quayside.rates.rehearsal.check;

import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.rehearsal.change.Counterparts.Pair;
import dev.quayside.rates.rehearsal.doubt.Doubt;
import dev.quayside.rates.rehearsal.doubt.Expected;
import dev.quayside.rates.rehearsal.evidence.Evidence;
import dev.quayside.rates.rehearsal.evidence.Misread;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.charge.Leg;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Doubts a charge that is far from the live one, or from the same charge in the other rows. */
final class ChargeCheck {

  /** Those come, go and double with the season. */
  static final Set<String> OF_THE_SEASON = Set.of("GRI", "PSS", "PCS", "EBS", "WRS", "ESS", "CIC");

  private static final double FAR = 3;
  private static final double FAR_IN_SEASON = 6;

  /** Fewer rows than that say nothing of what is usual. */
  private static final int ENOUGH = 4;

  /** Less than so many dollars is no harm. */
  private static final double TRIFLE = 5;

  /** A charge of this share of the freight, and of so many dollars, may be the freight itself. */
  private static final double AS_LARGE_AS_FREIGHT = 0.6;

  private static final double A_FREIGHT = 500;

  private record Kind(Mode mode, Leg leg, Object end, String code, String column) {}

  private final Evidence evidence;
  private final Map<Kind, Alike> alike = new HashMap<>();

  ChargeCheck(Evidence evidence) {
    this.evidence = evidence;
    for (Pair pair : evidence.pairs()) {
      for (Charge charge : pair.now().charges()) {
        evidence
            .prices()
            .of(charge.basis())
            .forEach((column, price) ->
                alike
                    .computeIfAbsent(kind(pair.now(), charge, column), _ -> new Alike())
                    .add(price, dollars(price)));
      }
    }
  }

  List<Doubt> of(Pair pair) {
    List<Charge> before = pair.before().map(Rate::charges).orElse(List.of());
    List<Doubt> doubts = new ArrayList<>();
    for (Charge charge : pair.now().charges()) {
      Map<String, UnitPrice> old =
          before.stream()
              .filter(was ->
                  was.code().equals(charge.code())
                      && was.leg() == charge.leg()
                      && was.condition().equals(charge.condition()))
              .findFirst()
              .<Map<String, UnitPrice>>map(was -> evidence.prices().of(was.basis()))
              .orElse(Map.of());
      evidence
          .prices()
          .of(charge.basis())
          .forEach((column, price) ->
              Optional.ofNullable(old.get(column))
                  .map(was -> besideLive(charge, column, price, was))
                  .orElseGet(() -> besideAlike(pair.now(), charge, column, price))
                  .ifPresent(doubts::add));
    }
    return doubts;
  }

  private Optional<Doubt> besideLive(Charge charge, String column, UnitPrice now, UnitPrice was) {
    return beside(charge, column, now, new Expected(was, Expected.From.LIVE));
  }

  private Optional<Doubt> besideAlike(Rate rate, Charge charge, String column, UnitPrice now) {
    Alike others = alike.getOrDefault(kind(rate, charge, column), new Alike());
    Optional<Doubt> freight = freight(rate, charge, column, now);
    if (freight.isPresent() && others.size() <= ENOUGH) {
      return freight;
    }
    if (others.size() > ENOUGH) {
      var usual = new Expected(others.middle(), Expected.From.ALIKE);
      Optional<Doubt> odd = beside(charge, column, now, usual);
      return odd.isPresent() && freight.isPresent() ? freight : odd;
    }
    return UsualCharge.beyond(charge, dollars(now))
        .map(usual ->
            Misread.explain(
                name(charge, column),
                now,
                new Expected(usual, Expected.From.TRADE),
                evidence.worth().ratio(now, usual).orElse(1.0),
                evidence.worth()));
  }

  private Optional<Doubt> beside(Charge charge, String column, UnitPrice now, Expected expected) {
    double limit = OF_THE_SEASON.contains(charge.code()) ? FAR_IN_SEASON : FAR;
    boolean trifle = dollars(now) < TRIFLE && dollars(expected.price()) < TRIFLE;
    return evidence
        .worth()
        .ratio(now, expected.price())
        .filter(ratio -> FreightCheck.far(ratio, limit) && !trifle)
        .map(
            ratio -> Misread.explain(name(charge, column), now, expected, ratio, evidence.worth()));
  }

  private Optional<Doubt> freight(Rate rate, Charge charge, String column, UnitPrice now) {
    UnitPrice freight = evidence.prices().of(rate.freight()).get(column);
    if (freight == null || dollars(now) < A_FREIGHT || OF_THE_SEASON.contains(charge.code())) {
      return Optional.empty();
    }
    return evidence
        .worth()
        .ratio(now, freight)
        .filter(ratio -> ratio > AS_LARGE_AS_FREIGHT)
        .map(_ -> new Doubt.FreightAmongCharges(name(charge, column), now, freight));
  }

  private Kind kind(Rate rate, Charge charge, String column) {
    Object end =
        switch (charge.leg()) {
          case PRE_CARRIAGE, ORIGIN -> rate.lane().origin();
          case FREIGHT -> evidence.regionTo(rate);
          case DESTINATION, ON_CARRIAGE -> rate.lane().destination().country();
        };
    return new Kind(rate.mode(), charge.leg(), end, charge.code(), column);
  }

  private double dollars(UnitPrice price) {
    return evidence.worth().of(price).orElse(0.0);
  }

  /** The same charge of the rows of one port, region or country, and the middle one of them. */
  private static final class Alike {

    private record Valued(UnitPrice price, double dollars) {}

    private final List<Valued> prices = new ArrayList<>();
    private Optional<UnitPrice> middle = Optional.empty();

    void add(UnitPrice price, double dollars) {
      prices.add(new Valued(price, dollars));
    }

    int size() {
      return prices.size();
    }

    UnitPrice middle() {
      middle =
          middle.or(() ->
              prices.stream()
                  .sorted(Comparator.comparingDouble(Valued::dollars))
                  .skip(prices.size() / 2)
                  .map(Valued::price)
                  .findFirst());
      return middle.orElseThrow();
    }
  }

  private static String name(Charge charge, String column) {
    return charge.code() + " " + column;
  }
}
