package dev.quayside.rates.rehearsal;

import dev.quayside.rates.money.ExchangeRates;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.rehearsal.change.Counterparts;
import dev.quayside.rates.rehearsal.change.Differences;
import dev.quayside.rates.rehearsal.change.RateChange;
import dev.quayside.rates.rehearsal.check.SheetCheck;
import dev.quayside.rates.rehearsal.doubt.Warning;
import dev.quayside.rates.rehearsal.evidence.Evidence;
import dev.quayside.rates.tariff.Rate;
import java.time.LocalDate;
import java.util.List;

/**
 * What a new sheet would do to the library. Pure: the same sheet, library and day always say the
 * same.
 *
 * @param changes first the sheet in its own order, then what goes
 * @param warnings what a person should look at before the sheet goes live; none for most sheets
 */
public record Rehearsal(List<RateChange> changes, List<Warning> warnings) {

  public Rehearsal {
    changes = List.copyOf(changes);
    warnings = List.copyOf(warnings);
  }

  /**
   * Rehearses a sheet.
   *
   * @param sheet its rates, in the order of their rows
   * @param live the rates it would replace, in the order in which they were filed; none for a first
   *     sheet
   * @param exchange what currencies are worth; none is needed
   */
  public static Rehearsal of(
      List<Rate> sheet, List<Rate> live, Places places, ExchangeRates exchange, LocalDate today) {
    var counterparts = Counterparts.of(sheet, live);
    return new Rehearsal(
        Differences.of(counterparts),
        SheetCheck.of(Evidence.of(counterparts, live, places, exchange, today)));
  }
}
