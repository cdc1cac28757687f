package dev.quayside.portal;

import static dev.quayside.portal.Browser.header;
import static dev.quayside.portal.Browser.location;
import static dev.quayside.portal.SampleHouse.BAKER;
import static dev.quayside.portal.SampleHouse.LI;
import static dev.quayside.portal.SampleHouse.NOW;
import static dev.quayside.portal.SampleHouse.PASSWORD;
import static dev.quayside.portal.SampleHouse.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.portal.page.Pages;
import dev.quayside.portal.signin.Sessions;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who gets in, how long they stay, and who is kept out. */
class SignInTest {

  private static OpenPortal portal;

  @BeforeAll
  static void open() {
    portal = new OpenPortal();
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  @AfterEach
  void turn_the_clock_back() {
    portal.time.set(NOW);
  }

  @Test
  void customers_are_led_to_their_quotes_and_sales_to_their_desk() {
    var customer = portal.browser().signIn(BAKER, PASSWORD);
    var sales = portal.browser().signIn(SALES, PASSWORD);

    assertThat(customer.statusCode()).isEqualTo(303);
    assertThat(location(customer)).isEqualTo("/quotes");
    assertThat(location(sales)).isEqualTo("/desk");
  }

  @Test
  void a_page_that_needs_signing_in_is_returned_to_afterwards() {
    var browser = portal.browser();
    String signIn = location(browser.get("/quotes/Q1002"));

    var signedIn = signInVia(browser, signIn, "/quotes/Q1002");

    assertThat(signIn).isEqualTo("/sign-in?next=/quotes/Q1002");
    assertThat(location(signedIn)).isEqualTo("/quotes/Q1002");
  }

  @Test
  void nobody_is_sent_on_to_another_site() {
    var browser = portal.browser();

    var signedIn = signInVia(browser, "/sign-in?next=//evil.example", "//evil.example");

    assertThat(location(signedIn)).isEqualTo("/quotes");
  }

  @Test
  void a_wrong_password_and_an_unknown_address_are_told_the_same() {
    var browser = portal.browser();

    var wrong = browser.signIn(BAKER, "not it");
    var unknown = browser.signIn("nobody@northwind.example", "not it");

    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(unknown.statusCode()).isEqualTo(422);
    assertThat(unknown.body().replace("nobody@northwind.example", BAKER)).isEqualTo(wrong.body());
  }

  @Test
  void after_five_failures_an_address_is_turned_away_for_a_quarter_of_an_hour() {
    var browser = portal.browser();
    for (int i = 0; i < 5; i++) {
      browser.signIn(LI, "guess " + i);
    }

    var sixth = browser.signIn(LI, PASSWORD);
    portal.time.set(NOW.plus(Duration.ofMinutes(15)));
    var later = browser.signIn(LI, PASSWORD);

    assertThat(sixth.statusCode()).isEqualTo(429);
    assertThat(later.statusCode()).isEqualTo(303);
  }

  @Test
  void who_comes_in_and_who_does_not_is_logged_by_number_and_caller() {
    List<String> lines;
    portal.time.set(NOW.plus(Duration.ofDays(1)));
    try (var log = new LogLines(Sessions.class.getName())) {
      portal.browser().signIn(BAKER, "not it");
      portal.browser().signIn(BAKER, PASSWORD);
      lines = log.soFar();
    }

    long baker = SamplePeople.of(portal.db, BAKER).id();
    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst()).startsWith("Nobody signed in by password from 127.0.0.1");
    assertThat(lines.getLast()).isEqualTo("User " + baker + " signed in from 127.0.0.1");
  }

  @Test
  void every_session_has_a_token_of_its_own_that_scripts_and_other_sites_cannot_use() {
    String first = sessionCookie(portal.browser().signIn(BAKER, PASSWORD));
    String second = sessionCookie(portal.browser().signIn(BAKER, PASSWORD));

    assertThat(first).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Secure");
    assertThat(second).isNotEqualTo(first);
  }

  @Test
  void signing_in_anew_ends_the_session_before() {
    var browser = portal.browser();
    String before = sessionCookie(browser.signIn(BAKER, PASSWORD));
    String token = browser.tokenOn("/quotes");
    browser.post("/sign-in", List.of("token", token, "email", BAKER, "password", PASSWORD));

    var reused = portal.browser().get("/quotes", "Cookie", before.split(";", 2)[0]);

    assertThat(reused.statusCode()).isEqualTo(303);
  }

  @Test
  void a_session_ends_after_twelve_hours() {
    var browser = portal.signedIn(BAKER);

    for (int hours = 3; hours < 12; hours += 3) {
      portal.time.set(NOW.plus(Duration.ofHours(hours)));
      assertThat(browser.get("/quotes").statusCode()).isEqualTo(200);
    }
    portal.time.set(NOW.plus(Duration.ofHours(12)));

    assertThat(location(browser.get("/quotes"))).isEqualTo("/sign-in?next=/quotes");
  }

  @Test
  void a_session_in_which_nothing_is_done_ends_after_four_hours_and_at_the_desk_after_two() {
    var customer = portal.signedIn(BAKER);
    var desk = portal.signedIn(SampleHouse.SALES);
    var busy = portal.signedIn(SampleHouse.SALES);

    portal.time.set(NOW.plus(Duration.ofMinutes(100)));
    int looksByItself = desk.get("/desk/approvals/now").statusCode();
    int stillOpen = busy.get("/desk/tasks").statusCode();
    portal.time.set(NOW.plus(Duration.ofHours(2)));
    String deskGone = location(desk.get("/desk/tasks"));
    int busyStays = busy.get("/desk/tasks").statusCode();
    portal.time.set(NOW.plus(Duration.ofHours(4)));

    assertThat(looksByItself).isEqualTo(200);
    assertThat(stillOpen).isEqualTo(200);
    assertThat(deskGone).isEqualTo("/sign-in?next=/desk/tasks");
    assertThat(busyStays).isEqualTo(200);
    assertThat(location(customer.get("/quotes"))).isEqualTo("/sign-in?next=/quotes");
  }

  @Test
  void who_is_turned_away_stands_in_the_log_and_a_flood_is_one_line() {
    List<String> lines;
    try (var log = new LogLines(Pages.class.getName())) {
      var baker = portal.signedIn(BAKER);
      for (int i = 0; i < 20; i++) {
        baker.get("/desk/tasks");
        baker.get("/desk/orders");
      }
      baker.post("/account/sign-out", List.of("token", "forged"));
      portal.browser().get("/api/v1/rates");
      portal.time.set(NOW.plus(Duration.ofMinutes(2)));
      baker.get("/desk/tasks");
      lines = log.soFar();
    }

    String baker = "user " + SamplePeople.of(portal.db, BAKER).id() + " from 127.0.0.1";
    assertThat(lines)
        .containsExactly(
            "403 STAFF_ONLY for " + baker + ", at /desk/tasks",
            "403 FORM_TOO_OLD for " + baker + ", at /account/sign-out",
            "401 SIGN_IN_FIRST for 127.0.0.1, at /api/v1/rates",
            "403 STAFF_ONLY for " + baker + " (and 39 more since " + NOW + "), at /desk/tasks");
  }

  @Test
  void signing_out_ends_the_session_for_good() {
    var browser = portal.browser();
    String cookie = sessionCookie(browser.signIn(BAKER, PASSWORD));

    var out = browser.post("/sign-out", List.of("token", browser.tokenOn("/quotes")));
    var reused = portal.browser().get("/quotes", "Cookie", cookie.split(";", 2)[0]);

    assertThat(header(out, "Set-Cookie")).contains("Expires=Thu, 1 Jan 1970");
    assertThat(reused.statusCode()).isEqualTo(303);
  }

  @Test
  void a_form_without_the_token_of_the_session_does_nothing() {
    var browser = portal.signedIn(BAKER);

    var without = browser.post("/sign-out", List.of());
    var wrong = browser.post("/sign-out", List.of("token", "guessed"));

    assertThat(without.statusCode()).isEqualTo(403);
    assertThat(wrong.statusCode()).isEqualTo(403);
    assertThat(browser.get("/quotes").statusCode()).isEqualTo(200);
  }

  @Test
  void a_form_that_another_site_sends_does_nothing() {
    var browser = portal.signedIn(BAKER);
    List<String> form = List.of("token", browser.tokenOn("/quotes"));

    var byFetch = browser.post("/sign-out", form, "Sec-Fetch-Site", "cross-site");
    var byOrigin = browser.post("/sign-out", form, "Origin", "https://evil.example");

    assertThat(byFetch.statusCode()).isEqualTo(403);
    assertThat(byOrigin.statusCode()).isEqualTo(403);
    assertThat(browser.get("/quotes").statusCode()).isEqualTo(200);
  }

  private static HttpResponse<String> signInVia(Browser browser, String page, String next) {
    String token = browser.tokenOn(page);
    return browser.post(
        "/sign-in", List.of("token", token, "email", BAKER, "password", PASSWORD, "next", next));
  }

  private static String sessionCookie(HttpResponse<String> response) {
    return response.headers().allValues("Set-Cookie").stream()
        .filter(cookie -> cookie.startsWith("session="))
        .findFirst()
        .orElseThrow();
  }
}
