package dev.quayside.portal.api;

import dev.quayside.db.customer.Language;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Refusal;
import dev.quayside.portal.tracking.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is answered to a list that was sent: a line for each, in its place. */
final class Answered {

  private final Language language;
  private final List<Map<String, Object>> lines = new ArrayList<>();
  private final List<Map<String, Object>> errors = new ArrayList<>();
  private int refused;

  Answered(Language language) {
    this.language = language;
  }

  /**
   * The next one.
   *
   * @param line what is said of it; gets its faults
   */
  void add(Sent.Item item, Map<String, Object> line, List<Fault> faults) {
    if (!faults.isEmpty()) {
      List<Map<String, Object>> own =
          faults.stream().map(it -> EventApi.error(it.under(item.at()), language)).toList();
      line.put("errors", own);
      errors.addAll(own);
      refused++;
    }
    lines.add(line);
  }

  /** All of it under a name; a problem where none was good. */
  Answer as(String name) {
    return refused > 0 && refused == lines.size()
        ? new Answer.Problem(Refusal.NOT_UNDERSTOOD, Map.of("errors", errors))
        : Answer.data(Map.of(name, lines));
  }
}
