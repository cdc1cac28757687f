package dev.quayside.inbox.triage;

import dev.quayside.db.asking.Question;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.told.Told;
import java.util.List;

/** How an inquiry is to be taken. */
public sealed interface Intake {

  /** Every request can be priced; at least one. */
  record Ready(List<RateRequest> requests) implements Intake {
    public Ready {
      requests = List.copyOf(requests);
    }
  }

  /**
   * Something is missing without which no price can be given.
   *
   * @param understood what was understood so far, one line a request
   * @param outlooks what each lane that lacks something may turn out to be, where that can be
   *     priced
   */
  record Incomplete(List<String> understood, List<Question> questions, List<Outlook> outlooks)
      implements Intake {
    public Incomplete {
      understood = List.copyOf(understood);
      questions = List.copyOf(questions);
      outlooks = List.copyOf(outlooks);
    }
  }

  /** A person must look at it; the reason is for sales. */
  record ForSales(Told reason) implements Intake {}
}
