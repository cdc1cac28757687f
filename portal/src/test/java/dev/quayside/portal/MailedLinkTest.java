package dev.quayside.portal;

import static dev.quayside.portal.Browser.location;
import static dev.quayside.portal.SampleHouse.BAKER;
import static dev.quayside.portal.SampleHouse.LI;
import static dev.quayside.portal.SampleHouse.NOW;
import static dev.quayside.portal.SampleHouse.PASSWORD;
import static dev.quayside.portal.SampleHouse.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.signin.LinkLetter;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A customer signs in by a link in his mail; nobody else does, and no machine uses it up. */
class MailedLinkTest {

  private static final String STRANGER = "nobody@northwind.example";

  private static OpenPortal portal;

  @BeforeAll
  static void open() {
    portal = new OpenPortal();
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  /** Some test before may have asked too often; each begins in a day of its own. */
  @AfterEach
  void a_day_later() {
    portal.time.set(portal.time.get().plus(Duration.ofDays(1)));
  }

  @Test
  void a_customer_signs_in_by_the_link_and_is_led_where_he_wanted_to_go() {
    var browser = portal.browser();
    ask(browser, BAKER, "/shipments");
    String link = mailed(BAKER);

    var shown = browser.get(link);
    var entered = browser.post(link, List.of("token", browser.tokenOn(link)));

    assertThat(shown.statusCode()).isEqualTo(200);
    assertThat(shown.body()).contains("Tom Baker").doesNotContain("Northwind Furniture");
    assertThat(location(entered)).isEqualTo("/shipments");
    assertThat(browser.get("/quotes").statusCode()).isEqualTo(200);
  }

  @Test
  void a_program_that_opens_every_link_in_his_mail_uses_up_none() {
    var browser = portal.browser();
    ask(browser, BAKER, "");
    String link = mailed(BAKER);
    var scanner = portal.browser();

    scanner.get(link);
    scanner.head(link);
    scanner.post(link, List.of());
    browser.get(link);
    var entered = browser.post(link, List.of("token", browser.tokenOn(link)));

    assertThat(location(entered)).isEqualTo("/quotes");
  }

  @Test
  void it_opens_once() {
    var browser = portal.browser();
    ask(browser, BAKER, "");
    String link = mailed(BAKER);
    String token = browser.tokenOn(link);
    browser.post(link, List.of("token", token));
    browser.post("/sign-out", List.of("token", browser.tokenOn("/quotes")));

    var again = browser.get(link);

    assertThat(again.statusCode()).isEqualTo(404);
    assertThat(again.body()).contains("This link does not work any more");
  }

  @Test
  void in_another_browser_it_lets_nobody_in_and_says_what_to_do() {
    ask(portal.browser(), LI, "");
    String link = mailed(LI);
    var phone = portal.browser();

    var shown = phone.get(link);
    var forced = phone.post(link, List.of("token", phone.tokenOn(link)));

    assertThat(shown.body()).contains("asked for in another browser").doesNotContain("李娜");
    assertThat(forced.statusCode()).isEqualTo(404);
    assertThat(location(phone.get("/quotes"))).isEqualTo("/sign-in?next=/quotes");
    ask(phone, LI, "");
    assertThat(phone.get(mailed(LI)).body()).contains("李娜");
  }

  @Test
  void after_ten_minutes_it_opens_nothing() {
    var browser = portal.browser();
    ask(browser, BAKER, "");
    String link = mailed(BAKER);
    String token = browser.tokenOn(link);

    portal.time.set(portal.time.get().plus(Duration.ofMinutes(10)));
    var late = browser.post(link, List.of("token", token));

    assertThat(late.body()).contains("This link does not work any more");
  }

  @Test
  void an_address_that_is_nobodys_and_one_of_our_staff_are_told_the_same_and_mailed_nothing() {
    var browser = portal.browser();

    String known = ask(browser, BAKER, "").body();
    mailed(BAKER);
    String unknown = ask(browser, STRANGER, "").body();
    String staff = ask(browser, SALES, "").body();

    assertThat(unknown.replace(STRANGER, BAKER)).isEqualTo(known);
    assertThat(staff.replace(SALES, BAKER)).isEqualTo(known);
    assertThat(letter()).isEmpty();
  }

  @Test
  void the_sixth_link_for_an_address_is_refused_whoever_has_it() {
    var browser = portal.browser();
    for (int i = 0; i < 5; i++) {
      ask(browser, BAKER, "");
      ask(portal.browser(), STRANGER, "");
    }

    assertThat(ask(browser, BAKER, "").statusCode()).isEqualTo(429);
    assertThat(ask(browser, STRANGER, "").statusCode()).isEqualTo(429);
    assertThat(ask(browser, LI, "").statusCode()).isEqualTo(200);
    while (letter().isPresent()) {
      // Whatever was asked for is taken, so that the next test finds its own.
    }
  }

  @Test
  void what_is_no_address_is_asked_for_again() {
    assertThat(ask(portal.browser(), "Tom Baker", "").statusCode()).isEqualTo(422);
  }

  @Test
  void another_process_counts_with_us() {
    for (int i = 0; i < 5; i++) {
      portal.browser().signIn(LI, "guess " + i);
    }
    try (var other = portal.beside()) {
      assertThat(other.browser().signIn(LI, PASSWORD).statusCode()).isEqualTo(429);
    }
  }

  @Test
  void of_a_link_the_book_keeps_a_fingerprint_only() {
    ask(portal.browser(), BAKER, "");
    LinkLetter letter = letter().orElseThrow();

    assertThat(letter.toString()).doesNotContain(letter.token().value());
    assertThat(letter.until()).isEqualTo(portal.time.get().plus(Duration.ofMinutes(10)));
    assertThat(NOW).isBefore(letter.until());
  }

  private static HttpResponse<String> ask(Browser browser, String email, String next) {
    String token = browser.tokenOn("/sign-in");
    return browser.post("/sign-in/link", List.of("token", token, "email", email, "next", next));
  }

  /** As the notifier takes it. */
  private static Optional<LinkLetter> letter() {
    return portal.db.with(books -> books.signInLinks().take(portal.time.get()));
  }

  private static String mailed(String email) {
    LinkLetter letter = letter().orElseThrow();
    portal.db.use(books -> books.signInLinks().done(letter));
    assertThat(((LinkLetter.ToSignIn) letter).to().email()).isEqualTo(email);
    return "/sign-in/link/" + letter.token().value();
  }
}
