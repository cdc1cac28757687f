package dev.quayside.portal.cases;

import dev.quayside.db.desk.QueuedCase;
import dev.quayside.db.desk.QueuedCase.Urgency;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * The cases that wait for somebody, the most urgent first.
 *
 * @param mine whether only the reader's own, and the team's, are shown
 */
public record CaseQueueView(List<QueuedCase> cases, boolean mine, Instant now) {

  public CaseQueueView {
    cases = List.copyOf(cases);
  }

  /** Those that are there, the most urgent first. */
  public List<Urgency> urgencies() {
    return Arrays.stream(Urgency.values()).filter(one -> !of(one).isEmpty()).toList();
  }

  public List<QueuedCase> of(Urgency urgency) {
    return cases.stream().filter(one -> one.urgency(now) == urgency).toList();
  }
}
