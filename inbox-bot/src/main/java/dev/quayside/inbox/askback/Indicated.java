package dev.quayside.inbox.askback;

import dev.quayside.db.asking.Choice;
import dev.quayside.db.asking.Indication;
import dev.quayside.db.asking.Indication.Figure;
import dev.quayside.db.asking.Question;
import dev.quayside.db.asking.Question.About;
import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Says about what it will cost, from what every answer would be quoted at. Where one of them has no
 * price, there is no range: half of one would mislead.
 */
final class Indicated {

  private static final BigDecimal TEN = BigDecimal.TEN;

  private Indicated() {}

  static Optional<Indication> of(List<Question> questions, TriedLane lane, Optional<String> named) {
    List<Tried> offered = lane.tried().stream().filter(one -> isOffered(one, questions)).toList();
    if (!TriedLane.inOneCurrency(offered)
        || offered.stream().anyMatch(one -> one.prices().isEmpty())) {
      return Optional.empty();
    }
    return mover(offered)
        .map(about ->
            new Indication(
                about,
                figures(about, questions, offered),
                load(offered),
                named,
                TriedLane.leavingBy(offered)));
  }

  private static boolean isOffered(Tried one, List<Question> questions) {
    return one.answers().entrySet().stream()
        .allMatch(answer ->
            questions.stream()
                .anyMatch(question ->
                    question.about() == answer.getKey()
                        && question.offered().contains(answer.getValue())));
  }

  /** Up to the next ten: about, and never less than the quote will say. */
  static Money rounded(Money exact) {
    return new Money(
        exact.amount().divide(TEN, 0, RoundingMode.CEILING).multiply(TEN), exact.currency());
  }

  /** The answer between whose choices the price differs most. */
  private static Optional<About> mover(List<Tried> offered) {
    return offered.getFirst().answers().keySet().stream()
        .sorted()
        .max(Comparator.comparing(about -> spread(about, offered)));
  }

  /** Between the cheapest choice and the dearest, the other answers being the same. */
  private static BigDecimal spread(About about, List<Tried> offered) {
    BigDecimal widest = BigDecimal.ZERO;
    for (Tried one : offered) {
      for (Tried other : offered) {
        if (sameButFor(about, one, other)) {
          widest = widest.max(amount(one).subtract(amount(other)));
        }
      }
    }
    return widest;
  }

  private static boolean sameButFor(About about, Tried one, Tried other) {
    return one.answers().entrySet().stream()
        .allMatch(answer ->
            answer.getKey() == about
                || answer.getValue().equals(other.answers().get(answer.getKey())));
  }

  private static BigDecimal amount(Tried one) {
    return rounded(one.prices().getFirst()).amount();
  }

  private static List<Figure> figures(About about, List<Question> questions, List<Tried> offered) {
    var figures = new ArrayList<Figure>();
    for (Choice choice : choices(about, questions)) {
      List<Money> prices =
          offered.stream()
              .filter(one -> choice.equals(one.answers().get(about)))
              .flatMap(one -> one.prices().stream())
              .map(Indicated::rounded)
              .sorted(Comparator.comparing(Money::amount))
              .toList();
      if (!prices.isEmpty()) {
        figures.add(new Figure(choice, prices.getFirst(), prices.getLast()));
      }
    }
    return figures;
  }

  private static List<Choice> choices(About about, List<Question> questions) {
    return questions.stream()
        .filter(question -> question.about() == about)
        .flatMap(question -> question.offered().stream())
        .toList();
  }

  /** What the figures are for, where the containers are known and only a port is open. */
  private static Optional<Containers> load(List<Tried> offered) {
    Tried first = offered.getFirst();
    boolean open =
        first.answers().containsKey(About.EQUIPMENT) || first.answers().containsKey(About.MODE);
    return !open && first.possible().request().load() instanceof Containers boxes
        ? Optional.of(boxes)
        : Optional.empty();
  }
}
