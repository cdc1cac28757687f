package dev.quayside.portal.ratesheet.layout;

import dev.quayside.portal.ratesheet.question.Answers;

/**
 * How a person wants the layout read where it leaves a choice.
 *
 * @param hidden rows and columns that the sheet hides are read as well
 * @param blanks a blank port, carrier or validity is the one above
 * @param formulas the values that Excel last worked out are taken
 */
public record Rules(boolean hidden, boolean blanks, boolean formulas) {

  public static Rules of(Answers answers) {
    return new Rules(
        answers.is("hidden", "read"),
        !answers.is("blanks", "empty"),
        answers.is("formulas", "values"));
  }

  /** In a list of sentences nothing repeats what stands above it. */
  public Rules withoutBlanks() {
    return new Rules(hidden, false, formulas);
  }
}
