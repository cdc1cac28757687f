package dev.quayside.inbox.askback;

import dev.quayside.db.asking.Indication;
import dev.quayside.db.asking.LooseIndication;
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
 * @param indications about what each lane will cost, where that can be said
 * @param loose the same of loose cargo
 */
public record AskBack(
    List<Question> questions, List<Indication> indications, List<LooseIndication> loose) {
  public AskBack {
    questions = List.copyOf(questions);
    indications = List.copyOf(indications);
    loose = List.copyOf(loose);
  }

  /** Without a word about the price. */
  public AskBack(List<Question> questions) {
    this(questions, List.of(), List.of());
  }

  /**
   * What is missing, with the choices that the library sells.
   *
   * @param lanes what each answer would be priced at, for all who read the letter
   * @param asked how many lanes he asks for
   * @param before what he had priced before, the newest first
   */
  public static AskBack of(
      List<Question> missing, List<TriedLane> lanes, int asked, List<RateRequest> before) {
    List<Question> questions =
        missing.stream().map(question -> Choices.of(question, lanes, before)).toList();
    return new AskBack(
        questions,
        lanes.stream()
            .filter(lane -> !lane.isLoose())
            .flatMap(lane -> Indicated.of(questions, lane, named(lane, asked)).stream())
            .toList(),
        lanes.stream()
            .filter(TriedLane::isLoose)
            .flatMap(lane -> LooseIndicated.of(lane, named(lane, asked)).stream())
            .toList());
  }

  /** Which of several lanes it is. */
  private static Optional<String> named(TriedLane lane, int asked) {
    return Optional.of(lane.lane()).filter(_ -> asked > 1);
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
