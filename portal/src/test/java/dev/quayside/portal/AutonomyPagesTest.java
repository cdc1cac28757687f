package dev.quayside.portal;

import static dev.quayside.portal.Browser.location;
import static dev.quayside.portal.SampleHouse.ADMIN;
import static dev.quayside.portal.SampleHouse.APPROVER;
import static dev.quayside.portal.SampleHouse.BAKER;
import static dev.quayside.portal.SampleHouse.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.agreement.Standing;
import dev.quayside.db.autonomy.KeptRule;
import dev.quayside.db.autonomy.Level;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the robot may do alone is said on one page. */
class AutonomyPagesTest {

  private static final String PAGE = "/desk/autonomy";

  private OpenPortal portal;
  private String inquiry = "";
  private long number;

  @BeforeEach
  void open() {
    portal = new OpenPortal();
    number = SampleDraft.write(portal);
    inquiry = "/desk/inquiries/" + number;
  }

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void a_customer_sees_nothing_of_a_quote_that_has_not_left() {
    var baker = portal.signedIn(BAKER);
    String quote = portal.db.with(books -> books.quotes().unsentFor(number)).getFirst().number();

    assertThat(baker.get("/quotes").body()).doesNotContain(quote);
    assertThat(baker.get("/quotes/" + quote).statusCode()).isEqualTo(404);
    assertThat(baker.get(inquiry).statusCode()).isEqualTo(403);

    portal.db.use(books -> books.drafts().send(number, "Chen Wei", SampleHouse.NOW));

    assertThat(baker.get("/quotes").body()).contains(quote);
  }

  @Test
  void an_approver_sets_a_rule_and_it_takes_the_place_of_the_one_before() {
    var approver = portal.signedIn(APPROVER);

    set(approver, "NORTHWIND", "", "", "SUPERVISED", "goes well");
    var unclear = set(approver, "", "China-US", "", "OFF", "x");
    var unsaid = set(approver, "", "CN-US", "", "OFF", "");

    assertThat(rules()).extracting(rule -> rule.rule().level()).containsExactly(Level.SUPERVISED);
    assertThat(unclear.statusCode()).isEqualTo(422);
    assertThat(unsaid.statusCode()).isEqualTo(422);
    assertThat(approver.get(PAGE + "?lang=en").body())
        .contains("goes well", "Zhao Min", "What was said before (1)", "a new customer");
  }

  @Test
  void a_frozen_house_says_so_on_every_page_of_the_desk_and_on_no_customers_page() {
    var admin = portal.signedIn(ADMIN);
    var sales = portal.signedIn(SALES);
    var baker = portal.signedIn(BAKER);

    var token = List.of("token", admin.tokenOn(PAGE), "why", "a wrong tariff");
    admin.post(PAGE + "/freeze", token);

    for (String page : List.of("/desk", "/desk/tasks", "/desk/rates", PAGE, inquiry)) {
      assertThat(sales.get(page).body()).contains("The robot is stopped.", "a wrong tariff");
    }
    assertThat(baker.get("/quotes").body()).doesNotContain("stopped");

    admin.post(PAGE + "/thaw", List.of("token", admin.tokenOn(PAGE)));

    assertThat(sales.get("/desk").body()).doesNotContain("The robot is stopped.");
  }

  @Test
  void sales_who_do_not_decide_read_the_page_and_change_nothing() {
    var sales = portal.signedIn(SALES);

    var page = sales.get(PAGE).body();
    var frozen = sales.post(PAGE + "/freeze", List.of("token", sales.tokenOn("/desk"), "why", "x"));

    assertThat(page).contains("Northwind", "Co-pilot").doesNotContain("action=\"/desk/autonomy");
    assertThat(frozen.statusCode()).isEqualTo(403);
    assertThat(portal.db.<List<?>>with(books -> books.autonomy().freezes())).isEmpty();
  }

  @Test
  void a_rule_goes_up_once_sales_agree_often_enough_and_somebody_confirms_it() {
    var approver = portal.signedIn(APPROVER);
    for (int letters = 0; letters < 11; letters++) {
      long next = SampleDraft.another(portal, letters);
      portal.db.use(books -> books.drafts().send(next, "Chen Wei", SampleHouse.NOW));
    }
    String before = approver.get(PAGE + "?lang=en").body();

    portal.db.use(books -> books.drafts().send(number, "Chen Wei", SampleHouse.NOW));
    String enough = approver.get(PAGE).body();
    long rule = rules().getFirst().number();
    var up = approver.post(PAGE + "/" + rule + "/up", List.of("token", approver.tokenOn(PAGE)));
    var again = approver.post(PAGE + "/" + rule + "/up", List.of("token", approver.tokenOn(PAGE)));

    assertThat(before).contains("11 of 11 agreed, at least 74 %").doesNotContain("Let it go up");
    assertThat(enough).contains("12 of 12 agreed, at least 75 %", "may go up to Supervised");
    assertThat(location(up)).isEqualTo(PAGE);
    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(rules()).extracting(kept -> kept.rule().level()).containsExactly(Level.SUPERVISED);
    assertThat(rules()).extracting(KeptRule::setBy).containsExactly("Zhao Min");
  }

  @Test
  void three_letters_in_a_row_that_sales_do_not_send_bring_it_down_at_once() {
    for (int letters = 0; letters < 3; letters++) {
      long next = SampleDraft.another(portal, letters);
      portal.db.use(books -> books.drafts().discard(next, "Chen Wei", "no", SampleHouse.NOW));
    }

    assertThat(rules()).extracting(kept -> kept.rule().level()).containsExactly(Level.OFF);
    assertThat(rules()).extracting(KeptRule::why).first().asString().contains("0 of 3");
  }

  @Test
  void what_left_by_itself_is_looked_at_once() {
    var sales = portal.signedIn(SALES);
    set(portal.signedIn(APPROVER), "NORTHWIND", "", "", "SUPERVISED", "goes well");
    long next = SampleDraft.another(portal, 1);
    String page = "/desk/inquiries/" + next;

    String before = sales.get(page + "?lang=en").body();
    sales.post(page + "/looked", List.of("token", sales.tokenOn(page), "agreed", "yes"));

    assertThat(before).contains("Would you have answered so?");
    assertThat(sales.get(page).body()).doesNotContain("Would you have answered so?");
    assertThat(portal.db.<List<Standing>>with(books -> books.agreement().standings()))
        .singleElement()
        .satisfies(standing -> assertThat(standing.agreement().agreed()).isEqualTo(1));
  }

  @Test
  void limits_are_set_by_a_figure_and_ended_by_a_blank() {
    var admin = portal.signedIn(ADMIN);

    limit(admin, "amount", "50,000");
    String with = admin.get(PAGE).body();
    limit(admin, "amount", "");
    String without = admin.get(PAGE).body();
    var wrong = limit(admin, "answers", "many");

    assertThat(with).contains("A quote of more than USD 50000 waits");
    assertThat(without).contains("A quote may leave alone, whatever it comes to.");
    assertThat(wrong.statusCode()).isEqualTo(422);
  }

  private HttpResponse<String> set(
      Browser browser, String customer, String lane, String kind, String level, String why) {
    var fields = new ArrayList<>(List.of("token", browser.tokenOn(PAGE)));
    fields.addAll(
        List.of(
            "customer",
            customer,
            "lane",
            lane,
            "kind",
            kind,
            "level",
            level,
            "moves",
            "PROPOSED",
            "why",
            why));
    return browser.post(PAGE, fields);
  }

  private HttpResponse<String> limit(Browser browser, String what, String most) {
    return browser.post(
        PAGE + "/limit", List.of("token", browser.tokenOn(PAGE), what, most, "why", "careful"));
  }

  private List<KeptRule> rules() {
    return portal.db.with(books -> books.autonomy().rules()).stream()
        .filter(KeptRule::holds)
        .toList();
  }
}
