package dev.quayside.inbox.triage;

import dev.quayside.db.asking.Choice;
import dev.quayside.db.asking.Question.About;
import dev.quayside.rates.quote.RateRequest;
import java.util.Map;

/**
 * What an inquiry would be if the customer answered so: ready to be priced.
 *
 * @param answers one for each thing that is open
 */
public record Possible(Map<About, Choice> answers, RateRequest request) {
  public Possible {
    answers = Map.copyOf(answers);
  }
}
