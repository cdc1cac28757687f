package dev.quayside.portal;

import static dev.quayside.portal.Browser.location;
import static dev.quayside.portal.SampleHouse.ADMIN;
import static dev.quayside.portal.SampleHouse.APPROVER;
import static dev.quayside.portal.SampleHouse.BAKER;
import static dev.quayside.portal.SampleHouse.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.desk.CaseStore;
import dev.quayside.db.held.HeldInquiry;
import dev.quayside.db.held.HeldInquiry.State;
import dev.quayside.rates.margin.floor.Approval;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Quotes below their floor: all of sales see them, and one name lets one go. */
class ApprovalPagesTest {

  private static final String PAGE = "/desk/approvals";
  private static final String APPROVE = PAGE + "/" + SampleHeld.INQUIRY + "/approve";
  private static final String DECLINE = PAGE + "/" + SampleHeld.INQUIRY + "/decline";

  private OpenPortal portal;

  @BeforeEach
  void open() {
    portal = new OpenPortal();
    SampleHeld.hold(portal);
  }

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void sales_see_what_is_held_and_by_which_rule_but_do_not_decide() {
    var sales = portal.signedIn(SALES);

    String page = sales.get(PAGE).body();
    var tried = sales.post(APPROVE, List.of("token", sales.tokenOn(PAGE)));

    assertThat(page)
        .contains("RFQ Shanghai to Los Angeles", "Northwind", "USD 60.00", "0a1b2c3d4e5f…")
        .contains(SampleOffers.MARGIN_RULE, "Only an administrator or an approver")
        .doesNotContain("Approve and send", "type=\"checkbox\"");
    assertThat(tried.statusCode()).isEqualTo(403);
    assertThat(tried.body()).contains("named as an approver");
    assertThat(held().state()).isEqualTo(State.WAITING);
    assertThat(sales.get("/desk/inquiries/2").body()).contains("A quote for this is below");
  }

  @Test
  void an_approver_lets_the_very_quote_on_the_page_go_by_name() {
    var approver = portal.signedIn(APPROVER);

    var done = approve(approver, SampleHeld.CHEAPEST);

    assertThat(location(done)).isEqualTo(PAGE);
    assertThat(held().state()).isEqualTo(State.APPROVED);
    assertThat(portal.db.<List<Approval>>with(books -> books.terms().terms().approvals()))
        .singleElement()
        .satisfies(approval -> {
          assertThat(approval.by()).isEqualTo("Zhao Min");
          assertThat(approval.seal()).isEqualTo(SampleHeld.CHEAPEST);
        });
    assertThat(approver.get(PAGE + "?lang=en").body()).contains("Approved, being sent", "Zhao Min");
  }

  @Test
  void what_is_declined_stays_a_persons_task() {
    var admin = portal.signedIn(ADMIN);

    var done = decline(admin);

    assertThat(done.statusCode()).isEqualTo(303);
    assertThat(held().state()).isEqualTo(State.DECLINED);
    assertThat(admin.get(PAGE).body()).contains("Declined", "Lena Wu");
  }

  @Test
  void of_two_who_decide_at_once_one_counts_and_the_other_is_told() throws Exception {
    var one = portal.signedIn(APPROVER);
    var other = portal.signedIn(ADMIN);
    List<String> ones = fields(one, "seal", SampleHeld.CHEAPEST);
    List<String> others = fields(other);
    Callable<Integer> approving = () -> one.post(APPROVE, ones).statusCode();
    Callable<Integer> declining = () -> other.post(DECLINE, others).statusCode();

    try (var both = Executors.newFixedThreadPool(2)) {
      var first = both.submit(approving);
      var second = both.submit(declining);
      var statuses = List.of(first.get(), second.get());

      assertThat(statuses).containsExactlyInAnyOrder(303, 409);
    }
    assertThat(held().state()).isIn(State.APPROVED, State.DECLINED);
    assertThat(other.post(DECLINE, others).body()).contains("before you");
  }

  @Test
  void a_quote_that_is_not_held_any_more_is_not_approved() {
    var admin = portal.signedIn(ADMIN);

    var changed = approve(admin, "f".repeat(64));
    var nothing = admin.post(APPROVE, fields(admin));

    assertThat(changed.statusCode()).isEqualTo(409);
    assertThat(changed.body()).contains("no longer what is held");
    assertThat(nothing.statusCode()).isEqualTo(409);
    assertThat(held().state()).isEqualTo(State.WAITING);
  }

  @Test
  void nobody_decides_without_the_pages_own_token_or_from_elsewhere() {
    var admin = portal.signedIn(ADMIN);
    var customer = portal.signedIn(BAKER);

    assertThat(admin.post(APPROVE, List.of("token", "made up")).statusCode()).isEqualTo(403);
    assertThat(
            admin
                .post(APPROVE, List.of("token", "x"), "Origin", "https://elsewhere.example")
                .statusCode())
        .isEqualTo(403);
    assertThat(customer.post(APPROVE, List.of("token", customer.tokenOn("/quotes"))).statusCode())
        .isEqualTo(403);
    assertThat(customer.get(PAGE).statusCode()).isEqualTo(403);
    assertThat(
            admin.post(PAGE + "/999/decline", List.of("token", admin.tokenOn(PAGE))).statusCode())
        .isEqualTo(404);
  }

  @Test
  void what_was_decided_is_taken_back_within_ten_seconds_and_no_later() {
    var admin = portal.signedIn(ADMIN);
    approve(admin, SampleHeld.CHEAPEST);
    String page = admin.get(PAGE).body();
    var early = takesBack(admin);
    State waits = held().state();

    decline(admin);
    portal.time.set(portal.time.get().plus(CaseStore.TIME_TO_THINK));
    var late = takesBack(admin);

    assertThat(page).contains("It can be taken back for 10 s.", "/desk/approvals/take-back");
    assertThat(location(early)).isEqualTo(PAGE);
    assertThat(waits).isEqualTo(State.WAITING);
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("too late to take this back");
    assertThat(admin.get(PAGE + "/now").body()).doesNotContain("hx-get", "take-back");
    assertThat(held().state()).isEqualTo(State.DECLINED);
  }

  @Test
  void whoever_looks_at_an_older_page_than_the_case_is_told_so() {
    var admin = portal.signedIn(ADMIN);
    List<String> seen = fields(admin, "seal", SampleHeld.CHEAPEST);
    approve(admin, SampleHeld.CHEAPEST);
    takesBack(admin);

    var late = admin.post(APPROVE, seen);

    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("has moved on since you opened it");
    assertThat(held().state()).isEqualTo(State.WAITING);
  }

  private HttpResponse<String> takesBack(Browser browser) {
    var step = portal.db.with(books -> books.cases().steps(conversation())).getLast();
    return browser.post(
        PAGE + "/take-back",
        List.of("token", browser.tokenOn(PAGE), "step", String.valueOf(step.id())));
  }

  private long conversation() {
    return portal
        .db
        .with(books -> books.inquiries().byId(SampleHeld.INQUIRY))
        .orElseThrow()
        .inquiry()
        .conversation();
  }

  private HttpResponse<String> approve(Browser browser, String seal) {
    return browser.post(APPROVE, fields(browser, "seal", seal));
  }

  private HttpResponse<String> decline(Browser browser) {
    return browser.post(DECLINE, fields(browser));
  }

  /** What the form carries, and what else is chosen in it. */
  private List<String> fields(Browser browser, String... more) {
    String seen = portal.db.with(books -> books.cases().stamp(SampleHeld.INQUIRY)).text();
    var fields = new ArrayList<>(List.of("token", browser.tokenOn(PAGE), "seen", seen));
    fields.addAll(List.of(more));
    return fields;
  }

  private HeldInquiry held() {
    return portal.db.with(books -> books.held().find(SampleHeld.INQUIRY)).orElseThrow();
  }
}
