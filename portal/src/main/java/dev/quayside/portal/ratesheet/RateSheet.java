package dev.quayside.portal.ratesheet;

import dev.quayside.portal.ratesheet.question.Problem;
import dev.quayside.portal.ratesheet.question.Proposal;
import dev.quayside.portal.words.Saying;
import dev.quayside.rates.tariff.Rate;
import java.util.List;

/** What came of reading a rate sheet. */
public sealed interface RateSheet {

  /**
   * It has rates.
   *
   * @param rates of the rows that are right; their ids are given by the library
   * @param problems each cell that is wrong; its row is not among the rates
   * @param notes what was left out on purpose, such as a hidden row or a column of remarks
   * @param proposal how its columns were understood, for a person to confirm
   */
  record Read(List<Rate> rates, List<Problem> problems, List<Saying> notes, Proposal proposal)
      implements RateSheet {
    public Read {
      rates = List.copyOf(rates);
      problems = List.copyOf(problems);
      notes = List.copyOf(notes);
    }
  }

  /** Nothing in it can be read; says why and what to do. */
  record Unreadable(Saying why) implements RateSheet {}
}
