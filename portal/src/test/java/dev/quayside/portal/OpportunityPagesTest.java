package dev.quayside.portal;

import static dev.quayside.portal.Browser.location;
import static dev.quayside.portal.SampleHouse.ADMIN;
import static dev.quayside.portal.SampleHouse.BAKER;
import static dev.quayside.portal.SampleHouse.NOW;
import static dev.quayside.portal.SampleHouse.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.opportunity.Opportunity;
import dev.quayside.db.opportunity.OpportunityKind;
import dev.quayside.db.opportunity.OpportunityStage;
import dev.quayside.db.opportunity.OpportunityTerms;
import dev.quayside.db.order.LostReason;
import dev.quayside.db.task.OpenTask;
import dev.quayside.db.task.SalesTask;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sales open business that is more than one price, bring it on, and win or lose it. */
class OpportunityPagesTest {

  private static OpenPortal portal;
  private static Browser chen;
  private static String northwind;

  @BeforeAll
  static void open() {
    portal = new OpenPortal();
    chen = portal.signedIn(SALES);
    northwind = "/desk/customers/" + portal.customers.northwind().value();
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  @Test
  void one_that_somebody_has_heard_of_is_his_and_stands_on_the_customers_pages() {
    String one = opened("Year 2027");
    String page = chen.get(one).body();

    assertThat(page).contains("Year 2027", "Shanghai → Los Angeles", "Chen Wei", "20x40HC a month");
    assertThat(chen.get("/desk/opportunities").body()).contains("Year 2027");
    assertThat(chen.get("/desk/opportunities?owner=me&lang=zh").body()).contains("待评估");
    assertThat(chen.get("/desk/opportunities.csv?lang=en").body())
        .contains("Year 2027", "Northwind Furniture", "Annual volume");
    assertThat(chen.get(northwind + "?lang=en").body()).contains("Year 2027");
    assertThat(chen.get(northwind + "/brief").body()).contains("Year 2027");
    assertThat(chen.get(northwind + "?on=2026-06-01").body()).doesNotContain("Year 2027");
    assertThat(chen.get(northwind + "?kind=OPPORTUNITY_STANDS").body())
        .contains(one.substring(one.lastIndexOf('/') + 1) + " OPEN");
  }

  @Test
  void its_next_step_is_a_task_of_whose_it_is_until_it_is_said_otherwise_or_ended() {
    String one = opened("Next steps");
    String seller = String.valueOf(SamplePeople.of(portal.db, SALES).id());
    List<String> call =
        List.of("stage", "QUALIFIED", "nextStep", "Call", "due", "2026-06-10", "owner", seller);

    say(chen, one, 1, call);
    List<OpenTask> first = tasks(one);
    say(chen, one, 2, with(call, "nextStep", "Send the offer", "stage", "OFFERED"));
    List<OpenTask> second = tasks(one);
    say(chen, one, 3, List.of("stage", "WON", "nextStep", "Send the offer", "due", "2026-06-10"));

    assertThat(first).extracting(OpenTask::ownerName).containsExactly(Optional.of("Chen Wei"));
    assertThat(second).extracting(OpenTask::id).containsExactly(first.getFirst().id());
    assertThat(second.getFirst().about().en()).contains("Next steps: Send the offer");
    assertThat(second.getFirst().kind()).isEqualTo(SalesTask.Kind.NEXT_STEP);
    assertThat(chen.get("/desk/tasks").body()).doesNotContain(one);
    assertThat(tasks(one)).isEmpty();
    assertThat(chen.get("/desk/opportunities?ended=1").body()).contains("Next steps");
  }

  @Test
  void whoever_has_not_seen_what_was_said_last_is_told_and_finds_what_he_typed() {
    String one = opened("Two at once");
    Browser lena = portal.signedIn(ADMIN);

    say(lena, one, 1, List.of("stage", "QUALIFIED"));
    var late = say(chen, one, 1, List.of("stage", "OFFERED", "volume", "30x40HC a month"));

    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("Lena Wu has said something", "30x40HC a month");
    assertThat(stands(one).terms().stage()).isEqualTo(OpportunityStage.QUALIFIED);
  }

  @Test
  void what_was_said_just_now_is_taken_back_by_who_said_it() {
    String one = opened("Lost too soon");
    say(chen, one, 1, List.of("stage", "LOST", "lost", "PRICE"));
    String page = chen.get(one).body();

    var others = takeBack(portal.signedIn(ADMIN), one, 2);
    var back = takeBack(chen, one, 2);
    var again = takeBack(chen, one, 3);

    assertThat(page).contains("What you said is kept.", "Lost", "The price is too high");
    assertThat(others.statusCode()).isEqualTo(409);
    assertThat(back.statusCode()).isEqualTo(303);
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(stands(one).terms().stage()).isEqualTo(OpportunityStage.OPEN);
    assertThat(chen.get(one).body()).contains("Taken back");
  }

  @Test
  void what_is_long_said_stays_as_it_was_said() {
    String one = opened("Said long ago");
    say(chen, one, 1, List.of("stage", "WON"));
    var long_after = NOW.plus(Duration.ofMinutes(11));

    boolean back =
        portal.db.with(books ->
            books
                .opportunities()
                .takeBack(number(one), 2, SamplePeople.of(portal.db, SALES), long_after));

    assertThat(back).isFalse();
  }

  @Test
  void what_was_lost_needs_its_reason_a_step_its_day_and_a_new_one_its_customer() {
    String one = opened("Unclear");

    var reason = say(chen, one, 1, List.of("stage", "LOST"));
    var day = say(chen, one, 1, List.of("stage", "OPEN", "nextStep", "Call"));
    var far = say(chen, one, 1, List.of("stage", "OPEN", "starts", "+99999-01-01"));
    var nobodys =
        chen.post(
            "/desk/opportunities",
            List.of("token", token(chen), "customer", "NOBODY", "subject", "x", "kind", "ANNUAL"));

    assertThat(reason.statusCode()).isEqualTo(422);
    assertThat(reason.body()).contains("Why it was lost");
    assertThat(List.of(day, far, nobodys)).extracting(HttpResponse::statusCode).containsOnly(422);
    assertThat(stands(one).step().changed()).isEqualTo(1);
  }

  @Test
  void a_strangers_gets_its_customer_once_sales_know_whose_it_is() {
    long conversation =
        portal.db.with(
            books -> books.conversations().open(Optional.empty(), "x@new.example", "Tender", NOW));
    var terms = OpportunityTerms.opened(List.of("?-DEHAM"), "", Optional.empty(), Optional.empty());
    portal.db.use(books -> {
      var tender = OpportunityKind.TENDER;
      var who = "Eve, x@new.example";
      books
          .opportunities()
          .openByMail(tender, Optional.empty(), who, conversation, "Tender", terms, NOW);
    });
    String one =
        "/desk/opportunities/"
            + portal.db.with(books ->
                books
                    .opportunities()
                    .reading()
                    .inConversation(conversation)
                    .orElseThrow()
                    .number());

    say(chen, one, 1, List.of("stage", "LOST", "lost", "SPACE", "customer", "northwind"));
    say(chen, one, 1, List.of("stage", "LOST", "lost", "SPACE", "customer", "NORTHWIND"));

    assertThat(stands(one).customer()).contains(portal.customers.northwind());
    assertThat(stands(one).terms().lost()).contains(LostReason.SPACE);
  }

  @Test
  void a_customer_finds_none_of_it() {
    String one = opened("Not for him");
    Browser baker = portal.signedIn(BAKER);

    for (String page : List.of("/desk/opportunities", "/desk/opportunities.csv", one)) {
      assertThat(baker.get(page).statusCode()).isEqualTo(403);
    }
    assertThat(baker.get("/known").body()).doesNotContain("P10", "Not for him");
    assertThat(say(chen, one, 1, List.of("token", "made up", "stage", "WON")).statusCode())
        .isEqualTo(403);
  }

  private static String opened(String subject) {
    return location(
        chen.post(
            "/desk/opportunities",
            List.of(
                "token",
                token(chen),
                "customer",
                "NORTHWIND",
                "subject",
                subject,
                "kind",
                "ANNUAL",
                "lanes",
                "CNSHA-USLAX",
                "volume",
                "20x40HC a month",
                "starts",
                "2026-09-01")));
  }

  private static HttpResponse<String> say(
      Browser browser, String one, int seen, List<String> fields) {
    List<String> all = new ArrayList<>(fields);
    all.addAll(List.of("token", token(browser), "seen", String.valueOf(seen)));
    return browser.post(one, all);
  }

  private static HttpResponse<String> takeBack(Browser browser, String one, int seen) {
    return browser.post(
        one + "/take-back", List.of("token", token(browser), "seen", String.valueOf(seen)));
  }

  private static List<String> with(List<String> fields, String... others) {
    List<String> all = new ArrayList<>(fields);
    for (int i = 0; i < others.length; i += 2) {
      all.set(all.indexOf(others[i]) + 1, others[i + 1]);
    }
    return all;
  }

  private static String token(Browser browser) {
    return browser.tokenOn("/desk/opportunities");
  }

  private static String number(String one) {
    return one.substring(one.lastIndexOf('/') + 1);
  }

  private static Opportunity stands(String one) {
    return portal.db.with(
        books -> books.opportunities().reading().byNumber(number(one)).orElseThrow());
  }

  private static List<OpenTask> tasks(String one) {
    return portal.db.with(books -> books.tasks().open()).stream()
        .filter(task -> task.opportunity().equals(number(one)))
        .toList();
  }
}
