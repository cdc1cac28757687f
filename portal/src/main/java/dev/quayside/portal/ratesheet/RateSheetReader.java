package dev.quayside.portal.ratesheet;

import dev.quayside.portal.ratesheet.grid.Grid;
import dev.quayside.portal.ratesheet.grid.GridFile;
import dev.quayside.portal.ratesheet.file.GridReader;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.ChargeNames;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tariff.Rate;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads .csv and .xlsx rate sheets with a row of headings; the README of this module has the
 * grammar.
 *
 * @param customers finds the customer a contract rate is for by his code
 */
public record RateSheetReader(
    Places places,
    Carriers carriers,
    ChargeNames charges,
    Function<String, Optional<CustomerId>> customers) {

  /** Whoever wrote the sheet has understood by then. */
  private static final int MOST_PROBLEMS = 500;

  /** Multi-port rows multiply. */
  private static final int MOST_RATES = 200_000;

  public RateSheet read(Path file) {
    return switch (GridReader.read(file)) {
      case GridFile.Unreadable(String why) -> new RateSheet.Unreadable(why);
      case GridFile.Opened opened -> read(name(file), opened);
    };
  }

  LaneCells lanes() {
    return new LaneCells(places);
  }

  private RateSheet read(String file, GridFile.Opened opened) {
    var headings = new Headings(charges);
    List<Rate> rates = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    List<String> notes = new ArrayList<>(opened.notes());
    boolean any = false;
    for (Grid grid : opened.grids()) {
      Optional<Table> table = Table.in(grid, headings);
      if (table.isEmpty()) {
        notes.add("sheet " + grid.name() + " has no rates and was left out");
        continue;
      }
      any = true;
      read(file, table.get(), rates, problems);
      notes.addAll(table.get().notes());
      if (rates.size() > MOST_RATES) {
        return new RateSheet.Unreadable("comes to more than " + MOST_RATES + " rates; part it");
      }
    }
    return any ? result(rates, problems, notes) : new RateSheet.Unreadable(NO_TABLE);
  }

  private void read(String file, Table table, List<Rate> rates, List<Problem> problems) {
    problems.addAll(table.problems());
    if (table.incomplete()) {
      return;
    }
    for (var row : table.rows()) {
      if (problems.size() >= MOST_PROBLEMS) {
        problems.add(new Problem(row.place(), "", "and the rows below were not read any more"));
        return;
      }
      RateSheet.Read read = RowReader.read(file, table, row, this);
      rates.addAll(read.rates());
      problems.addAll(read.problems());
    }
  }

  private static RateSheet result(List<Rate> rates, List<Problem> problems, List<String> notes) {
    return rates.isEmpty() && problems.isEmpty()
        ? new RateSheet.Unreadable("has headings and no rows below them")
        : new RateSheet.Read(rates, problems, notes);
  }

  private static final String NO_TABLE =
      "has no row of headings with POL, POD and a container type such as 40HC (起运港, 目的港, 40HQ)";

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
