package dev.quayside.portal.api;

import dev.quayside.db.customer.Language;
import dev.quayside.portal.intake.Outcome;
import dev.quayside.portal.library.sheets.DraftView;
import dev.quayside.portal.ratesheet.question.Problem;
import dev.quayside.portal.rehearsal.RehearsalWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a sheet would do, as JSON: its stage, its cells in question, its rehearsal. */
final class ImportJson {

  private ImportJson() {}

  static Map<String, Object> report(DraftView view, Language language) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("stage", view.stage().name());
    json.put("series", view.series());
    json.put("rates", view.read().map(read -> read.rates().size()).orElse(0));
    json.put("toConfirm", view.toConfirm());
    json.put("doubtful", view.doubtful());
    view.why().ifPresent(why -> json.put("why", why.in(language)));
    json.put("problemCount", view.problemCount());
    json.put(
        "problems", view.problems().stream().map(problem -> problem(problem, language)).toList());
    json.put(
        "rehearsal",
        view.rehearsal().map(new RehearsalWords(language)::of).orElse(List.of()).stream()
            .map(part -> Map.of("title", part.title(), "lines", part.lines()))
            .toList());
    if (view.outcome() instanceof Outcome.Published published) {
      json.put("version", published.rehearsal().version().number());
    }
    return json;
  }

  private static Map<String, Object> problem(Problem problem, Language language) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("told", problem.told().in(language));
    json.put("answers", problem.choices());
    return json;
  }
}
