package dev.quayside.portal;

import static dev.quayside.portal.Browser.location;
import static dev.quayside.portal.SampleHouse.ADMIN;
import static dev.quayside.portal.SampleHouse.BAKER;
import static dev.quayside.portal.SampleHouse.LI;
import static dev.quayside.portal.SampleHouse.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.signin.LinkLetter;
import dev.quayside.db.task.OpenTask;
import dev.quayside.db.task.SalesTask.Kind;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A company's admin asks colleagues in and shows them out; nobody else's people are touched. */
class CompanyPagesTest {

  private static final String EVE = "eve.hill@northwind.example";

  private OpenPortal portal;
  private Browser baker;

  @BeforeEach
  void open() {
    portal = new OpenPortal();
    SamplePeople.nameAdmin(portal.db, BAKER);
    baker = portal.signedIn(BAKER);
  }

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void whoever_is_invited_joins_by_himself_and_sees_what_his_company_has() {
    invite(baker, EVE);
    String link = mailed();
    var eve = portal.browser();

    var shown = eve.get(link);
    var joined = eve.post(link, List.of("token", eve.tokenOn(link), "name", "Eve Hill"));

    assertThat(shown.body()).contains("Tom Baker of Northwind Furniture Ltd", EVE);
    assertThat(location(joined)).isEqualTo("/company");
    assertThat(eve.get("/company").body()).contains("Eve Hill").doesNotContain("/company/invite");
    assertThat(eve.get("/shipments").body()).contains("COSU6301234560");
    assertThat(told()).hasSize(1);
    assertThat(told().getFirst().about().en())
        .isEqualTo("Eve Hill (eve.hill@northwind.example) joined, asked by Tom Baker");
    List<String> story =
        portal.db.with(books -> books.timeline().story(portal.customers.northwind()));
    assertThat(story)
        .contains("COLLEAGUE_JOINED eve.hill@northwind.example, asked by Tom Baker", "SIGNED_IN");
  }

  @Test
  void an_invitation_is_accepted_once_and_by_nobody_who_only_looks() {
    invite(baker, EVE);
    String link = mailed();
    portal.browser().get(link);
    portal.browser().head(link);
    portal.browser().post(link, List.of("name", "A scanner"));
    join(link);

    var again = portal.browser();

    assertThat(again.get(link).statusCode()).isEqualTo(404);
    assertThat(again.post(link, List.of("token", again.tokenOn("/sign-in"), "name", "X")).body())
        .contains("does not hold any more");
  }

  @Test
  void after_seven_days_it_opens_nothing_and_a_newer_one_replaces_it() {
    invite(baker, EVE);
    String first = mailed();
    invite(baker, EVE);
    String second = mailed();

    assertThat(portal.browser().get(first).statusCode()).isEqualTo(404);
    assertThat(portal.browser().get(second).statusCode()).isEqualTo(200);
    portal.time.set(portal.time.get().plus(Duration.ofDays(7)));
    assertThat(portal.browser().get(second).statusCode()).isEqualTo(404);
  }

  @Test
  void what_is_withdrawn_opens_nothing() {
    invite(baker, EVE);
    String link = mailed();

    send(baker, "/company/withdraw", "email", EVE);

    assertThat(portal.browser().get(link).statusCode()).isEqualTo(404);
    assertThat(baker.get("/company").body()).doesNotContain(EVE);
  }

  @Test
  void an_invitation_holds_as_long_as_whoever_invited_may() {
    invite(baker, EVE);
    String link = mailed();

    SamplePeople.suspend(portal.db, BAKER);

    assertThat(portal.browser().get(link).statusCode()).isEqualTo(404);
  }

  @Test
  void an_address_of_another_company_and_of_our_staff_is_told_the_same_and_mailed_nothing() {
    String stranger = page(invite(baker, "nobody@else.example"));
    assertThat(letter()).isPresent();
    send(baker, "/company/withdraw", "email", "nobody@else.example");
    String other = page(invite(baker, LI));
    send(baker, "/company/withdraw", "email", LI);
    String staff = page(invite(baker, SALES));

    assertThat(other.replace(LI, "nobody@else.example")).isEqualTo(stranger);
    assertThat(staff.replace(SALES, "nobody@else.example")).isEqualTo(stranger);
    assertThat(letter()).isEmpty();
  }

  @Test
  void a_mailbox_is_not_filled() {
    invite(baker, EVE);
    invite(baker, EVE);

    assertThat(invite(baker, EVE).statusCode()).isEqualTo(429);
    assertThat(invite(baker, "mo@northwind.example").statusCode()).isEqualTo(303);
  }

  @Test
  void whoever_is_suspended_or_removed_is_out_at_once_and_gets_no_link() {
    invite(baker, EVE);
    var eve = join(mailed());
    String id = idOf(EVE);

    send(baker, "/company/access", "user", id, "access", "SUSPENDED");
    var suspended = eve.get("/quotes");
    send(baker, "/company/access", "user", id, "access", "OPEN");
    var restored = eve.get("/quotes");
    send(baker, "/company/access", "user", id, "access", "ENDED");
    var asking = portal.browser();
    asking.post("/sign-in/link", List.of("token", asking.tokenOn("/sign-in"), "email", EVE));

    assertThat(location(suspended)).isEqualTo("/sign-in?next=/quotes");
    assertThat(location(restored)).isEqualTo("/sign-in?next=/quotes");
    assertThat(baker.get("/company").body()).doesNotContain(EVE);
    assertThat(letter()).isEmpty();
    assertThat(told()).hasSize(2);
    invite(baker, EVE);
    assertThat(join(mailed()).get("/quotes").statusCode()).isEqualTo(200);
  }

  @Test
  void somebody_is_always_left_who_may_invite() {
    String own = idOf(BAKER);

    var last = send(baker, "/company/admin", "user", own, "admin", "no");
    var oneself = send(baker, "/company/access", "user", own, "access", "ENDED");

    assertThat(last.statusCode()).isEqualTo(409);
    assertThat(last.body()).contains("There is no other administrator");
    assertThat(oneself.statusCode()).isEqualTo(409);
    assertThat(baker.get("/company").body()).contains("Administrator");
  }

  @Test
  void who_is_no_admin_and_who_is_anothers_changes_nobody() {
    invite(baker, EVE);
    var eve = join(mailed());
    SamplePeople.nameAdmin(portal.db, LI);
    var li = portal.signedIn(LI);

    assertThat(send(eve, "/company/access", "user", idOf(BAKER), "access", "ENDED").statusCode())
        .isEqualTo(403);
    assertThat(invite(eve, "mo@northwind.example").statusCode()).isEqualTo(403);
    assertThat(send(li, "/company/access", "user", idOf(BAKER), "access", "ENDED").statusCode())
        .isEqualTo(404);
    assertThat(baker.get("/quotes").statusCode()).isEqualTo(200);
  }

  @Test
  void a_name_that_could_be_followed_is_none() {
    invite(baker, EVE);
    String link = mailed();
    var eve = portal.browser();
    String token = eve.tokenOn(link);

    for (String name : List.of("", "https://evil.example/", "evil.example", "a@b", "4711")) {
      var answer = eve.post(link, List.of("token", token, "name", name));
      assertThat(answer.statusCode()).as(name).isEqualTo(422);
    }
  }

  @Test
  void an_invited_colleague_chooses_his_first_password_while_his_link_is_fresh() {
    invite(baker, EVE);
    var eve = join(mailed());
    List<String> chosen = List.of("new", "eight bells", "again", "eight bells");

    portal.time.set(portal.time.get().plus(Duration.ofMinutes(31)));
    var stale = send(eve, "/account/password", chosen.toArray(String[]::new));
    portal.time.set(portal.time.get().minus(Duration.ofMinutes(20)));
    var fresh = send(eve, "/account/password", chosen.toArray(String[]::new));

    assertThat(stale.statusCode()).isEqualTo(422);
    assertThat(portal.browser().signIn(EVE, "").statusCode()).isEqualTo(422);
    assertThat(fresh.body()).contains("Your password is changed");
    assertThat(portal.browser().signIn(EVE, "eight bells").statusCode()).isEqualTo(303);
  }

  @Test
  void sales_see_a_customers_people_and_who_decides_names_the_first_admin() {
    var sales = portal.signedIn(SALES);
    var admin = portal.signedIn(ADMIN);
    String id = idOf(LI);

    String seen = sales.get("/desk/companies/HENGDA").body();
    var refused = send(sales, "/desk/companies/HENGDA/admin", "user", id, "admin", "yes");
    var foreign = send(admin, "/desk/companies/NORTHWIND/admin", "user", id, "admin", "yes");
    var named = send(admin, "/desk/companies/HENGDA/admin", "user", id, "admin", "yes");

    assertThat(seen).contains("李娜", LI).doesNotContain("/desk/companies/HENGDA/admin");
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(foreign.statusCode()).isEqualTo(404);
    assertThat(named.statusCode()).isEqualTo(303);
    assertThat(portal.signedIn(LI).get("/company").body()).contains("/company/invite");
  }

  private Browser join(String link) {
    var browser = portal.browser();
    browser.post(link, List.of("token", browser.tokenOn(link), "name", "Eve Hill"));
    return browser;
  }

  private static HttpResponse<String> invite(Browser browser, String email) {
    return send(browser, "/company/invite", "email", email);
  }

  private static HttpResponse<String> send(Browser browser, String path, String... fields) {
    var all = new ArrayList<>(List.of("token", browser.tokenOn("/account")));
    all.addAll(List.of(fields));
    return browser.post(path, all);
  }

  private String page(HttpResponse<String> sent) {
    return baker.get(location(sent)).body();
  }

  /** As the notifier takes it. */
  private Optional<LinkLetter> letter() {
    var letter = portal.db.with(books -> books.signInLinks().take(portal.time.get()));
    letter.ifPresent(it -> portal.db.use(books -> books.signInLinks().done(it)));
    return letter;
  }

  private String mailed() {
    return "/invited/" + letter().orElseThrow().token().value();
  }

  private String idOf(String email) {
    return String.valueOf(SamplePeople.of(portal.db, email).id());
  }

  private List<OpenTask> told() {
    return portal.db.with(books -> books.tasks().open()).stream()
        .filter(task -> task.kind() == Kind.CHECK_COLLEAGUE)
        .toList();
  }
}
