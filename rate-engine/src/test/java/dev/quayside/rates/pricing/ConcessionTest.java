package dev.quayside.rates.pricing;

import static dev.quayside.rates.pricing.SmallWorld.MONDAY;
import static dev.quayside.rates.pricing.SmallWorld.SEVEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quayside.rates.cargo.Goods;
import dev.quayside.rates.margin.Margin;
import dev.quayside.rates.margin.MarginRule;
import dev.quayside.rates.margin.MarginRules;
import dev.quayside.rates.margin.Reach;
import dev.quayside.rates.margin.concession.Bargain;
import dev.quayside.rates.margin.concession.ConcessionRule;
import dev.quayside.rates.margin.floor.FloorRule;
import dev.quayside.rates.margin.floor.FloorRules;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.quote.HouseTerms;
import dev.quayside.rates.quote.Offer;
import dev.quayside.rates.quote.Pricing;
import dev.quayside.rates.quote.RateRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A box costs 1,000 and is sold at 1,100; the floor is 40. */
class ConcessionTest {

  private static final RateRequest A_BOX = Asking.box(Goods.UNSTATED);
  private static final Bargain ONCE = Bargain.NONE.next();

  @Test
  void who_has_not_bargained_pays_what_was_asked() {
    assertThat(price(Bargain.NONE, step(1, percent("2")))).isEqualTo(usd("1100"));
  }

  @Test
  void each_step_holds_in_all_and_not_on_top() {
    var first = step(1, percent("2"));
    var second = step(2, new Margin.PerContainer(usd("50")));

    assertThat(price(ONCE, first, second)).isEqualTo(usd("1078"));
    assertThat(price(ONCE.next(), first, second)).isEqualTo(usd("1050"));
  }

  @Test
  void without_a_rule_for_the_step_nothing_is_let_off() {
    assertThat(price(ONCE.next(), step(1, percent("2")))).isEqualTo(usd("1100"));
  }

  @Test
  void what_would_go_below_the_floor_is_not_let_off() {
    assertThat(price(ONCE, step(1, percent("5")))).isEqualTo(usd("1045"));
    assertThat(price(ONCE, step(1, percent("6")))).isEqualTo(usd("1100"));
  }

  @Test
  void a_price_that_is_named_is_met_and_no_more_is_let_off_than_it_takes() {
    var rule = step(1, percent("5"));

    assertThat(price(ONCE.to(usd("1060")), rule)).isEqualTo(usd("1060"));
    assertThat(price(ONCE.to(usd("1000")), rule)).isEqualTo(usd("1045"));
    assertThat(price(ONCE.to(usd("1200")), rule)).isEqualTo(usd("1100"));
  }

  @Test
  void a_rule_that_has_ended_or_speaks_another_currency_lets_nothing_off() {
    var ended = new ConcessionRule("old", 1, Reach.ALL, percent("2"), "", yesterday());
    var euros = step(1, new Margin.PerContainer(Money.of("EUR", "50")));

    assertThat(price(ONCE, ended)).isEqualTo(usd("1100"));
    assertThat(price(ONCE, euros)).isEqualTo(usd("1100"));
  }

  @Test
  void a_concession_takes_something_and_not_everything() {
    assertThatThrownBy(() -> step(1, percent("100"))).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> step(1, percent("0"))).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> step(0, percent("2"))).isInstanceOf(IllegalArgumentException.class);
  }

  private static Optional<LocalDate> yesterday() {
    return Optional.of(MONDAY.minusDays(1));
  }

  private static Money price(Bargain reached, ConcessionRule... rules) {
    var margin =
        new MarginRule(
            "house", Optional.empty(), Optional.empty(), new Margin.PerContainer(usd("100")));
    var floor =
        new FloorRule("house", Reach.ALL, new Margin.PerContainer(usd("40")), "", Optional.empty());
    var terms =
        new HouseTerms(
                new MarginRules(List.of(margin)),
                new FloorRules(List.of(floor)),
                SEVEN,
                Currency.getInstance("USD"),
                List.of(),
                List.of(rules),
                Optional.empty())
            .after(reached);
    var query = Asking.query(A_BOX, MONDAY);
    Offer offer =
        ((Pricing.Priced) Pricer.price(A_BOX, query, List.of(Asking.box(1, "1000")), terms))
            .offer();
    return offer.best().totals().byCurrency().getFirst();
  }

  private static ConcessionRule step(int step, Margin off) {
    return new ConcessionRule("step " + step, step, Reach.ALL, off, "", Optional.empty());
  }

  private static Money usd(String amount) {
    return Money.of("USD", amount);
  }

  private static Margin percent(String percent) {
    return new Margin.Percent(new BigDecimal(percent));
  }
}
