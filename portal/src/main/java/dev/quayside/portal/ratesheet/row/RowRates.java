package dev.quayside.portal.ratesheet.row;

import dev.quayside.portal.ratesheet.question.Problem;
import dev.quayside.portal.words.Saying;
import dev.quayside.rates.tariff.Rate;
import java.util.List;

/**
 * What came of one row.
 *
 * @param rates none where a cell of the row is wrong
 * @param notes what was read over in it
 */
public record RowRates(List<Rate> rates, List<Problem> problems, List<Saying> notes) {

  public RowRates {
    rates = List.copyOf(rates);
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
  }
}
