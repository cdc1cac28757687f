package dev.quayside.portal.ratesheet.timing;

import dev.quayside.rates.tariff.schedule.Validity;
import java.time.LocalDate;
import java.util.Optional;

/**
 * From when till when, as far as one cell or sentence says it.
 *
 * @param by which day counts, where it is said
 */
public record Period(Optional<LocalDate> from, Optional<LocalDate> to, Optional<Validity.By> by) {

  static Period till(LocalDate to) {
    return new Period(Optional.empty(), Optional.of(to), Optional.empty());
  }

  static Period between(LocalDate from, LocalDate to) {
    return new Period(Optional.of(from), Optional.of(to), Optional.empty());
  }

  Period counted(Optional<Validity.By> kind) {
    return new Period(from, to, kind);
  }
}
