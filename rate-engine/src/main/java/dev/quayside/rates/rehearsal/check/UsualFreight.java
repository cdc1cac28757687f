package dev.quayside.rates.rehearsal.check;

import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.rehearsal.evidence.Evidence;
import dev.quayside.rates.tariff.Freight;
import dev.quayside.rates.tariff.Rate;
import java.util.Optional;

/** What the trade pays at least and at most, for lanes on which nothing else is known. */
final class UsualFreight {

  /** US dollars from port to port. */
  private record Bounds(double least, double usual, double most) {}

  private static final Bounds BOX_20 = new Bounds(120, 1_300, 12_000);
  private static final Bounds BOX_40 = new Bounds(200, 2_000, 20_000);
  private static final Bounds BOX_ON_SHORT_SEA = new Bounds(0, 200, 5_000);
  private static final Bounds CBM = new Bounds(0, 40, 600);
  private static final Bounds KILOGRAM = new Bounds(0.2, 3, 40);
  private static final Bounds ANYTHING = new Bounds(0, 500, 100_000);

  /** Ocean freight for long hauls is in dollars; in yuan it must at least look like some. */
  private static final double LEAST_IN_YUAN = 500;

  private UsualFreight() {}

  /** The usual price in US dollars, where this one is out of all bounds; empty where it is not. */
  static Optional<Double> of(Rate rate, String column, UnitPrice price, Evidence evidence) {
    Bounds bounds =
        switch (rate.freight()) {
          case Freight.PerContainer _ when evidence.shortSea(rate) -> BOX_ON_SHORT_SEA;
          case Freight.PerContainer _ -> box(column, price);
          case Freight.PerRevenueTon _ -> column.equals("M") ? ANYTHING : CBM;
          case Freight.ByWeightBreak _ -> column.equals("M") ? ANYTHING : KILOGRAM;
          case Freight.Flat _ -> ANYTHING;
        };
    double usd = evidence.worth().of(price).orElse(bounds.usual);
    return usd < bounds.least || usd > bounds.most ? Optional.of(bounds.usual) : Optional.empty();
  }

  private static Bounds box(String column, UnitPrice price) {
    boolean small = column.startsWith("20");
    Bounds bounds = small ? BOX_20 : BOX_40;
    return price.currency().getCurrencyCode().equals("CNY")
        ? new Bounds(LEAST_IN_YUAN, bounds.usual, bounds.most)
        : bounds;
  }
}
