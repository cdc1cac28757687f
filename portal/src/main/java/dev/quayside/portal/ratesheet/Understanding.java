package dev.quayside.portal.ratesheet;

import dev.quayside.portal.ratesheet.cell.DayCell;
import dev.quayside.portal.ratesheet.question.Answers;
import dev.quayside.portal.ratesheet.question.Proposal;
import dev.quayside.portal.ratesheet.row.port.PortCells;
import dev.quayside.portal.ratesheet.timing.DayRules;
import java.util.ArrayList;
import java.util.List;

/** Puts into words how a sheet was understood, for a person to confirm. */
record Understanding(
    Survey survey,
    PortCells ports,
    DayRules days,
    Answers answers,
    boolean message,
    boolean grouped) {

  Proposal proposal() {
    List<String> assumptions = new ArrayList<>();
    if (survey.hasOpenDays()
        && answers.to("dates").isEmpty()
        && survey.order() != DayCell.Order.UNSAID) {
      assumptions.add(
          days.order() == DayCell.Order.DAY_FIRST
              ? "5/6 is the 5th of June, as days above 12 stand first elsewhere in the sheet"
              : "5/6 is the 6th of May, as days above 12 stand second elsewhere in the sheet");
    }
    survey
        .carried()
        .forEach((fact, count) ->
            assumptions.add(
                "%d blank cells under %s are the cell above them (blanks=empty says no)"
                    .formatted(count, fact.meaning())));
    ports.assumed().forEach(assumptions::add);
    boolean plain =
        !grouped
            && answers.said().isEmpty()
            && assumptions.isEmpty()
            && !survey.inferred()
            && !levels();
    if (!plain) {
      assumptions.add(
          answers.is("validity", "booking")
              ? "validity counts by the day of booking"
              : "validity counts by the day of departure where the sheet says nothing else"
                  + " (validity=booking says no)");
    }
    Proposal.Kind kind = plain ? Proposal.Kind.PLAIN : Proposal.Kind.LAID_OUT;
    return new Proposal(survey.columns(), assumptions, message ? Proposal.Kind.MESSAGE : kind);
  }

  private boolean levels() {
    return survey.columns().values().stream().anyMatch(meaning -> meaning.contains(", level "));
  }
}
