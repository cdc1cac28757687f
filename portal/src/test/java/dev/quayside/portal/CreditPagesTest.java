package dev.quayside.portal;

import static dev.quayside.portal.Browser.location;
import static dev.quayside.portal.SampleHouse.ADMIN;
import static dev.quayside.portal.SampleHouse.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.credit.Credit;
import dev.quayside.rates.money.Money;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What credit a customer has is read by all of sales, told by those who decide, and kept. */
class CreditPagesTest {

  private static final String PAGE = "/desk/credit/NORTHWIND";
  private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"");

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
  void what_finance_told_is_read_by_all_of_sales_and_changed_by_none_of_them() {
    told("50000", false);
    var sales = portal.signedIn(SALES);

    String list = sales.get("/desk/credit").body();
    String page = sales.get(PAGE).body();
    var tried = sales.post(PAGE, List.of("token", sales.tokenOn("/desk"), "limit", "1"));

    assertThat(list).contains("Northwind", "USD 50,000.00", "Ann Lee");
    assertThat(page)
        .contains("USD 50,000.00", "USD 38,000.00", "30 days", "Only an administrator")
        .doesNotContain("name=\"limit\"");
    assertThat(tried.statusCode()).isEqualTo(403);
    assertThat(sales.get("/desk/credit/NOBODY").statusCode()).isEqualTo(404);
  }

  @Test
  void an_administrator_tells_it_and_what_was_told_before_stays_with_who_and_when() {
    told("50000", false);
    var admin = portal.signedIn(ADMIN);

    var done = tell(admin, seen(admin), "80,000", "2026-05-31", "hold", "yes");

    assertThat(location(done)).isEqualTo(PAGE);
    assertThat(credit().limit()).isEqualTo(Money.of("USD", "80000"));
    assertThat(credit().onHold()).isTrue();
    assertThat(credit().by()).isEqualTo("Lena Wu");
    assertThat(admin.get(PAGE).body())
        .contains("USD 80,000.00", "Lena Wu", "on hold", "USD 50,000.00", "Ann Lee");
  }

  @Test
  void whoever_tells_it_on_an_older_page_is_told_of_the_newer_word() {
    told("50000", false);
    var admin = portal.signedIn(ADMIN);
    String seen = seen(admin);
    told("60000", true);

    var late = tell(admin, seen, "80000", "2026-05-31");

    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body())
        .contains("somebody has told something else", "USD 60,000.00", "value=\"80000\"");
    assertThat(credit().limit()).isEqualTo(Money.of("USD", "60000"));
  }

  @Test
  void what_cannot_be_understood_is_not_kept_and_stays_in_the_fields() {
    var admin = portal.signedIn(ADMIN);

    var amount = tell(admin, "", "much", "2026-05-31");
    var toCome = tell(admin, "", "100", "2027-01-01");

    assertThat(amount.statusCode()).isEqualTo(422);
    assertThat(amount.body()).contains("cannot be understood", "value=\"much\"");
    assertThat(toCome.statusCode()).isEqualTo(422);
    assertThat(found()).isEmpty();
  }

  @Test
  void a_power_of_ten_is_no_limit() {
    var admin = portal.signedIn(ADMIN);

    var power = tell(admin, "", "1e999999", "2026-05-31");

    assertThat(power.statusCode()).isEqualTo(422);
    assertThat(power.body()).contains("cannot be understood", "value=\"1e999999\"");
    assertThat(found()).isEmpty();
  }

  @Test
  void what_is_told_again_without_a_change_is_no_second_entry() {
    told("50000", false);
    told("50000", false);

    assertThat(
            portal.db.<List<Credit>>with(
                books -> books.credit().book().history(portal.customers.northwind())))
        .hasSize(1);
  }

  @Test
  void open_quotes_and_orders_with_something_to_be_done_are_named() {
    told("50000", false);
    var quoting = new Quoting(portal);
    String open = quoting.give();
    String taken = quoting.give();
    quoting.accepted(taken, "Tom Baker");

    String page = portal.signedIn(SALES).get(PAGE).body();

    assertThat(page).contains(open, taken, quoting.order(taken).number(), "CNSHA-USLAX");
  }

  private void told(String limit, boolean hold) {
    Instant at = SampleHouse.NOW.minusSeconds(Long.parseLong(limit));
    SampleCredit.tell(portal, SampleCredit.of(limit, "12000", hold, at));
  }

  private Optional<Credit> found() {
    return portal.db.with(books -> books.credit().of(portal.customers.northwind()));
  }

  private Credit credit() {
    return found().orElseThrow();
  }

  private static String seen(Browser browser) {
    Matcher found = SEEN.matcher(browser.get(PAGE).body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static HttpResponse<String> tell(
      Browser browser, String seen, String limit, String day, String... more) {
    var fields =
        new ArrayList<>(
            List.of(
                "token",
                browser.tokenOn(PAGE),
                "seen",
                seen,
                "limit",
                limit,
                "currency",
                "usd",
                "days",
                "30",
                "open",
                "12000",
                "openOn",
                day));
    fields.addAll(List.of(more));
    return browser.post(PAGE, fields);
  }
}
