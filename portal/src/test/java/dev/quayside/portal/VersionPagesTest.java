package dev.quayside.portal;

import static dev.quayside.portal.Browser.location;
import static dev.quayside.portal.SampleHouse.BAKER;
import static dev.quayside.portal.SampleHouse.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What came into the library, and the way back. */
class VersionPagesTest {

  private static final String HEADINGS = "POL,POD,Carrier,40HQ,Currency,Valid from,Valid to\n";

  private OpenPortal portal;

  @BeforeEach
  void open() {
    portal = new OpenPortal();
    publish("may.csv", "CNSHA,USLAX,COSCO,1000", "CNSHA,DEHAM,COSCO,2000");
    publish("june.csv", "CNSHA,USLAX,COSCO,1100", "CNNGB,USLAX,COSCO,1050");
  }

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void each_version_tells_who_made_it_and_what_it_did_lane_by_lane() {
    var browser = portal.signedIn(SALES);

    assertThat(browser.get("/desk/rates/versions").body())
        .contains("may.csv", "june.csv", "Chen Wei", "COSCO FAK", "Published");
    assertThat(browser.get("/desk/rates/versions/2").body())
        .contains("<dt>Lanes added</dt><dd>1</dd>", "<dt>Lanes changed</dt><dd>1</dd>")
        .contains("<dt>Lanes gone</dt><dd>0</dd>", "Ningbo", "Withdraw this sheet");
  }

  @Test
  void a_withdrawn_sheet_brings_back_what_it_had_replaced() {
    var browser = portal.signedIn(SALES);
    String token = browser.tokenOn("/desk/rates/versions/2");

    var done = browser.post("/desk/rates/versions/2/withdraw", List.of("token", token));

    assertThat(location(done)).isEqualTo("/desk/rates/versions/3");
    assertThat(browser.get("/desk/rates/versions/3").body()).contains("takes back version 2");
    assertThat(browser.get("/desk/rates/versions/2").body())
        .contains("was taken back by")
        .doesNotContain("Withdraw this sheet");
    assertThat(browser.get("/desk/rates?to=USLAX").body())
        .contains("USD 1,000.00")
        .doesNotContain("USD 1,100.00", "USD 1,050.00");
  }

  @Test
  void what_later_sheets_have_replaced_is_named_and_stays() {
    var browser = portal.signedIn(SALES);
    String token = browser.tokenOn("/desk/rates/versions/1");

    var refused = browser.post("/desk/rates/versions/1/withdraw", List.of("token", token));

    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body()).contains("Withdraw these first", "/desk/rates/versions/2");
    assertThat(browser.get("/desk/rates?to=USLAX").body()).contains("USD 1,100.00");
  }

  @Test
  void only_staff_with_the_pages_own_token_take_a_sheet_back() {
    String path = "/desk/rates/versions/2/withdraw";
    var customer = portal.signedIn(BAKER);
    var stranger = portal.browser();
    var sales = portal.signedIn(SALES);

    assertThat(customer.post(path, List.of("token", customer.tokenOn("/quotes"))).statusCode())
        .isEqualTo(403);
    assertThat(stranger.post(path, List.of("token", stranger.tokenOn("/sign-in"))).statusCode())
        .isEqualTo(403);
    assertThat(sales.post(path, List.of("token", "made up")).statusCode()).isEqualTo(403);
    assertThat(sales.post(path, List.of("token", "x"), "Origin", "https://x.example").statusCode())
        .isEqualTo(403);
    assertThat(customer.get("/desk/rates/versions").statusCode()).isEqualTo(403);
    assertThat(portal.db.<Long>with(books -> books.rates().version())).isEqualTo(2);
  }

  private void publish(String file, String... rows) {
    var sheet = new StringBuilder(HEADINGS);
    for (String row : rows) {
      sheet.append(row).append(",USD,2026-06-01,2026-06-30\n");
    }
    SampleSheet.publish(portal.db, file, "COSCO FAK", sheet.toString());
  }
}
