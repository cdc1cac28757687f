package dev.quayside.rates.pricing;

import static dev.quayside.rates.pricing.SmallWorld.ACME;
import static dev.quayside.rates.pricing.SmallWorld.MONDAY;
import static dev.quayside.rates.pricing.SmallWorld.SEVEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.cargo.Goods;
import dev.quayside.rates.margin.Discount;
import dev.quayside.rates.margin.Margin;
import dev.quayside.rates.margin.MarginRule;
import dev.quayside.rates.margin.MarginRules;
import dev.quayside.rates.margin.Reach;
import dev.quayside.rates.margin.Volume;
import dev.quayside.rates.margin.floor.Approval;
import dev.quayside.rates.margin.floor.FloorRule;
import dev.quayside.rates.margin.floor.FloorRules;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.quote.HouseTerms;
import dev.quayside.rates.quote.NearMiss;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.quote.Pricing;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.quote.Rejected.Reason;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.charge.Per;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FloorTest {

  private static final RateRequest A_BOX = Asking.box(Goods.UNSTATED);
  private static final Rate THOUSAND = Asking.box(1, "1000");
  private static final Margin FIFTY = new Margin.PerContainer(Money.of("USD", "50"));
  private static final FloorRules EIGHTY =
      new FloorRules(
          List.of(
              new FloorRule(
                  "FCL",
                  Reach.of(Mode.FCL),
                  new Margin.PerContainer(Money.of("USD", "80")),
                  "Wang",
                  Optional.empty())));

  @Test
  void below_the_floor_nothing_is_offered_by_a_machine() {
    Pricing pricing = price(A_BOX, THOUSAND, terms(EIGHTY, List.of(), rule(Reach.ALL, FIFTY)));

    var forSales = (Pricing.ForSales) pricing;
    assertThat(forSales.why()).isEqualTo(Reason.BELOW_FLOOR);
    assertThat(forSales.reason().en())
        .isEqualTo("margin USD 50.00, floor 'FCL' is USD 80.00; needs a named approval");
    assertThat(forSales.held()).extracting(Option::rate).containsExactly(1L);
    assertThat(miss(pricing).by()).isEqualTo(Money.of("USD", "30"));
  }

  @Test
  void a_named_approval_lets_this_very_quote_go_and_no_other() {
    var rule = rule(Reach.ALL, FIFTY);
    String seal = miss(price(A_BOX, THOUSAND, terms(EIGHTY, List.of(), rule))).seal();
    var approved = terms(EIGHTY, List.of(new Approval("Wang", MONDAY, seal)), rule);

    assertThat(
            ((Pricing.Priced) price(A_BOX, THOUSAND, approved))
                .offer()
                .best()
                .margin()
                .approvedBy())
        .contains("Wang");
    assertThat(price(A_BOX, Asking.box(1, "1001"), approved)).isInstanceOf(Pricing.ForSales.class);
    assertThat(price(A_BOX, Asking.box(2, "1000"), approved)).isInstanceOf(Pricing.ForSales.class);
    assertThat(price(Asking.readyOn(MONDAY.plusDays(1)), THOUSAND, approved))
        .isInstanceOf(Pricing.ForSales.class);
  }

  @Test
  void without_a_floor_nothing_is_sold_below_cost() {
    var gift =
        new MarginRule(
            "gift",
            Reach.ALL,
            FIFTY,
            Optional.of(new Discount(BigDecimal.TEN, Discount.Taken.AFTER_MARGIN)),
            "",
            Optional.empty());

    var pricing =
        (Pricing.ForSales) price(A_BOX, THOUSAND, terms(FloorRules.NONE, List.of(), gift));

    assertThat(pricing.why()).isEqualTo(Reason.BELOW_FLOOR);
    assertThat(pricing.held().getFirst().margin().total()).isEqualTo(Money.of("USD", "-55"));
  }

  @Test
  void a_discount_is_taken_before_the_margin_where_the_rule_says_so() {
    var percent = new Margin.Percent(BigDecimal.TEN);
    var before = discounted(percent, Discount.Taken.BEFORE_MARGIN);
    var after = discounted(percent, Discount.Taken.AFTER_MARGIN);
    var fixed =
        discounted(new Margin.PerContainer(Money.of("USD", "100")), Discount.Taken.BEFORE_MARGIN);
    var fixedAfter =
        discounted(new Margin.PerContainer(Money.of("USD", "100")), Discount.Taken.AFTER_MARGIN);

    assertThat(sold(before)).isEqualTo(Money.of("USD", "1056"));
    assertThat(sold(after)).isEqualTo(Money.of("USD", "1056"));
    assertThat(sold(fixed)).isEqualTo(Money.of("USD", "1060"));
    assertThat(sold(fixedAfter)).isEqualTo(Money.of("USD", "1056"));
  }

  @Test
  void the_closest_rule_counts_and_an_expired_one_does_not() {
    var house = rule(Reach.ALL, dollars("100"));
    var fcl = rule(Reach.of(Mode.FCL), dollars("90"));
    var volume = rule(Reach.of(Mode.FCL), dollars("70"), new Volume(Per.TEU, BigDecimal.TEN));
    var customer = rule(Reach.of(Optional.of(ACME), Optional.empty()), dollars("60"));
    var over =
        new MarginRule(
            "over",
            customer.reach(),
            dollars("1"),
            Optional.empty(),
            "Li",
            Optional.of(MONDAY.minusDays(1)));

    assertThat(sold(house, fcl, volume)).isEqualTo(Money.of("USD", "1090"));
    assertThat(sold(house, fcl, over, customer)).isEqualTo(Money.of("USD", "1060"));
    assertThat(fiveBoxes(house, fcl, volume)).isEqualTo(Money.of("USD", "5350"));
  }

  @Test
  void nothing_is_sold_by_a_rule_that_has_ended_and_its_owner_is_named() {
    var over =
        new MarginRule(
            "spring", Reach.ALL, FIFTY, Optional.empty(), "Li", Optional.of(MONDAY.minusDays(1)));

    var pricing =
        (Pricing.ForSales) price(A_BOX, THOUSAND, terms(FloorRules.NONE, List.of(), over));

    assertThat(pricing.reason().en()).isEqualTo("margin rule 'spring' ended on 2026-05-31; ask Li");
  }

  private static Margin dollars(String amount) {
    return new Margin.PerContainer(Money.of("USD", amount));
  }

  private static MarginRule rule(Reach reach, Margin margin) {
    return new MarginRule("rule", reach, margin, Optional.empty(), "", Optional.empty());
  }

  private static MarginRule rule(Reach reach, Margin margin, Volume volume) {
    return rule(
        new Reach(reach.mode(), reach.lane(), reach.customer(), reach.level(), Optional.of(volume)),
        margin);
  }

  private static MarginRule discounted(Margin margin, Discount.Taken taken) {
    return new MarginRule(
        "rule",
        Reach.ALL,
        margin,
        Optional.of(new Discount(new BigDecimal("4"), taken)),
        "",
        Optional.empty());
  }

  private static Money sold(MarginRule... rules) {
    return total(A_BOX, rules);
  }

  private static Money fiveBoxes(MarginRule... rules) {
    return total(Asking.of(Mode.FCL, Containers.of(5, Equipment.HC40)), rules);
  }

  private static Money total(RateRequest request, MarginRule... rules) {
    Pricing pricing = price(request, THOUSAND, terms(FloorRules.NONE, List.of(), rules));
    return ((Pricing.Priced) pricing).offer().best().totals().byCurrency().getFirst();
  }

  private static NearMiss.ShortOfFloor miss(Pricing pricing) {
    return (NearMiss.ShortOfFloor)
        ((Pricing.ForSales) pricing).ledger().getFirst().nearMiss().orElseThrow();
  }

  private static HouseTerms terms(
      FloorRules floors, List<Approval> approvals, MarginRule... rules) {
    return new HouseTerms(
        new MarginRules(List.of(rules)), floors, SEVEN, Currency.getInstance("USD"), approvals);
  }

  private static Pricing price(RateRequest request, Rate rate, HouseTerms terms) {
    return Pricer.price(request, Asking.query(request, MONDAY), List.of(rate), terms);
  }
}
