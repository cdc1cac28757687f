package dev.quayside.portal;

import static dev.quayside.portal.Browser.location;
import static dev.quayside.portal.SampleHouse.BAKER;
import static dev.quayside.portal.SampleHouse.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How sales look rates up. */
class RatePagesTest {

  private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]{1,300})\"");

  private static OpenPortal portal;

  @BeforeAll
  static void open() {
    portal = new OpenPortal();
    SampleSheet.publish(portal.db, "june.csv", "", SampleSheet.JUNE);
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  @Test
  void the_library_is_for_staff_only() {
    var customer = portal.signedIn(BAKER);

    assertThat(location(portal.browser().get("/desk/rates")))
        .isEqualTo("/sign-in?next=/desk/rates");
    assertThat(List.of("/desk/rates", "/desk/rates/1"))
        .allSatisfy(path -> assertThat(customer.get(path).statusCode()).isEqualTo(403));
  }

  @Test
  void rates_that_hold_today_are_found_by_a_lane_in_either_language() {
    var browser = portal.signedIn(SALES);

    String english = browser.get("/desk/rates?from=Shanghai&to=Los%20Angeles").body();
    String chinese = browser.get("/desk/rates?from=上海&to=洛杉矶&lang=zh").body();

    assertThat(english)
        .contains("COSU", "ONEY", "USD 1,850.00", "14-16 days", "Contract (NAC)", "PAC26-0117")
        .contains("Northwind Furniture Ltd")
        .doesNotContain("Hamburg", "MSCU");
    assertThat(chinese).contains("洛杉矶", "合约价（NAC）").doesNotContain("汉堡");
  }

  @Test
  void a_country_or_a_coast_means_all_its_ports() {
    var browser = portal.signedIn(SALES);

    assertThat(browser.get("/desk/rates?to=USWC&kind=TARIFF").body())
        .contains("COSU", "ONEY")
        .doesNotContain("PAC26-0117", "HLCU");
    assertThat(browser.get("/desk/rates?from=CN&to=德国").body()).contains("HLCU");
  }

  @Test
  void what_has_expired_is_found_only_where_its_day_is_asked_for() {
    var browser = portal.signedIn(SALES);

    assertThat(browser.get("/desk/rates?carrier=MSC").body()).contains("No rate fits");
    assertThat(browser.get("/desk/rates?carrier=MSC&day=2026-05-20").body()).contains("MSCU");
    assertThat(browser.get("/desk/rates?carrier=MSC&day=").body()).contains("MSCU");
  }

  @Test
  void a_word_that_means_nothing_is_named_and_nothing_is_looked_for() {
    var page = portal.signedIn(SALES).get("/desk/rates?from=Atlantis&day=tomorrow&mode=BOAT");

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body())
        .contains("Not understood: Valid on, From (POL), Mode.")
        .contains("value=\"Atlantis\"");
  }

  @Test
  void one_rate_shows_each_charge_in_its_state_and_where_it_was_read() {
    var browser = portal.signedIn(SALES);
    String list = browser.get("/desk/rates?from=Shanghai&carrier=ONE").body();
    Matcher link = Pattern.compile("/desk/rates/[0-9]{1,9}").matcher(list);
    assertThat(link.find()).isTrue();

    String page = browser.get(link.group()).body();

    assertThat(page)
        .contains("Terminal handling charge", "CNY 1,250.00", "Priced", "At cost")
        .contains("Not stated, so neither included nor priced:</b> BAF")
        .contains("june.csv", "line 3", "DEM 8 + DET 7 days", "FP1");
  }

  @Test
  void a_long_list_goes_on_page_by_page_and_says_nothing_twice() {
    try (var full = new OpenPortal()) {
      var sheet = new StringBuilder("POL,POD,Carrier,20GP,Currency,Valid from,Valid to\n");
      for (int i = 0; i < 120; i++) {
        String from = List.of("CNSHA", "CNNGB", "CNTAO").get(i % 3);
        sheet.append(from).append(",USLAX,COSCO,").append(1000 + i);
        sheet.append(",USD,2026-06-01,2026-06-").append(10 + i / 10).append('\n');
      }
      SampleSheet.publish(full.db, "long.csv", "", sheet.toString());
      var browser = full.signedIn(SALES);

      String path = "/desk/rates?to=Los%20Angeles&lang=en";
      var prices = new java.util.ArrayList<String>();
      for (int pages = 0; pages < 3; pages++) {
        String page = browser.get(path).body();
        Pattern.compile("USD 1,[0-9]{3}")
            .matcher(page)
            .results()
            .forEach(it -> prices.add(it.group()));
        Matcher next = NEXT.matcher(page);
        path = next.find() ? next.group(1).replace("&amp;", "&") : "";
      }

      assertThat(prices).hasSize(120).doesNotHaveDuplicates();
      assertThat(path).isEmpty();
    }
  }

  @Test
  void a_rate_that_is_not_there_is_not_found() {
    var browser = portal.signedIn(SALES);

    assertThat(browser.get("/desk/rates/999999").statusCode()).isEqualTo(404);
    assertThat(browser.get("/desk/rates/first").statusCode()).isEqualTo(404);
  }

  @Test
  void only_the_desk_runs_scripts_and_only_files_of_ours() {
    var page = portal.signedIn(SALES).get("/desk/rates");

    assertThat(Browser.header(page, "Content-Security-Policy")).contains("script-src 'self';");
    assertThat(page.body()).contains("<script src=\"/look/htmx-", "<script src=\"/look/keys-");
    assertThat(page.body().replace("<script src=\"/look/", "")).doesNotContain("<script");
    assertThat(page.body()).doesNotContain("onclick", "hx-on", "style=\"");
  }
}
