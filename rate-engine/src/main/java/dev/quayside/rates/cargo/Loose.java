package dev.quayside.rates.cargo;

import dev.quayside.rates.told.Told;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Loose cargo: packages that are weighed and measured.
 *
 * @param pieces how many packages; 0 where it was not said
 * @param grossKg what all of it weighs, in kilograms
 * @param cbm what all of it measures, in cubic metres
 */
public record Loose(int pieces, BigDecimal grossKg, BigDecimal cbm) implements Load {

  private static final BigDecimal CM3_PER_CBM = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  public Loose {
    if (pieces < 0 || grossKg.signum() <= 0 || cbm.signum() <= 0) {
      throw new IllegalArgumentException(
          "%d pieces, %s kg, %s cbm".formatted(pieces, grossKg, cbm));
    }
  }

  public static Loose of(int pieces, String grossKg, String cbm) {
    return new Loose(pieces, new BigDecimal(grossKg), new BigDecimal(cbm));
  }

  /** Tons as the scales say, where so many kilograms count as one. */
  public BigDecimal tons(int kgPerTon) {
    return grossKg.divide(BigDecimal.valueOf(kgPerTon), 6, RoundingMode.HALF_UP);
  }

  /**
   * Chargeable kilograms (IATA TACT): the scales or the volume, whichever is more, rounded up to
   * the next half kilogram.
   *
   * @param cm3PerKg 6,000 by air, 5,000 by express
   */
  public BigDecimal chargeableKg(int cm3PerKg) {
    var byVolume =
        cbm.multiply(CM3_PER_CBM).divide(BigDecimal.valueOf(cm3PerKg), 6, RoundingMode.HALF_UP);
    return grossKg.max(byVolume).divide(HALF, 0, RoundingMode.CEILING).multiply(HALF);
  }

  /** As the trade writes it: 12 pieces, 850 kg, 2.4 cbm. */
  @Override
  public String toString() {
    String measures = "%s kg, %s cbm".formatted(plain(grossKg), plain(cbm));
    return pieces == 0 ? measures : "%d pieces, %s".formatted(pieces, measures);
  }

  @Override
  public Told told() {
    return new Told(toString(), toString().replace(" pieces, ", " 件，").replace(" kg, ", " kg，"));
  }

  private static String plain(BigDecimal figure) {
    return figure.stripTrailingZeros().toPlainString();
  }
}
