package dev.quayside.portal.ratesheet;

import dev.quayside.portal.ratesheet.heading.Column.Fact;
import dev.quayside.portal.ratesheet.heading.Table;
import dev.quayside.portal.ratesheet.question.Answers;
import dev.quayside.portal.ratesheet.question.Problem;
import dev.quayside.portal.words.ColumnWords;
import dev.quayside.portal.words.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What no rate can be without, and neither a column nor a title nor an answer of a person says. */
final class Missing {

  private static final Map<Fact, String> ANSWERS =
      Map.of(
          Fact.POL, "pol=CNSHA",
          Fact.POD, "pod=USLAX",
          Fact.CARRIER, "carrier=COSU",
          Fact.VALID_TO, "valid=2026-06-01..2026-06-30");

  private Missing() {}

  static List<Problem> in(Table table, Set<Fact> stated, Answers answers) {
    List<Problem> problems = new ArrayList<>();
    if (table.arbitraries()) {
      return problems;
    }
    boolean validity =
        table.facts().containsKey(Fact.VALID_TO)
            || stated.contains(Fact.VALID_TO)
            || answers.to("valid").isPresent();
    for (Fact needed : List.of(Fact.POL, Fact.POD, Fact.CARRIER)) {
      boolean said =
          table.facts().containsKey(needed)
              || stated.contains(needed)
              || answers.to(key(needed)).isPresent();
      if (!said) {
        problems.add(problem(table, needed));
      }
    }
    if (!validity) {
      if (!table.facts().containsKey(Fact.VALID_FROM)) {
        problems.add(problem(table, Fact.VALID_FROM));
      }
      problems.add(problem(table, Fact.VALID_TO));
    }
    return problems;
  }

  private static Problem problem(Table table, Fact fact) {
    return new Problem(
        table.heading().place(),
        "",
        Saying.of("has no column %s", "没有“%s”这一列", ColumnWords.of(fact.meaning())),
        fact == Fact.VALID_FROM ? List.of() : List.of(ANSWERS.getOrDefault(fact, "")));
  }

  private static String key(Fact fact) {
    return ANSWERS.getOrDefault(fact, "=").split("=", 2)[0];
  }
}
