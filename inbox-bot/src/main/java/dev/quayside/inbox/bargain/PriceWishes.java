package dev.quayside.inbox.bargain;

import dev.quayside.inbox.bargain.Heard.Haggle;
import dev.quayside.inbox.bargain.Heard.Hold;
import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.told.Told;
import java.math.BigDecimal;
import java.util.Optional;

/** Whether a reply wants the price lower, at what, and for how long it is to hold. */
final class PriceWishes {

  private final RateRequest standing;
  private Optional<Haggle> haggle = Optional.empty();
  private Optional<Hold> hold = Optional.empty();
  private Optional<Told> unclear = Optional.empty();
  private boolean anothers;

  PriceWishes(RateRequest standing) {
    this.standing = standing;
  }

  Optional<Haggle> haggle() {
    return haggle;
  }

  Optional<Hold> hold() {
    return hold;
  }

  boolean any() {
    return haggle.isPresent() || hold.isPresent();
  }

  /**
   * In what he contradicts himself.
   *
   * @param asked whether he asks for what he names
   */
  Optional<Told> unclear(boolean asked) {
    return unclear.or(() ->
        anothers && !asked
            ? Optional.of(
                new Told("tells what another asks, and not what he wants", "说了别家的价，未说要怎样"))
            : Optional.empty());
  }

  void cheaper() {
    if (haggle.isEmpty()) {
      haggle = Optional.of(new Haggle.Lower());
    }
  }

  void target(Clause clause) {
    BigDecimal price = clause.all(Named.Price.class).getFirst().amount();
    name(new Haggle.Each(price));
  }

  /** What somebody else would take. */
  void rival(Clause clause) {
    anothers = true;
    target(clause);
  }

  void less(Clause clause) {
    name(new Haggle.Less(clause.all(Named.Less.class).getFirst().amount()));
  }

  void total(Clause clause) {
    boolean others =
        clause.all(Named.SoMany.class).stream().anyMatch(many -> many.quantity() != boxes())
            || !clause.all(Named.Boxes.class).isEmpty();
    if (others) {
      doubt(new Told("names a price for other boxes than were quoted", "对未报价的箱型出价"));
    }
    BigDecimal price = clause.all(Named.Price.class).getFirst().amount();
    name(new Haggle.InAll(price));
  }

  private int boxes() {
    return standing.load() instanceof Containers boxes ? boxes.total() : 0;
  }

  private void name(Haggle price) {
    boolean another =
        haggle
            .filter(before -> !(before instanceof Haggle.Lower) && !before.equals(price))
            .isPresent();
    if (another) {
      doubt(new Told("names two prices", "出了两个价"));
    }
    haggle = Optional.of(price);
  }

  void hold(Hold wanted) {
    if (hold.flatMap(Hold::until).isPresent()
        && wanted.until().isPresent()
        && !hold.get().equals(wanted)) {
      doubt(new Told("names two days", "写了两个日期"));
    }
    hold = hold.filter(before -> wanted.until().isEmpty()).or(() -> Optional.of(wanted));
  }

  private void doubt(Told why) {
    unclear = unclear.or(() -> Optional.of(why));
  }
}
