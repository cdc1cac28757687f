package dev.quayside.inbox.triage;

import java.util.List;

/**
 * What one lane that lacks something may turn out to be.
 *
 * @param lane in the customer's own words, such as "Shanghai - USWC"
 * @param possible by the answers he may give; of loose cargo some weights and measures
 */
public record Outlook(String lane, List<Possible> possible) {
  public Outlook {
    possible = List.copyOf(possible);
  }
}
