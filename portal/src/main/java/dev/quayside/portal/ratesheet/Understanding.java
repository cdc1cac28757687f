package dev.quayside.portal.ratesheet;

import dev.quayside.portal.ratesheet.cell.DayCell;
import dev.quayside.portal.ratesheet.question.Answers;
import dev.quayside.portal.ratesheet.question.Proposal;
import dev.quayside.portal.ratesheet.row.port.PortCells;
import dev.quayside.portal.ratesheet.timing.DayRules;
import dev.quayside.portal.words.ColumnWords;
import dev.quayside.portal.words.Saying;
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
    List<Saying> assumptions = new ArrayList<>();
    if (survey.hasOpenDays()
        && answers.to("dates").isEmpty()
        && survey.order() != DayCell.Order.UNSAID) {
      assumptions.add(
          days.order() == DayCell.Order.DAY_FIRST
              ? Saying.of(
                  "5/6 is the 5th of June, as days above 12 stand first elsewhere in the sheet",
                  "5/6按6月5日读，因为表中其他日期大于12的数字在前")
              : Saying.of(
                  "5/6 is the 6th of May, as days above 12 stand second elsewhere in the sheet",
                  "5/6按5月6日读，因为表中其他日期大于12的数字在后"));
    }
    survey
        .carried()
        .forEach((fact, count) ->
            assumptions.add(
                Saying.of(
                    "%d blank cells under %s are the cell above them (blanks=empty says no)",
                    "有%d个空白的“%s”沿用上一行（不沿用请答复blanks=empty）",
                    count,
                    ColumnWords.of(fact.meaning()))));
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
              ? Saying.of("validity counts by the day of booking", "有效期按订舱日计")
              : Saying.of(
                  "validity counts by the day of departure where the sheet says nothing else"
                      + " (validity=booking says no)",
                  "表中未另说明的，有效期按开船日计（按订舱日请答复validity=booking）"));
    }
    Proposal.Kind kind = plain ? Proposal.Kind.PLAIN : Proposal.Kind.LAID_OUT;
    return new Proposal(survey.columns(), assumptions, message ? Proposal.Kind.MESSAGE : kind);
  }

  private boolean levels() {
    return survey.columns().values().stream().anyMatch(meaning -> meaning.contains(", level "));
  }
}
