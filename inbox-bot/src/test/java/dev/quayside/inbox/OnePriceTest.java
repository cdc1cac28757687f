package dev.quayside.inbox;

import static dev.quayside.inbox.SmallHouse.mail;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.customer.Language;
import dev.quayside.db.inquiry.FiledInquiry;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.db.task.SalesTask.Kind;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.margin.Margin;
import dev.quayside.rates.margin.MarginRule;
import dev.quayside.rates.margin.Reach;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.pricing.Pricer;
import dev.quayside.rates.quote.Pricing;
import dev.quayside.rates.tariff.Agreement;
import dev.quayside.rates.tariff.Carrier;
import dev.quayside.rates.tariff.Freight;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.RateSource;
import dev.quayside.rates.tariff.Scope;
import dev.quayside.rates.tariff.schedule.FreeTime;
import dev.quayside.rates.tariff.schedule.Sailing;
import dev.quayside.rates.tariff.schedule.Validity;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A box is sold at 2,100, and from tomorrow at 1,600: the same cargo keeps its price meanwhile. */
class OnePriceTest {

  private static final String LI = "Li <li@acme.example>";
  private static final String WU = "Wu <wu@acme.example>";
  private static final String CARGO = "Shanghai to Los Angeles, 3x40HQ, toys, 9000 kg in all";

  private SmallHouse house;
  private int mails;

  @BeforeEach
  void two_colleagues_buy_from_us() {
    house = new SmallHouse();
    house.sells("COSU", "2000", Optional.empty());
    house.db.use(
        books -> books.customers().addContact(house.acme, "Wu", "wu@acme.example", Language.EN));
  }

  @Test
  void a_colleague_who_asks_for_the_same_cargo_gets_the_standing_price_which_names_its_quote() {
    GivenQuote first = asks(LI, CARGO);
    house.sells("ONEY", "1500", Optional.empty());

    GivenQuote second = asks(WU, CARGO);

    assertThat(total(second)).isEqualTo(total(first)).isEqualTo(Money.of("USD", "6300"));
    assertThat(second.number()).isNotEqualTo(first.number());
    assertThat(second.sameAs()).contains(first.number());
    assertThat(tasks())
        .singleElement()
        .asString()
        .contains(second.number(), first.number() + " (Acme Ltd, li@acme.example)", "given again");
  }

  @Test
  void what_was_given_again_is_priced_again_to_the_cent() {
    asks(LI, CARGO);
    house.sells("ONEY", "1500", Optional.empty());
    GivenQuote second = asks(WU, CARGO);

    house.db.use(books -> {
      var from = books.quotes().pricedFrom(second.number(), 1).orElseThrow();
      var rates = books.rates().findAt(from.query(), from.library());
      var again =
          (Pricing.Priced)
              Pricer.price(second.offer().request(), from.query(), rates, from.terms());
      assertThat(again.offer().best().totals()).isEqualTo(second.offer().best().totals());
    });
  }

  @Test
  void general_cargo_is_one_cargo_in_whatever_words_it_is_asked_for() {
    GivenQuote first = asks(LI, "Shanghai to Los Angeles, 3x40HQ, general cargo, 9000 kg in all");
    house.sells("ONEY", "1500", Optional.empty());

    GivenQuote second = asks(WU, "上海到洛杉矶 3*40HQ 普货 总重9000kg");

    assertThat(total(second)).isEqualTo(total(first));
    assertThat(second.sameAs()).contains(first.number());
  }

  @Test
  void another_cargo_has_the_price_of_its_day() {
    asks(LI, CARGO);
    house.sells("ONEY", "1500", Optional.empty());

    GivenQuote boxes = asks(WU, CARGO.replace("3x", "2x"));
    GivenQuote weight = asks(WU, CARGO.replace("9000", "9500"));

    assertThat(total(boxes)).isEqualTo(Money.of("USD", "3200"));
    assertThat(total(weight)).isEqualTo(Money.of("USD", "4800"));
    assertThat(boxes.sameAs()).isEmpty();
    assertThat(tasks()).isEmpty();
  }

  @Test
  void with_a_truck_the_ship_costs_a_colleague_the_same_or_a_person_decides() {
    house.sells(truckFromSuzhou());
    asks(LI, CARGO);
    GivenQuote hauled = asks(WU, CARGO + ", including trucking from Suzhou");

    house.sells("ONEY", "1500", Optional.empty());
    var other =
        house.receives(
            mail(WU, "Message-ID: <t@x.example>", CARGO + ", including trucking from Suzhou"));
    house.db.use(
        books -> books.customers().addContact(house.acme, "Xi", "xi@acme.example", Language.EN));
    var alone = house.receives(mail("Xi <xi@acme.example>", "Message-ID: <u@x.example>", CARGO));

    assertThat(total(hauled)).isEqualTo(Money.of("USD", "6600"));
    assertThat(house.answer(other)).containsInstanceOf(Notice.QuotesGiven.class);
    assertThat(house.answer(alone)).containsInstanceOf(Notice.QuotesGiven.class);
  }

  @Test
  void where_the_ship_beside_a_truck_would_cost_otherwise_now_a_person_decides() {
    house.sells(truckFromSuzhou());
    asks(LI, CARGO);
    house.sells("ONEY", "1500", Optional.empty());

    var hauled =
        house.receives(
            mail(WU, "Message-ID: <t@x.example>", CARGO + ", including trucking from Suzhou"));

    assertThat(house.answer(hauled)).containsInstanceOf(Notice.HandedOver.class);
    assertThat(house.db.<List<?>>with(books -> books.tasks().open()))
        .asString()
        .contains("stands for the same cargo with other trucks");
  }

  /** USD 90 a box, sold at 100. */
  private Rate truckFromSuzhou() {
    house.db.use(books ->
        books
            .terms()
            .addMargin(
                new MarginRule(
                    "trucks",
                    Reach.of(Mode.ROAD),
                    new Margin.PerContainer(Money.of("USD", "10")),
                    Optional.empty(),
                    "",
                    Optional.empty())));
    return new Rate(
        0,
        Mode.ROAD,
        Lane.of("CNSZH", "CNSHA"),
        new Carrier("HAUL", "Haulier", "车队"),
        new Freight.PerContainer(Map.of(Equipment.HC40, Money.of("USD", "90"))),
        List.of(),
        new Validity(SmallHouse.MONDAY, SmallHouse.MONDAY.plusDays(13)),
        Sailing.NOT_STATED,
        FreeTime.NOT_STATED,
        Agreement.TARIFF,
        Scope.ALL,
        new RateSource("trucks.csv", "row 2"));
  }

  @Test
  void after_its_last_day_a_price_is_given_no_more() {
    GivenQuote first = asks(LI, CARGO);
    house.time.set(house.time.get().plus(Duration.ofDays(14)));

    var late = house.receives(mail(WU, "Message-ID: <9@acme.example>", CARGO));

    assertThat(first.offer().validUntil()).isBefore("2026-06-15");
    assertThat(house.answer(late)).containsInstanceOf(Notice.HandedOver.class);
  }

  @Test
  void of_co_loaders_who_ask_for_one_shipment_sales_alone_are_told() {
    house.db.use(books -> {
      var beta = books.customers().add("BETA", "Beta Ltd", Language.EN);
      books.customers().addContact(beta, "Bo", "bo@beta.example", Language.EN);
    });
    GivenQuote first = asks(LI, CARGO);

    GivenQuote other = asks("Bo <bo@beta.example>", CARGO);

    assertThat(total(other)).isEqualTo(total(first));
    assertThat(other.sameAs()).isEmpty();
    assertThat(tasks())
        .singleElement()
        .asString()
        .contains(first.number() + " (Acme Ltd, li@acme.example)", "none of them is told");
  }

  @Test
  void boxes_without_weight_and_goods_are_no_ones_shipment_in_particular() {
    asks(LI, "Shanghai to Los Angeles, 3x40HQ, general cargo");

    asks("Bo <bo@beta.example>", "Shanghai to Los Angeles, 3x40HQ, general cargo");

    assertThat(tasks()).isEmpty();
  }

  @Test
  void a_contract_price_stays_its_customers_own() {
    house.sells("MSCU", "1000", Optional.of(house.acme));
    GivenQuote first = asks(LI, CARGO);

    GivenQuote other = asks("Bo <bo@beta.example>", CARGO);

    assertThat(total(first)).isEqualTo(Money.of("USD", "3300"));
    assertThat(total(other)).isEqualTo(Money.of("USD", "6300"));
  }

  private GivenQuote asks(String who, String text) {
    mails++;
    FiledInquiry filed =
        house.receives(mail(who, "Message-ID: <%d@x.example>".formatted(mails), text));
    var given = (Notice.QuotesGiven) house.answer(filed).orElseThrow();
    return house.db.with(books -> books.quotes().current(given.quotes().getFirst())).orElseThrow();
  }

  private static Money total(GivenQuote quote) {
    return quote.offer().best().totals().byCurrency().getFirst();
  }

  private List<String> tasks() {
    return house.db.with(books ->
        books.tasks().open().stream()
            .filter(task -> task.kind() == Kind.SAME_CARGO)
            .map(task -> task.about().en())
            .toList());
  }
}
