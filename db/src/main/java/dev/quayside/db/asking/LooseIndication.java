package dev.quayside.db.asking;

import dev.quayside.rates.money.Money;
import dev.quayside.rates.tariff.Mode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * About what loose cargo will cost by its weight or measure, told while one of them is still open.
 * It is no offer.
 *
 * @param mode by sea it is counted in revenue tons, of 1,000 kg or a cubic metre; by air in
 *     chargeable kilograms, of 6,000 cubic centimetres
 * @param steps everything in, for each unit, from so many units on; cheaper from step to step
 * @param least what all of it comes to at the least, by what is known of it
 * @param lane in his own words, where he asks for several
 * @param leavingBy as in {@link Indication}
 */
public record LooseIndication(
    Mode mode,
    List<Step> steps,
    Money least,
    Optional<String> lane,
    Optional<LocalDate> leavingBy) {

  /** So many units or more cost so much each. */
  public record Step(int from, Money each) {}

  public LooseIndication {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("Without a price for one");
    }
  }
}
