package dev.quayside.db.asking;

import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.money.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * About what one lane will cost in full containers, told while something is still open. It is no
 * offer.
 *
 * @param moves which answer moves the price most
 * @param figures what it comes to by that answer, in the order of the choices; at least one, all of
 *     one currency
 * @param load what it is for; empty for one container of the type
 * @param lane in his own words, where he asks for several
 * @param leavingBy the last day of departure for which that is so, where he did not say when it is
 *     ready
 */
public record Indication(
    Question.About moves,
    List<Figure> figures,
    Optional<Containers> load,
    Optional<String> lane,
    Optional<LocalDate> leavingBy) {

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

  /** Of the one lane that he asks for, whenever it leaves. */
  public Indication(Question.About moves, List<Figure> figures, Optional<Containers> load) {
    this(moves, figures, load, Optional.empty(), Optional.empty());
  }

  public Money lowest() {
    return figures.stream().map(Figure::least).min(BY_AMOUNT).orElseThrow();
  }

  public Money highest() {
    return figures.stream().map(Figure::most).max(BY_AMOUNT).orElseThrow();
  }

  private static final Comparator<Money> BY_AMOUNT = Comparator.comparing(Money::amount);
}
