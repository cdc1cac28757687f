package dev.quayside.db.asking;

import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.money.Money;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * About what it will cost, told while something is still open. It is no offer.
 *
 * @param moves which answer moves the price most
 * @param figures what it comes to by that answer, in the order of the choices; at least one, all of
 *     one currency
 * @param load what it is for; empty for one container of the type
 */
public record Indication(Question.About moves, List<Figure> figures, Optional<Containers> load) {

  /**
   * What one answer comes to.
   *
   * @param least the cheapest the other open answers make it
   * @param most the dearest; often the same
   */
  public record Figure(Choice answer, Money least, Money most) {}

  public Indication {
    figures = List.copyOf(figures);
    if (figures.stream().map(figure -> figure.least().currency()).distinct().count() != 1) {
      throw new IllegalArgumentException("One currency, at least one figure: " + figures);
    }
  }

  public Money lowest() {
    return figures.stream().map(Figure::least).min(BY_AMOUNT).orElseThrow();
  }

  public Money highest() {
    return figures.stream().map(Figure::most).max(BY_AMOUNT).orElseThrow();
  }

  private static final Comparator<Money> BY_AMOUNT = Comparator.comparing(Money::amount);
}
