package dev.quayside.portal;

import static dev.quayside.portal.SampleHouse.BAKER;
import static dev.quayside.portal.SampleHouse.NOW;
import static dev.quayside.portal.SampleHouse.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.SampleInvoice;
import dev.quayside.db.charge.Payment;
import dev.quayside.db.credit.Credit;
import dev.quayside.db.profile.AsOf;
import dev.quayside.db.profile.QuoteLine;
import dev.quayside.rates.money.Money;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sales see all of a customer on one page, as of any day, and take a brief along. */
class CustomerDeskTest {

  private static OpenPortal portal;
  private static Browser sales;
  private static String home;
  private static String hengda;

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 3);
  private static final Credit CREDIT = SampleCredit.of("50000", "12000", false, NOW);

  @BeforeAll
  static void open() {
    portal = new OpenPortal();
    var quoting = new Quoting(portal);
    quoting.accepted(quoting.give(), 1, "Tom Baker", NOW.minus(Duration.ofDays(40)));
    quoting.accepted(quoting.giveColleague(), "Ann Other");
    portal.db.use(books -> books.credit().tell(portal.customers.northwind(), CREDIT));
    portal.db.use(books -> {
      var northwind = portal.customers.northwind();
      var invoice = SampleInvoice.of("S1001", northwind, "INV-77", "1450");
      books.charges().file(invoice, "Lena", NOW.minus(Duration.ofDays(4)));
      var part = new Payment("INV-77", "B1", Money.of("USD", "400"), TODAY, "Lena");
      books.charges().take(part, NOW);
    });
    portal.signedIn(BAKER).get("/rates?origin=CNSHA&destination=Haiphong&hc40=1");
    sales = portal.signedIn(SALES);
    home = "/desk/customers/" + portal.customers.northwind().value();
    hengda = "/desk/customers/" + portal.customers.hengda().value();
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  @Test
  void a_customer_is_found_by_name_code_contact_or_address_and_all_are_listed() {
    assertThat(sales.get("/desk/customers").body()).contains("Northwind Furniture Ltd", "恒达");
    for (String typed : new String[] {"northw", "NORTHWIND", "Baker", "tom.baker@northwind"}) {
      assertThat(sales.get("/desk/customers?q=" + typed).body())
          .contains("href=\"" + home + "\"")
          .doesNotContain("HENGDA");
    }
    assertThat(sales.get("/desk/search?q=Northwind").body()).contains("href=\"" + home + "\"");
  }

  @Test
  void the_page_shows_what_he_asked_ordered_owes_and_does() {
    String page = sales.get(home).body();

    assertThat(page)
        .contains("Tom Baker", "USD 50,000.00", "USD 38,000.00", "O1001", "COSU6301234560")
        .contains(
            "looked for a lane we have no rate for", "Shanghai → Haiphong", "1 without a rate")
        .contains("data-chart=\"{&#34;kind", "TEU by month", "Shanghai → Los Angeles", "2026-06")
        .contains("No complaints.");
    assertThat(sales.get(hengda).body()).contains("<b>1</b> open complaints");
  }

  @Test
  void on_a_day_that_is_past_nothing_is_shown_that_came_to_be_known_later() {
    String before = sales.get(home + "?on=2026-05-03").body();
    String unclear = sales.get(home + "?on=yesterday").body();

    assertThat(before)
        .contains("As it was known at the end of 3 May 2026", "Nothing was told of this customer")
        .contains("No shipment is known", "O1001")
        .doesNotContain("O1002", "Haiphong", "COSU6301234560");
    assertThat(unclear).contains("This is no day");
  }

  @Test
  void bills_that_are_not_paid_stand_as_they_did_on_the_day() {
    String before = sales.get(home + "?on=2026-05-29").body();
    String billed = sales.get(home + "?on=2026-05-30").body();
    String today = sales.get(home).body();

    assertThat(before).doesNotContain("INV-77");
    assertThat(billed).contains("INV-77", "href=\"/desk/shipments/S1001\"", "USD 1,450.00");
    assertThat(billed).doesNotContain("paid</span>");
    assertThat(today).contains("INV-77", "USD 1,050.00", "USD 400.00 paid", "20 Jun 2026");
    assertThat(sales.get(home + "/brief").body()).contains("INV-77");
    assertThat(sales.get(hengda).body()).doesNotContain("INV-77");
  }

  @Test
  void an_older_page_of_one_part_leaves_the_others_where_they_are() {
    var zone = ZoneId.systemDefault();
    var today = AsOf.today(NOW, zone);
    var id = portal.customers.northwind();
    var newest =
        portal
            .db
            .<List<QuoteLine>>with(
                books -> books.profiles().deals(id, today).quotes(Optional.empty(), 1))
            .getFirst();

    String older = sales.get(home + "?part=QUOTES&before=" + newest.id()).body();

    assertThat(older)
        .doesNotContain(">" + newest.number() + "</a>")
        .contains("To the newest", "O1001");
    assertThat(AsOf.endOf(LocalDate.of(2099, 1, 1), NOW, zone)).isEqualTo(today);
  }

  @Test
  void the_timeline_is_narrowed_to_one_kind() {
    String all = sales.get(home).body();
    String signIns = sales.get(home + "?kind=SIGNED_IN").body();

    assertThat(all.split("looked for a lane", -1)).as("choice, count, and its line").hasSize(4);
    assertThat(signIns.split("looked for a lane", -1)).hasSize(3);
  }

  @Test
  void the_brief_begins_with_complaints_money_and_promises() {
    String brief = sales.get(hengda + "/brief").body();

    assertThat(brief.indexOf("Open complaints")).isPositive();
    assertThat(brief.indexOf("Money and credit")).isGreaterThan(brief.indexOf("Open complaints"));
    assertThat(brief.indexOf("Promises made")).isGreaterThan(brief.indexOf("Money and credit"));
  }

  @Test
  void lists_and_cases_lead_to_it_and_no_customer_sees_it() {
    assertThat(sales.get("/desk/tasks").body()).contains("href=\"" + hengda + "\"");
    assertThat(sales.get("/desk/orders").body()).contains("href=\"" + home + "\"");
    assertThat(sales.get("/desk/credit/NORTHWIND").body()).contains("href=\"" + home + "\"");
    assertThat(sales.get("/desk/inquiries/2").body()).contains("href=\"" + home + "\"");
    assertThat(portal.signedIn(BAKER).get(home).statusCode()).isEqualTo(403);
    assertThat(sales.get("/desk/customers/999999").statusCode()).isEqualTo(404);
    assertThat(sales.get("/desk/customers/x").statusCode()).isEqualTo(404);
  }

  @Test
  void what_he_always_wants_is_confirmed_or_dismissed_by_sales_and_told_by_them() {
    var northwind = portal.customers.northwind();
    portal.db.use(books -> {
      books.preferences().notice(northwind, 2, "只走COSCO\n必须电放", List.of("COSCO"), NOW);
    });

    sales.post(home + "/preferences", form("words", "no Friday sailings"));
    String proposed = sales.get(home).body();
    var ids = Pattern.compile("/preferences/(\\d+)").matcher(proposed);
    assertThat(ids.find()).isTrue();
    sales.post(home + "/preferences/" + ids.group(1), form("holds", "yes"));
    assertThat(ids.find()).isTrue();
    sales.post(home + "/preferences/" + ids.group(1), form("holds", "no"));
    String decided = sales.get(home).body();

    assertThat(proposed)
        .contains("only COSCO", "“只走COSCO”", "telex release", "no Friday sailings", "Proposed");
    assertThat(decided)
        .contains("only COSCO", "Confirmed", "Chen Wei", "no Friday sailings")
        .doesNotContain("必须电放");
    assertThat(sales.get(home + "?on=2026-05-03").body()).doesNotContain("only COSCO");
    assertThat(
            sales.post(hengda + "/preferences/" + ids.group(1), form("holds", "yes")).statusCode())
        .as("another customer's")
        .isEqualTo(404);
  }

  private static List<String> form(String name, String value) {
    return List.of("token", sales.tokenOn(home), name, value);
  }
}
