package dev.quayside.db;

import static dev.quayside.db.SampleLibrary.TO_LA;
import static dev.quayside.db.SampleLibrary.june;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.customer.Language;
import dev.quayside.db.rate.terms.Kept;
import dev.quayside.rates.margin.Discount;
import dev.quayside.rates.margin.Margin;
import dev.quayside.rates.margin.MarginRule;
import dev.quayside.rates.margin.Reach;
import dev.quayside.rates.margin.Volume;
import dev.quayside.rates.margin.floor.Approval;
import dev.quayside.rates.margin.floor.FloorRule;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.quote.HouseTerms;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.charge.Per;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TermsTest {

  private static final String SEAL = "0123456789abcdef".repeat(4);

  private Db db;
  private CustomerId acme;

  @BeforeEach
  void open() {
    db = TestBook.empty();
    acme =
        db.with(books -> {
          books.places().fill(SampleLibrary.PORTS);
          return books.customers().add("ACME", "Acme", Language.EN);
        });
  }

  @Test
  void a_margin_rule_is_kept_with_all_it_says() {
    var everything =
        new MarginRule(
            "VIP to LA",
            new Reach(
                Optional.of(Mode.FCL),
                Optional.of(TO_LA),
                Optional.of(acme),
                Optional.of("VIP"),
                Optional.of(new Volume(Per.TEU, BigDecimal.TEN))),
            new Margin.Percent(new BigDecimal("7.5")),
            Optional.of(new Discount(new BigDecimal("2.5"), Discount.Taken.BEFORE_MARGIN)),
            "Lena Wu",
            Optional.of(june(30)));

    db.use(books -> books.terms().addMargin(everything));

    assertThat(terms().margins().rules()).containsExactly(everything);
  }

  @ParameterizedTest
  @EnumSource(names = {"TEU", "REVENUE_TON", "KG_CHARGEABLE", "SHIPMENT"})
  void a_margin_for_each_unit_keeps_every_digit(Per per) {
    var rule = of(new Margin.Each(per, UnitPrice.of("CNY", "0.035")));

    db.use(books -> books.terms().addMargin(rule));

    assertThat(terms().margins().rules()).containsExactly(rule);
  }

  @Test
  void floors_are_kept_beside_margins() {
    var floor =
        new FloorRule(
            "LCL",
            Reach.of(Mode.LCL),
            new Margin.Each(Per.REVENUE_TON, UnitPrice.of("USD", "4")),
            "Lena Wu",
            Optional.of(june(30)));
    var general =
        new FloorRule("all", Reach.ALL, new Margin.Percent(BigDecimal.TWO), "", Optional.empty());

    db.use(books -> {
      books.terms().addFloor(floor);
      books.terms().addFloor(general);
    });

    assertThat(terms().floors().rules()).containsExactly(floor, general);
    assertThat(terms().margins().rules()).isEmpty();
  }

  @Test
  void a_rule_is_ended_and_stays_on_file() {
    db.use(books -> {
      books.terms().addMargin(of(new Margin.PerContainer(Money.of("USD", "50"))));
      books
          .terms()
          .addFloor(
              new FloorRule(
                  "all", Reach.ALL, new Margin.Percent(BigDecimal.ONE), "", Optional.empty()));
    });

    Kept<MarginRule> margin = db.with(books -> books.terms().margins()).getFirst();
    Kept<FloorRule> floor = db.with(books -> books.terms().floors()).getFirst();
    boolean ended =
        db.with(books ->
            books.terms().endMargin(margin.number(), june(5))
                && books.terms().endFloor(floor.number(), june(6)));
    boolean unknown = db.with(books -> books.terms().endMargin(4711, june(5)));

    assertThat(ended).isTrue();
    assertThat(unknown).isFalse();
    assertThat(terms().margins().rules())
        .extracting(MarginRule::expires)
        .containsExactly(Optional.of(june(5)));
    assertThat(terms().floors().rules())
        .extracting(FloorRule::expires)
        .containsExactly(Optional.of(june(6)));
  }

  @Test
  void an_approval_is_kept_with_its_name_and_counts_once() {
    var approval = new Approval("Lena Wu", june(3), SEAL);

    db.use(books -> {
      books.terms().approve(approval);
      books.terms().approve(new Approval("Lena Wu", june(4), SEAL));
    });

    assertThat(terms().approvals()).containsExactly(approval);
  }

  @Test
  void a_price_level_is_the_customers_until_another_is_set() {
    db.use(books -> books.customers().setLevel(acme, "VIP"));
    var vip = db.with(books -> books.customers().byId(acme)).orElseThrow();
    db.use(books -> books.customers().add("ACME", "Acme Trading", Language.ZH));
    List<String> afterAnImport =
        db.with(books -> books.customers().all().stream().map(c -> c.level()).toList());
    db.use(books -> books.customers().setLevel(acme, ""));
    var general = db.with(books -> books.customers().byCode("ACME")).orElseThrow();

    assertThat(vip.buyer().level()).isEqualTo("VIP");
    assertThat(vip.buyer().customer()).contains(acme);
    assertThat(afterAnImport).containsExactly("VIP");
    assertThat(general.buyer().level()).isEmpty();
  }

  private HouseTerms terms() {
    return db.with(books -> books.terms().terms());
  }

  private static MarginRule of(Margin margin) {
    return new MarginRule("house", Optional.empty(), Optional.empty(), margin);
  }
}
