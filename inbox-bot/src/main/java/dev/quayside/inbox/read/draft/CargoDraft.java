package dev.quayside.inbox.read.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The goods as the customer describes them; totals of the lane.
 *
 * @param description what the goods are, in his words
 * @param weightKg gross, kilograms
 * @param volumeCbm cubic metres
 * @param dangerous present where the goods are said to be dangerous, even if no number is given
 * @param temperatureC degrees Celsius to be kept; the middle of a stated range
 * @param hsCode as written, digits and dots
 */
public record CargoDraft(
    Optional<Found<String>> description,
    Optional<Found<BigDecimal>> weightKg,
    Optional<Found<BigDecimal>> volumeCbm,
    Optional<Found<Integer>> pieces,
    Optional<Found<String>> packaging,
    List<Size> sizes,
    Optional<Found<Danger>> dangerous,
    Optional<Found<BigDecimal>> temperatureC,
    Optional<Found<String>> hsCode,
    Optional<Found<Amount>> value) {

  public CargoDraft {
    sizes = List.copyOf(sizes);
  }

  /** Pieces of one size, in centimetres. */
  public record Size(
      BigDecimal lengthCm,
      BigDecimal widthCm,
      BigDecimal heightCm,
      Optional<Integer> quantity,
      Evidence evidence) {}

  /**
   * Dangerous goods, as far as said.
   *
   * @param un four digits of the UN number
   * @param imoClass IMDG class such as 3 or 6.1, only where written
   */
  public record Danger(Optional<String> un, Optional<String> imoClass) {}

  /**
   * A sum of money.
   *
   * @param currency ISO 4217
   */
  public record Amount(BigDecimal amount, String currency) {}
}
