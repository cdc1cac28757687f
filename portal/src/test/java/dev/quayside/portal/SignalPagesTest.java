package dev.quayside.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.task.OpenTask;
import dev.quayside.db.task.SalesTask.Kind;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a customer does on our pages becomes work for sales, once somebody has let the rule. */
class SignalPagesTest {

  private static final String UNSERVED = "/rates?origin=CNSHA&destination=Haiphong&hc40=1";
  private static final List<String> AS_USUAL =
      List.of("rule", "UNSERVED_LANE", "times", "3", "days", "14", "tier", "");

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
  void three_days_of_searching_a_lane_we_do_not_serve_are_one_task_with_its_evidence() {
    letLive();

    searchesOnDays(4);
    OpenTask task = signalTasks().getFirst();
    String page = portal.signedIn(SampleHouse.SALES).get("/desk/signals/" + task.id()).body();

    assertThat(signalTasks()).hasSize(1);
    assertThat(task.about().en()).contains("CNSHA-VNHPH").contains("Vietnam");
    assertThat(task.inquiry()).isEmpty();
    assertThat(task.dueAt()).isAfter(task.openedAt());
    assertThat(page).contains("Northwind Furniture Ltd", "looked for a lane we have no rate for");
    assertThat(page.split("looked for a lane we have no rate for", -1)).hasSize(4);
  }

  @Test
  void what_came_of_its_task_is_what_the_signal_was_worth_until_it_is_taken_back() {
    letLive();
    searchesOnDays(3);
    OpenTask task = signalTasks().getFirst();
    Browser sales = portal.signedIn(SampleHouse.SALES);
    String token = sales.tokenOn("/desk/tasks");

    var ended =
        sales.post(
            "/desk/tasks/end",
            List.of(
                "token", token, "end", "FALSE_ALARM", "task", task.id() + "." + task.changed()));
    String judged = sales.get("/desk/signals/" + task.id()).body();
    String done = Browser.location(ended).replaceAll(".*done=([^&]+).*", "$1");
    sales.post("/desk/tasks/take-back", List.of("token", token, "done", done));

    assertThat(judged).contains("False alarm", "Chen Wei").doesNotContain("name=\"outcome\"");
    assertThat(sales.get("/desk/signals/" + task.id()).body()).contains("name=\"outcome\"");
  }

  @Test
  void what_he_erases_stands_neither_in_a_task_nor_in_a_signal() {
    letLive();
    searchesOnDays(3);
    long task = signalTasks().getFirst().id();
    Browser baker = portal.signedIn(SampleHouse.BAKER);

    baker.post("/known/erase", List.of("token", baker.tokenOn("/known"), "sure", "yes"));
    Browser sales = portal.signedIn(SampleHouse.SALES);

    assertThat(signalTasks()).isEmpty();
    assertThat(sales.get("/desk/signals/" + task).body())
        .contains("has erased")
        .doesNotContain("VNHPH", "Vietnam");
    assertThat(sales.get("/desk/search?q=VNHPH").body()).doesNotContain("may need a new lane");
  }

  @Test
  void a_rule_that_nobody_has_let_opens_nothing_and_can_be_tried_on_what_has_been() {
    searchesOnDays(3);

    String tried =
        portal
            .signedIn(SampleHouse.SALES)
            .get("/desk/signals?rule=UNSERVED_LANE&times=3&days=14&tier=&lang=en")
            .body();

    assertThat(signalTasks()).isEmpty();
    assertThat(tried).contains("1 in the last 90 days", "Northwind Furniture Ltd", "CNSHA-VNHPH");
  }

  @Test
  void only_who_decides_lets_a_rule_and_it_must_have_numbers() {
    Browser sales = portal.signedIn(SampleHouse.SALES);
    Browser approver = portal.signedIn(SampleHouse.APPROVER);

    assertThat(send(sales, "yes", AS_USUAL)).isEqualTo(403);
    assertThat(send(approver, "yes", List.of("rule", "UNSERVED_LANE", "times", "0", "days", "14")))
        .isEqualTo(422);
    assertThat(send(approver, "yes", AS_USUAL)).isEqualTo(303);
  }

  @Test
  void what_sales_find_is_the_rules_false_alarm_rate_and_ends_its_task() {
    letLive();
    searchesOnDays(3);
    long task = signalTasks().getFirst().id();
    Browser sales = portal.signedIn(SampleHouse.SALES);
    String token = sales.tokenOn("/desk/signals/" + task);
    Matcher id =
        Pattern.compile("name=\"id\" value=\"(\\d+)\"")
            .matcher(sales.get("/desk/signals/" + task).body());
    assertThat(id.find()).isTrue();

    sales.post(
        "/desk/signals/" + task,
        List.of("token", token, "id", id.group(1), "outcome", "FALSE_ALARM"));

    assertThat(signalTasks()).isEmpty();
    assertThat(sales.get("/desk/signals").body()).contains("100 %", "False alarm");
    searchesOnDays(1);
    assertThat(signalTasks()).as("not told again within its span").isEmpty();
  }

  @Test
  void what_staff_look_at_is_no_customers_doing_and_a_customer_sees_no_signals() {
    portal.signedIn(SampleHouse.SALES).get("/desk");
    int refused = portal.signedIn(SampleHouse.BAKER).get("/desk/signals").statusCode();
    List<String> story =
        portal.db.with(books -> books.timeline().story(portal.customers.northwind()));

    assertThat(refused).isEqualTo(403);
    assertThat(story).filteredOn(line -> line.startsWith("SIGNED_IN")).hasSize(1);
  }

  @Test
  void a_quote_that_is_looked_at_five_times_is_followed_up() {
    letLive("QUOTE_WATCHED", "5");
    Browser baker = portal.signedIn(SampleHouse.BAKER);
    Matcher quote = Pattern.compile("/quotes/(Q\\d+)").matcher(baker.get("/quotes").body());
    assertThat(quote.find()).isTrue();

    for (int time = 0; time < 6; time++) {
      baker.get(quote.group());
    }

    assertThat(signalTasks()).hasSize(1);
    assertThat(signalTasks().getFirst().about().en()).contains(quote.group(1));
  }

  @Test
  void the_days_round_reads_complaints_and_orders_out_of_the_book() {
    letLive("COMPLAINT_REPEATED", "1");
    letLive("ORDERS_FALLING", "2");
    var quoting = new Quoting(portal);
    for (int daysAgo = 9; daysAgo > 5; daysAgo--) {
      Instant then = SampleHouse.NOW.minus(Duration.ofDays(daysAgo));
      quoting.accepted(quoting.give(), 1, "Tom Baker", then);
    }

    List<CustomerId> active = portal.db.with(books -> books.signals().active(SampleHouse.NOW));
    for (CustomerId customer : active) {
      portal.db.use(books -> books.signals().sense(customer, SampleHouse.NOW));
    }

    assertThat(active)
        .containsExactlyInAnyOrder(portal.customers.northwind(), portal.customers.hengda());
    assertThat(signalTasks())
        .extracting(task -> task.about().en())
        .anySatisfy(about -> assertThat(about).contains("without an order"))
        .anySatisfy(about -> assertThat(about).contains("complaints in a short time"))
        .hasSize(2);
  }

  private void letLive() {
    letLive("UNSERVED_LANE", "3");
  }

  private void letLive(String rule, String times) {
    Browser approver = portal.signedIn(SampleHouse.APPROVER);
    int status =
        send(approver, "yes", List.of("rule", rule, "times", times, "days", "14", "tier", ""));
    assertThat(status).isEqualTo(303);
  }

  private static int send(Browser browser, String live, List<String> fields) {
    var all = new ArrayList<>(fields);
    all.addAll(List.of("live", live, "token", browser.tokenOn("/desk/signals")));
    return browser.post("/desk/signals/rules", all).statusCode();
  }

  private void searchesOnDays(int days) {
    for (int day = 0; day < days; day++) {
      portal.signedIn(SampleHouse.BAKER).get(UNSERVED);
      portal.time.updateAndGet(now -> now.plus(Duration.ofDays(1)));
    }
  }

  private List<OpenTask> signalTasks() {
    return portal.db.<List<OpenTask>>with(books -> books.tasks().open()).stream()
        .filter(task -> task.kind() == Kind.FOLLOW_SIGNAL)
        .toList();
  }
}
