package dev.quayside.rates.rehearsal.check;

import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.charge.Leg;
import java.util.Map;
import java.util.Optional;

/** What Chinese ports and lines usually take at origin, for charges on which nothing is known. */
final class UsualCharge {

  /** In US dollars, a box or a bill: the usual amount; a quarter and four times it are common. */
  private static final Map<String, String> USUAL =
      Map.ofEntries(
          Map.entry("THC", "150"),
          Map.entry("ORC", "200"),
          Map.entry("DOC", "65"),
          Map.entry("TLX", "45"),
          Map.entry("SEAL", "6"),
          Map.entry("EIR", "4"),
          Map.entry("VGM", "10"),
          Map.entry("ISPS", "4"),
          Map.entry("ENS", "30"),
          Map.entry("AMS", "33"),
          Map.entry("AFR", "30"),
          Map.entry("ISF", "40"));

  private static final double TIMES = 4.5;

  private UsualCharge() {}

  /** The usual amount, where this one is far beyond; what is too small does no harm. */
  static Optional<UnitPrice> beyond(Charge charge, double dollars) {
    return Optional.ofNullable(charge.leg() == Leg.ORIGIN ? USUAL.get(charge.code()) : null)
        .map(usual -> UnitPrice.of("USD", usual))
        .filter(usual -> dollars > usual.amount().doubleValue() * TIMES);
  }
}
