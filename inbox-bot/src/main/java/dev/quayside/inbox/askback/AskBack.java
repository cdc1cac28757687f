package dev.quayside.inbox.askback;

import dev.quayside.db.asking.Indication;
import dev.quayside.db.asking.Question;
import dev.quayside.db.asking.Question.About;
import dev.quayside.rates.quote.RateRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One letter that asks.
 *
 * @param questions numbered in this order
 * @param indication about what it will cost, where that can be said
 */
public record AskBack(List<Question> questions, Optional<Indication> indication) {
  public AskBack {
    questions = List.copyOf(questions);
  }

  /**
   * What is missing, with the choices that the library sells.
   *
   * @param tried what each answer would be priced at, for all who read the letter
   * @param before what he had priced before, the newest first
   */
  public static AskBack of(List<Question> missing, List<Tried> tried, List<RateRequest> before) {
    List<Question> questions =
        missing.stream().map(question -> Choices.of(question, tried, before)).toList();
    return new AskBack(questions, Indicated.of(questions, tried));
  }

  /** What he was asked before and has not said: nobody is asked twice. */
  public static Set<About> askedTwice(List<Question> missing, List<Question> before) {
    Set<About> asked = before.stream().map(Question::about).collect(Collectors.toSet());
    return missing.stream()
        .map(Question::about)
        .filter(asked::contains)
        .collect(Collectors.toUnmodifiableSet());
  }
}
