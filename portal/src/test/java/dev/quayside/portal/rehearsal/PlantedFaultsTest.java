package dev.quayside.portal.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.portal.ratesheet.RateSheet;
import dev.quayside.portal.ratesheet.RateSheetReader;
import dev.quayside.rates.money.ExchangeRates;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.rehearsal.Rehearsal;
import dev.quayside.rates.rehearsal.doubt.Warning;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.ChargeNames;
import dev.quayside.rates.tariff.Rate;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Slips planted in sheets must be seen before they go live; ordinary sheets must not be doubted.
 */
class PlantedFaultsTest {

  /** More of them may be asked for. */
  private static final int SHEETS = Integer.getInteger("quayside.sheets", 200);

  private static final List<Fault> FAULTS = List.of(Fault.values());

  private static final Places PLACES = Places.builtIn();

  private static final RateSheetReader READER =
      new RateSheetReader(
          PLACES, Carriers.builtIn(), ChargeNames.builtIn(), code -> Optional.empty());

  @TempDir Path folder;

  @Test
  void of_two_hundred_planted_faults_nearly_all_are_reported_before_publishing() {
    List<String> missed = new ArrayList<>();

    for (int seed = 0; seed < SHEETS; seed++) {
      var sheets = new SampleSheets(seed);
      List<Rate> live = read(sheets.live()).rates();
      SheetText next = sheets.next();
      Fault fault = FAULTS.get(seed % FAULTS.size());
      Set<Integer> spoilt = fault.plant(next, new Random(seed));
      if (reported(next, live, spoilt).isEmpty()) {
        missed.add(seed + " " + fault + " in rows " + spoilt);
      }
    }

    assertThat(missed).as("%d faults", SHEETS).hasSizeLessThanOrEqualTo(SHEETS / 100);
  }

  @Test
  void of_two_hundred_ordinary_sheets_hardly_any_is_doubted() {
    List<String> doubted = new ArrayList<>();

    for (int seed = 0; seed < SHEETS; seed++) {
      var sheets = new SampleSheets(1_000_000L + seed);
      List<Rate> live = read(sheets.live()).rates();
      RateSheet.Read next = read(sheets.next());
      assertThat(next.problems()).isEmpty();
      List<Warning> warnings = rehearse(next.rates(), live).warnings();
      if (!warnings.isEmpty()) {
        doubted.add(seed + " " + warnings);
      }
    }

    assertThat(doubted).as("%d sheets", SHEETS).hasSizeLessThanOrEqualTo(SHEETS * 5 / 100);
  }

  private List<String> reported(SheetText sheet, List<Rate> live, Set<Integer> spoilt) {
    RateSheet.Read read = read(sheet);
    List<String> places = spoilt.stream().map(row -> "line " + sheet.line(row)).toList();
    return Stream.concat(
            read.problems().stream().map(problem -> problem.place()),
            rehearse(read.rates(), live).warnings().stream()
                .flatMap(warning -> warning.rows().stream())
                .map(row -> row.place()))
        .filter(place ->
            places.isEmpty()
                || places.stream().anyMatch(at -> place.equals(at) || place.startsWith(at + ",")))
        .toList();
  }

  private static Rehearsal rehearse(List<Rate> sheet, List<Rate> live) {
    return Rehearsal.of(sheet, live, PLACES, ExchangeRates.NONE, SampleSheets.TODAY);
  }

  private RateSheet.Read read(SheetText sheet) {
    return (RateSheet.Read) READER.read(sheet.save(folder.resolve("sheet.csv")));
  }
}
