package dev.quayside.rates.pricing;

import static dev.quayside.rates.pricing.SmallWorld.ACME;
import static dev.quayside.rates.pricing.SmallWorld.DOC;
import static dev.quayside.rates.pricing.SmallWorld.MONDAY;
import static dev.quayside.rates.pricing.SmallWorld.SEVEN;
import static dev.quayside.rates.pricing.SmallWorld.SHANGHAI_LOS_ANGELES;
import static dev.quayside.rates.pricing.SmallWorld.TERMS;
import static dev.quayside.rates.pricing.SmallWorld.THC;
import static dev.quayside.rates.pricing.SmallWorld.contract;
import static dev.quayside.rates.pricing.SmallWorld.query;
import static dev.quayside.rates.pricing.SmallWorld.rate;
import static dev.quayside.rates.pricing.SmallWorld.request;
import static dev.quayside.rates.pricing.SmallWorld.tariff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.margin.MarginRules;
import dev.quayside.rates.money.ExchangeRates;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.Totals;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.quote.ChargeLine;
import dev.quayside.rates.quote.HouseTerms;
import dev.quayside.rates.quote.Offer;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.quote.Option.Label;
import dev.quayside.rates.quote.Pricing;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.quote.Rejected;
import dev.quayside.rates.quote.Rejected.Reason;
import dev.quayside.rates.tariff.Incoterm;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.charge.ChargeBasis;
import dev.quayside.rates.tariff.charge.Leg;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PricerTest {

  @Test
  void charges_are_counted_per_container_or_per_bill_of_lading_and_the_margin_is_in_the_freight() {
    var request = request(3, Equipment.HC40);

    var best = offer(request, tariff(1, "COSU", "2000", THC, DOC)).best();

    assertThat(best.lines())
        .extracting(
            ChargeLine::code, line -> line.quantity().intValue(), line -> line.total().toString())
        .containsExactly(
            tuple("OF", 3, "USD 6300.00"),
            tuple("THC", 3, "CNY 4200.00"),
            tuple("DOC", 1, "USD 50.00"));
  }

  @Test
  void totals_are_kept_by_currency_and_summed_up_once_by_a_dated_exchange_rate() {
    var request = request(3, Equipment.HC40);

    var totals = offer(request, tariff(1, "COSU", "2000", THC, DOC)).best().totals();

    assertThat(totals.byCurrency())
        .containsExactly(Money.of("USD", "6350"), Money.of("CNY", "4200"));
    assertThat(totals.inAll().map(Totals.Converted::amount)).contains(Money.of("USD", "6950"));
    assertThat(totals.inAll().orElseThrow().rates())
        .extracting(rate -> rate.source())
        .containsExactly("PBOC");
  }

  @Test
  void without_an_exchange_rate_the_sums_stay_apart() {
    var terms = new HouseTerms(TERMS.margins(), ExchangeRates.NONE, TERMS.currency());

    var pricing = price(request(1, Equipment.HC40), terms, tariff(1, "COSU", "2000", THC));

    assertThat(((Pricing.Priced) pricing).offer().best().totals().inAll()).isEmpty();
  }

  @Test
  void a_percentage_is_taken_of_the_freight_that_is_sold() {
    var peak =
        new Charge("PSS", Leg.FREIGHT, new ChargeBasis.PercentOfFreight(new BigDecimal("5")));

    var best = offer(request(2, Equipment.HC40), tariff(1, "COSU", "1900", peak)).best();

    assertThat(best.lines().getLast().total()).isEqualTo(Money.of("USD", "200"));
  }

  @Test
  void what_is_included_subject_to_or_at_cost_is_named_but_not_added() {
    var included = new Charge("BAF", Leg.FREIGHT, new ChargeBasis.Included());
    var subjectTo = new Charge("GRI", Leg.FREIGHT, new ChargeBasis.SubjectTo());
    var atCost = new Charge("CIC", Leg.ORIGIN, new ChargeBasis.AtCost());

    var best =
        offer(request(1, Equipment.HC40), tariff(1, "COSU", "1900", included, subjectTo, atCost))
            .best();

    assertThat(best.included()).containsExactly("BAF");
    assertThat(best.subjectTo()).containsExactly("GRI");
    assertThat(best.atCost()).containsExactly("CIC");
    assertThat(best.totals().byCurrency()).containsExactly(Money.of("USD", "2000"));
  }

  @Test
  void the_cheapest_comes_first_and_the_fastest_stands_beside_it() {
    var cheap = rate(1, "MSCU", "1500", SHANGHAI_LOS_ANGELES, Optional.empty(), 25);
    var fast = rate(2, "MATS", "2500", SHANGHAI_LOS_ANGELES, Optional.empty(), 11);
    var between = rate(3, "COSU", "1600", SHANGHAI_LOS_ANGELES, Optional.empty(), 16);
    var dear = rate(4, "EGLV", "3000", SHANGHAI_LOS_ANGELES, Optional.empty(), 30);

    var offer = offer(request(1, Equipment.HC40), dear, fast, between, cheap);

    assertThat(offer.options())
        .extracting(option -> option.carrier().scac(), Option::label)
        .containsExactly(
            tuple("MSCU", Label.CHEAPEST),
            tuple("MATS", Label.FASTEST),
            tuple("COSU", Label.ALTERNATIVE));
    assertThat(offer.ledger())
        .extracting(Rejected::rate, Rejected::reason)
        .containsExactly(tuple(4L, Reason.DEARER));
  }

  @Test
  void a_contract_goes_before_a_cheaper_tariff() {
    var offer =
        offer(
            request(1, Equipment.HC40),
            tariff(1, "MSCU", "1500"),
            contract(2, "COSU", "1800", ACME));

    assertThat(offer.options()).extracting(Option::rate).containsExactly(2L);
    assertThat(offer.ledger())
        .extracting(Rejected::reason)
        .containsExactly(Reason.CONTRACT_GOES_FIRST);
  }

  @Test
  void an_expired_rate_is_no_rate() {
    var request = request(1, Equipment.HC40);
    var nextWeek =
        new RateRequest(
            request.buyer(),
            request.mode(),
            request.origin(),
            request.destination(),
            request.load(),
            request.goods(),
            request.incoterm(),
            request.carriers(),
            Optional.of(MONDAY.plusDays(7)),
            MONDAY);

    var pricing = price(nextWeek, TERMS, tariff(1, "COSU", "2000"));

    assertThat(((Pricing.NoRate) pricing).ledger())
        .extracting(Rejected::reason)
        .containsExactly(Reason.NOT_VALID_THAT_DAY);
  }

  @Test
  void the_line_that_was_asked_for_is_the_only_one_offered() {
    var request = request(Containers.of(1, Equipment.HC40), Optional.empty(), Set.of("COSU"));

    var offer = offer(request, tariff(1, "MSCU", "1500"), tariff(2, "COSU", "2000"));

    assertThat(offer.options()).extracting(Option::rate).containsExactly(2L);
  }

  @Test
  void the_terminals_own_rate_goes_before_its_ports() {
    var atPort = rate(1, "COSU", "1500", SHANGHAI_LOS_ANGELES, Optional.empty(), 20);
    var atTerminal = rate(2, "COSU", "1700", Lane.of("CNYSA", "USLAX"), Optional.empty(), 20);
    var request = request(1, Equipment.HC40);

    var pricing =
        Pricer.price(request, query("CNYSA", "CNSHA"), List.of(atPort, atTerminal), TERMS);

    assertThat(((Pricing.Priced) pricing).offer().options())
        .extracting(Option::rate)
        .containsExactly(2L);
  }

  @Test
  void a_contract_for_the_port_goes_before_a_tariff_of_the_terminal() {
    var contract = contract(1, "COSU", "1800", ACME);
    var tariff = rate(2, "COSU", "1700", Lane.of("CNYSA", "USLAX"), Optional.empty(), 20);
    var request = request(1, Equipment.HC40);

    var pricing = Pricer.price(request, query("CNYSA", "CNSHA"), List.of(tariff, contract), TERMS);

    assertThat(((Pricing.Priced) pricing).offer().options())
        .extracting(Option::rate)
        .containsExactly(1L);
  }

  @Test
  void free_on_board_leaves_the_charges_at_origin_to_the_shipper() {
    var request = request(Containers.of(1, Equipment.HC40), Optional.of(Incoterm.FOB), Set.of());

    var offer = offer(request, tariff(1, "COSU", "2000", THC, DOC));

    assertThat(offer.best().lines()).extracting(ChargeLine::code).containsExactly("OF");
    assertThat(offer.legsNotOffered()).containsExactly(Leg.ORIGIN);
  }

  @Test
  void a_surcharge_without_an_amount_for_the_box_stops_the_rate() {
    var only20 =
        new Charge(
            "THC",
            Leg.ORIGIN,
            new ChargeBasis.PerContainer(Map.of(Equipment.GP20, Money.of("USD", "100"))));

    var pricing = price(request(1, Equipment.HC40), TERMS, tariff(1, "COSU", "2000", only20));

    assertThat(((Pricing.ForSales) pricing).reason().en()).isEqualTo("THC has no amount for 40HC");
  }

  @Test
  void nothing_is_sold_without_a_margin_rule() {
    var terms = new HouseTerms(new MarginRules(List.of()), SEVEN, Currency.getInstance("USD"));

    var pricing = price(request(1, Equipment.HC40), terms, tariff(1, "COSU", "2000"));

    assertThat(pricing).isInstanceOf(Pricing.ForSales.class);
  }

  private static Offer offer(RateRequest request, Rate... rates) {
    return ((Pricing.Priced) price(request, TERMS, rates)).offer();
  }

  private static Pricing price(RateRequest request, HouseTerms terms, Rate... rates) {
    return Pricer.price(request, query("CNSHA"), List.of(rates), terms);
  }
}
