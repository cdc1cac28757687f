package dev.quayside.portal;

import static dev.quayside.portal.Browser.location;
import static dev.quayside.portal.SampleHouse.ADMIN;
import static dev.quayside.portal.SampleHouse.BAKER;
import static dev.quayside.portal.SampleHouse.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.rate.terms.Kept;
import dev.quayside.rates.margin.Discount;
import dev.quayside.rates.margin.MarginRule;
import dev.quayside.rates.money.ExchangeRate;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.tariff.Mode;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Margins, discounts, floors and exchange rates, as the desk keeps them. */
class RulePagesTest {

  private static final String PAGE = "/desk/rates/rules";
  private static final String EXCHANGE = "/desk/rates/exchange";

  private OpenPortal portal;

  @BeforeEach
  void open() {
    portal = new OpenPortal();
  }

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void a_margin_is_added_with_all_it_can_say_and_is_listed_in_words() {
    var admin = portal.signedIn(ADMIN);

    var added =
        add(
            admin,
            "kind",
            "MARGIN",
            "name",
            "Northwind westbound",
            "amount",
            "USD 120",
            "per",
            "container",
            "mode",
            "FCL",
            "origin",
            "上海",
            "destination",
            "Los Angeles",
            "customer",
            "NORTHWIND",
            "level",
            "VIP",
            "volume",
            "10 TEU",
            "discount",
            "2",
            "discountTaken",
            "BEFORE_MARGIN",
            "expires",
            "2026-12-31");

    MarginRule rule = margins().getFirst().rule();
    assertThat(location(added)).isEqualTo(PAGE);
    assertThat(rule.reach().lane()).contains(Lane.of("CNSHA", "USLAX"));
    assertThat(rule.reach().mode()).contains(Mode.FCL);
    assertThat(rule.customer()).contains(portal.customers.northwind());
    assertThat(rule.discount())
        .contains(new Discount(BigDecimal.TWO, Discount.Taken.BEFORE_MARGIN));
    assertThat(rule.owner()).isEqualTo("Lena Wu");
    assertThat(admin.get(PAGE).body())
        .contains("Northwind westbound", "USD 120.00 / container", "Shanghai → Los Angeles")
        .contains("from 10 TEU", "2 % discount, before the margin", "31 Dec 2026");
    assertThat(admin.get(PAGE + "?lang=zh").body()).contains("上海 → 洛杉矶", "先折后加利润");
  }

  @Test
  void a_floor_stands_beside_and_a_rule_is_ended_and_stays_on_file() {
    var admin = portal.signedIn(ADMIN);
    add(admin, "kind", "FLOOR", "percent", "3", "mode", "LCL");
    add(admin, "kind", "MARGIN", "percent", "8");

    var ended = admin.post(PAGE + "/margin/1/end", List.of("token", admin.tokenOn(PAGE)));

    assertThat(location(ended)).isEqualTo(PAGE);
    assertThat(margins().getFirst().rule().expires()).contains(LocalDate.of(2026, 6, 2));
    assertThat(portal.db.<List<?>>with(books -> books.terms().floors())).hasSize(1);
    assertThat(admin.get(PAGE).body())
        .contains("3 % of the freight", "1 rule has ended", "nothing can be sold");
    assertThat(
            admin.post(PAGE + "/margin/99/end", List.of("token", admin.tokenOn(PAGE))).statusCode())
        .isEqualTo(404);
  }

  @Test
  void what_is_not_understood_is_named_kept_in_the_form_and_adds_nothing() {
    var admin = portal.signedIn(ADMIN);

    var refused =
        add(admin, "percent", "8", "amount", "USD 1", "origin", "Atlantis", "volume", "many");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("Missing or not understood: Amount, To (POD), From how much on")
        .contains("value=\"Atlantis\"");
    assertThat(margins()).isEmpty();
    assertThat(add(admin, "percent", "1e9").statusCode()).isEqualTo(422);
    assertThat(add(admin, "amount", "USD -5").statusCode()).isEqualTo(422);
  }

  @Test
  void sales_read_the_rules_and_change_none() {
    var sales = portal.signedIn(SALES);
    var customer = portal.signedIn(BAKER);

    assertThat(sales.get(PAGE).body())
        .contains("Only an administrator or an approver")
        .doesNotContain("Add this rule");
    assertThat(add(sales, "percent", "8").statusCode()).isEqualTo(403);
    assertThat(customer.get(PAGE).statusCode()).isEqualTo(403);
    assertThat(margins()).isEmpty();
  }

  @Test
  void an_exchange_rate_is_dated_and_names_its_source() {
    var admin = portal.signedIn(ADMIN);
    var fields = new ArrayList<>(List.of("token", admin.tokenOn(EXCHANGE)));
    fields.addAll(List.of("from", "usd", "to", "CNY", "factor", "7.1234", "source", "中国银行"));

    var added = admin.post(EXCHANGE, fields);
    var refused =
        admin.post(
            EXCHANGE,
            List.of("token", admin.tokenOn(EXCHANGE), "from", "USD", "to", "USD", "factor", "0"));

    assertThat(location(added)).isEqualTo(EXCHANGE);
    assertThat(portal.db.<List<ExchangeRate>>with(books -> books.terms().exchangeRates(10)))
        .containsExactly(ExchangeRate.of("USD", "CNY", "7.1234", LocalDate.of(2026, 6, 3), "中国银行"));
    assertThat(admin.get(EXCHANGE).body()).contains("1 USD = 7.1234 CNY", "3 Jun 2026", "中国银行");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("Rate, Source, To currency");
  }

  private static HttpResponse<String> add(Browser browser, String... fields) {
    var all = new ArrayList<>(List.of("token", browser.tokenOn(PAGE)));
    all.addAll(List.of(fields));
    return browser.post(PAGE, all);
  }

  private List<Kept<MarginRule>> margins() {
    return portal.db.with(books -> books.terms().margins());
  }
}
