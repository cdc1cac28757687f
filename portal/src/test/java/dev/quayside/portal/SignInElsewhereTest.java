package dev.quayside.portal;

import static dev.quayside.portal.Browser.location;
import static dev.quayside.portal.SampleHouse.BAKER;
import static dev.quayside.portal.SampleHouse.LI;
import static dev.quayside.portal.SampleHouse.NOW;
import static dev.quayside.portal.SampleHouse.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.portal.openid.SampleProvider;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody signs in by his account at another house; nobody else does by that. */
class SignInElsewhereTest {

  private static final String BEGIN = "/sign-in/with/harbour-id";
  private static final Pattern STATE = Pattern.compile("[?&]state=([^&]+)");

  private static SampleProvider provider;
  private static OpenPortal portal;

  @BeforeAll
  static void open() {
    provider = new SampleProvider(NOW);
    portal = new OpenPortal(List.of(provider.provider("northwind.example", "quayside.example")));
  }

  @AfterAll
  static void close() {
    portal.close();
    provider.close();
  }

  @AfterEach
  void turn_the_clock_back() {
    portal.time.set(NOW);
    provider.answering = SampleProvider.Answering.WELL;
  }

  @Test
  void a_customer_is_led_where_he_wanted_to_go_and_sales_to_their_desk() {
    var customer = portal.browser();
    var sales = portal.browser();

    assertThat(customer.get("/sign-in?next=/shipments").body())
        .contains("href=\"/sign-in/with/harbour-id?next=/shipments\"", "Sign in with Harbour id");
    assertThat(location(comeBack(customer, BEGIN + "?next=/shipments", "baker", BAKER)))
        .isEqualTo("/shipments");
    assertThat(customer.get("/quotes").statusCode()).isEqualTo(200);
    assertThat(location(comeBack(sales, BEGIN, "chen", SALES))).isEqualTo("/desk");
  }

  @Test
  void nobody_is_made_a_user_by_it() {
    var browser = portal.browser();

    var back = comeBack(browser, BEGIN, "eve", "eve@northwind.example");

    assertThat(told(browser, back)).contains("is not registered with us");
    boolean known =
        portal.db.with(books -> books.users().byEmail("eve@northwind.example").isPresent());
    assertThat(known).isFalse();
  }

  @Test
  void an_address_of_a_domain_it_does_not_speak_for_opens_nothing() {
    var browser = portal.browser();

    assertThat(told(browser, comeBack(browser, BEGIN, "li", LI))).contains("of that domain nobody");
  }

  @Test
  void what_one_browser_began_no_other_ends() {
    var his = portal.browser();
    var another = portal.browser();
    String way = location(his.get(BEGIN));
    String back = back(way, provider.signIn(URI.create(way), "baker", BAKER));

    assertThat(told(another, another.get(back))).contains("begun in another browser");
    another.get(BEGIN);
    assertThat(told(another, another.get(back))).contains("begun in another browser");
    assertThat(location(his.get(back))).isEqualTo("/quotes");
    assertThat(location(portal.browser().get(back)))
        .startsWith("/sign-in?by=harbour-id&away=STALE");
  }

  @Test
  void it_ends_after_ten_minutes_and_with_the_first_coming_back() {
    var browser = portal.browser();
    String way = location(browser.get(BEGIN));
    String back = back(way, provider.signIn(URI.create(way), "baker", BAKER));
    portal.time.set(NOW.plus(Duration.ofMinutes(10)));
    var late = browser.get(back);
    portal.time.set(NOW);

    assertThat(told(browser, late)).contains("more than 10 minutes ago");
    assertThat(told(browser, browser.get(back))).contains("is over already");
  }

  @Test
  void who_changes_his_mind_there_is_told_so_in_his_language() {
    var browser = portal.browser();
    String way = location(browser.get(BEGIN + "?lang=zh"));
    String state = state(way);

    var back = browser.get("/sign-in/back/harbour-id?error=access_denied&state=" + state);

    assertThat(told(browser, back)).contains("您在那里取消了登录");
  }

  @Test
  void an_answer_in_the_name_of_another_provider_is_not_taken() {
    var browser = portal.browser();
    String way = location(browser.get(BEGIN));
    String code = provider.signIn(URI.create(way), "baker", BAKER);

    var back = browser.get(back(way, code) + "&iss=https://another.example");

    assertThat(location(back)).contains("away=STALE");
    assertThat(browser.get("/quotes").statusCode()).isEqualTo(303);
  }

  @Test
  void whoever_is_given_anothers_address_there_is_not_taken_for_him() {
    comeBack(portal.browser(), BEGIN, "baker", BAKER);
    var browser = portal.browser();

    String second = told(browser, comeBack(browser, BEGIN, "his successor", BAKER));
    var him = portal.signedIn(BAKER);
    String account = him.get("/account").body();
    him.post(
        "/account/disconnect",
        List.of("token", him.tokenOn("/account"), "issuer", provider.issuer()));
    var afterwards = comeBack(browser, BEGIN, "his successor", BAKER);

    assertThat(second).contains("another account of Harbour id before");
    assertThat(account).contains(provider.issuer());
    assertThat(location(afterwards)).isEqualTo("/quotes");
    portal.db.use(books ->
        books
            .elsewhere()
            .forget(books.users().byEmail(BAKER).orElseThrow().user(), provider.issuer()));
  }

  @ParameterizedTest
  @CsvSource({"/sign-in/with/another", "/sign-in/back/another", "/sign-in/with/HARBOUR-ID"})
  void a_house_that_is_not_ours_to_name_is_not_found(String path) {
    assertThat(portal.browser().get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void a_provider_that_talks_nonsense_lets_nobody_in_and_the_other_ways_stay_open() {
    var browser = portal.browser();
    String way = location(browser.get(BEGIN));
    String back = back(way, provider.signIn(URI.create(way), "baker", BAKER));
    provider.answering = SampleProvider.Answering.NONSENSE;

    var answer = browser.get(back);

    assertThat(told(browser, answer)).contains("You are not signed in", "name=\"password\"");
    assertThat(location(browser.signIn(BAKER, SampleHouse.PASSWORD))).isEqualTo("/quotes");
  }

  private static HttpResponse<String> comeBack(
      Browser browser, String begin, String subject, String email) {
    String way = location(browser.get(begin));
    return browser.get(back(way, provider.signIn(URI.create(way), subject, email)));
  }

  private static String back(String way, String code) {
    return "/sign-in/back/harbour-id?code=%s&state=%s".formatted(code, state(way));
  }

  private static String state(String way) {
    var state = STATE.matcher(way);
    assertThat(state.find()).isTrue();
    return state.group(1);
  }

  /** The page he is led to; nobody is signed in on it. */
  private static String told(Browser browser, HttpResponse<String> back) {
    assertThat(location(back)).startsWith("/sign-in?by=").doesNotContain("code");
    String page = browser.get(location(back)).body();
    assertThat(browser.get("/quotes").statusCode()).isEqualTo(303);
    return page;
  }
}
