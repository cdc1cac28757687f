package dev.quayside.portal;

import static dev.quayside.portal.Browser.location;
import static dev.quayside.portal.SampleHouse.BAKER;
import static dev.quayside.portal.SampleHouse.LI;
import static dev.quayside.portal.SampleHouse.PASSWORD;
import static dev.quayside.portal.SampleHouse.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody sees where he is signed in, and is nowhere when he says so. */
class AccountPagesTest {

  private static final String FIREFOX =
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";

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
  void each_sees_his_own_sessions_and_which_of_them_is_this_one() {
    var here = portal.signedIn(BAKER);
    var elsewhere = portal.browser();
    elsewhere.post(
        "/sign-in",
        List.of("token", elsewhere.tokenOn("/sign-in"), "email", BAKER, "password", PASSWORD),
        "User-Agent",
        FIREFOX);
    portal.signedIn(LI);

    String page = here.get("/account").body();

    assertThat(page).containsOnlyOnce("Firefox, Windows").containsOnlyOnce(">this one<");
    assertThat(page.split("<th scope=\"row\"", -1)).hasSize(3);
  }

  @Test
  void who_signs_out_everywhere_is_signed_in_nowhere_and_nobody_else_is_touched() {
    var here = portal.signedIn(BAKER);
    var elsewhere = portal.signedIn(BAKER);
    var other = portal.signedIn(LI);

    var out = here.post("/account/sign-out", List.of("token", here.tokenOn("/account")));

    assertThat(location(out)).isEqualTo("/sign-in");
    assertThat(here.get("/quotes").statusCode()).isEqualTo(303);
    assertThat(elsewhere.get("/quotes").statusCode()).isEqualTo(303);
    assertThat(other.get("/quotes").statusCode()).isEqualTo(200);
  }

  @Test
  void another_password_ends_all_sessions_but_this_one() {
    var here = portal.signedIn(SALES);
    var elsewhere = portal.signedIn(SALES);

    var changed = change(here, PASSWORD, "eight bells", "eight bells");

    assertThat(changed.body()).contains("Your password is changed");
    assertThat(here.get("/desk").statusCode()).isEqualTo(200);
    assertThat(elsewhere.get("/desk").statusCode()).isEqualTo(303);
    assertThat(portal.browser().signIn(SALES, PASSWORD).statusCode()).isEqualTo(422);
    assertThat(portal.browser().signIn(SALES, "eight bells").statusCode()).isEqualTo(303);
  }

  @Test
  void what_does_not_fit_changes_nothing() {
    var here = portal.signedIn(SALES);

    assertThat(change(here, "not it", "eight bells", "eight bells").statusCode()).isEqualTo(422);
    assertThat(change(here, PASSWORD, "short", "short").statusCode()).isEqualTo(422);
    assertThat(change(here, PASSWORD, "eight bells", "nine bells").statusCode()).isEqualTo(422);
    assertThat(portal.browser().signIn(SALES, PASSWORD).statusCode()).isEqualTo(303);
  }

  @Test
  void a_stolen_session_cannot_be_used_to_try_passwords_out() {
    var here = portal.signedIn(BAKER);
    for (int i = 0; i < 5; i++) {
      change(here, "guess " + i, "eight bells", "eight bells");
    }

    assertThat(change(here, PASSWORD, "eight bells", "eight bells").statusCode()).isEqualTo(429);
  }

  @Test
  void whoever_is_not_signed_in_is_asked_to() {
    assertThat(location(portal.browser().get("/account"))).isEqualTo("/sign-in?next=/account");
  }

  private static java.net.http.HttpResponse<String> change(
      Browser browser, String now, String chosen, String again) {
    return browser.post(
        "/account/password",
        List.of(
            "token", browser.tokenOn("/account"), "password", now, "new", chosen, "again", again));
  }
}
