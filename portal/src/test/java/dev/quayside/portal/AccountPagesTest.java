package dev.quayside.portal;

import static dev.quayside.portal.Browser.location;
import static dev.quayside.portal.SampleHouse.BAKER;
import static dev.quayside.portal.SampleHouse.LI;
import static dev.quayside.portal.SampleHouse.PASSWORD;
import static dev.quayside.portal.SampleHouse.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.chat.ChatAddress;
import dev.quayside.rates.notice.Channel;
import dev.quayside.rates.notice.Occasion;
import dev.quayside.rates.notice.Telling;
import dev.quayside.rates.notice.Wishes;
import java.net.http.HttpResponse;
import java.time.ZoneId;
import java.time.ZoneOffset;
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
    assertThat(change(here, PASSWORD, "Iloveyou", "Iloveyou").statusCode()).isEqualTo(422);
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

  @Test
  void his_language_clock_and_notices_are_kept_and_every_page_is_told_by_them() {
    var browser = portal.signedIn(BAKER);
    var answer = wish(browser, "zh", "America/Los_Angeles", "22:00", "07:00", "QUOTE_ENDS");

    String page = browser.get(location(answer)).body();
    Wishes wishes = portal.db.with(books -> books.wishes().ofAddress(BAKER, ZoneOffset.UTC));

    assertThat(page).contains("已保存", "<option selected>America/Los_Angeles</option>");
    assertThat(page)
        .as("half past two in the night of Greenwich")
        .contains("2026-06-02 19:30")
        .contains("value=\"22:00\"", "value=\"QUOTE_ENDS\" checked")
        .doesNotContain("value=\"QUOTE_ENDED\" checked", "TASKS_OF_DAY");
    assertThat(wishes.off())
        .contains(new Wishes.Off(Occasion.QUOTE_ENDED, Channel.MAIL))
        .doesNotContain(new Wishes.Off(Occasion.QUOTE_ENDS, Channel.MAIL));
    assertThat(wishes.telling(Occasion.QUOTE_ENDS, Channel.MAIL, SampleHouse.NOW))
        .isEqualTo(new Telling.Now());
    assertThat(wishes.zone()).isEqualTo(ZoneId.of("America/Los_Angeles"));
    assertThat(portal.signedIn(SALES).get("/account").body())
        .contains("value=\"TASKS_OF_DAY\" checked")
        .doesNotContain("QUOTE_ENDS");
  }

  @Test
  void quiet_hours_that_are_none_change_nothing_and_what_is_no_zone_is_the_houses() {
    var browser = portal.signedIn(BAKER);

    assertThat(wish(browser, "en", "", "08:00", "08:00", "QUOTE_ENDS").body())
        .contains("Nothing was changed", "value=\"08:00\"");
    assertThat(wish(browser, "en", "", "08:00", "", "QUOTE_ENDS").statusCode()).isEqualTo(422);
    assertThat(wish(browser, "en", "", "25:00", "x", "QUOTE_ENDS").statusCode()).isEqualTo(422);
    assertThat(wish(browser, "xx", "Mars/Base", "", "", "BOGUS").statusCode()).isEqualTo(303);
    Wishes wishes = portal.db.with(books -> books.wishes().ofAddress(BAKER, ZoneOffset.UTC));
    assertThat(wishes.zone()).isEqualTo(ZoneOffset.UTC);
    assertThat(wishes.off()).hasSize(6);
  }

  @Test
  void news_of_shipments_is_stopped_by_a_post_to_its_link_and_not_by_opening_it() {
    String address = "stop@else.example";
    String link = "/news/stop/" + portal.db.with(books -> books.newsStops().token(address)).text();
    var anybody = portal.browser();

    String opened = anybody.get(link).body();
    boolean before = isTold(address);
    var posted = anybody.post(link, List.of("List-Unsubscribe", "One-Click"));
    var forged = anybody.post(link.replaceFirst(".$", "x"), List.of("a", "b"));

    assertThat(opened).contains(address);
    assertThat(before).isTrue();
    assertThat(posted.statusCode()).isEqualTo(200);
    assertThat(isTold(address)).isFalse();
    assertThat(forged.statusCode()).isEqualTo(404);
  }

  private boolean isTold(String address) {
    return portal
        .db
        .with(books -> books.wishes().ofAddress(address, ZoneOffset.UTC))
        .telling(Occasion.SHIPMENT_MOVES, Channel.MAIL, SampleHouse.NOW)
        .equals(new Telling.Now());
  }

  private static HttpResponse<String> wish(
      Browser browser, String language, String zone, String from, String until, String mail) {
    String token = browser.tokenOn("/account");
    return browser.post(
        "/account/wishes",
        List.of(
            "token",
            token,
            "language",
            language,
            "zone",
            zone,
            "from",
            from,
            "until",
            until,
            "mail",
            mail));
  }

  @Test
  void a_contact_has_a_link_into_the_chat_and_lets_an_account_go_again() {
    var li = portal.signedIn(LI);
    String page = li.get("/account").body();
    String link = page.split("scene_param=", -1)[1].split("\"", -1)[0];
    String address = ChatAddress.of("wk-sales", "wm-li");
    portal.db.use(books -> books.ties().tie(link, address, portal.time.get()));
    String tied = li.get("/account").body();
    var baker = portal.signedIn(BAKER);
    baker.post("/account/untie", List.of("token", baker.tokenOn("/account"), "account", address));
    boolean still = registered(address);
    li.post("/account/untie", List.of("token", li.tokenOn("/account"), "account", address));

    assertThat(page).contains("https://work.weixin.qq.com/kfid/kfc0?enc_scene=E&amp;scene_param=");
    assertThat(tied).contains(ChatAddress.nameless(address));
    assertThat(still).isTrue();
    assertThat(registered(address)).isFalse();
    assertThat(portal.signedIn(SALES).get("/account").body()).doesNotContain("scene_param");
  }

  private boolean registered(String address) {
    return portal.db.with(books -> books.customers().contactByEmail(address)).isPresent();
  }
}
