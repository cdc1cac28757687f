package dev.quayside.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Whoever sees little, hears the page or uses no mouse can work at the desk: axe-core (WCAG 2.1)
 * finds no serious fault on any of its pages, in neither language, wide or narrow.
 */
class DeskForEverybodyTest {

  private static OpenPortal portal;
  private static ChromeDriver chromium;
  private static AxeCore axe;

  @BeforeAll
  static void open() throws IOException {
    portal = new OpenPortal();
    SampleSheet.publish(portal.db, "june.csv", "", SampleSheet.JUNE);
    SampleHeld.hold(portal);
    SampleOrders.make(portal);
    SampleNames.propose(portal);
    SampleCare.complain(portal, 1);
    SampleOpportunity.open(portal, "Rates for 2027");
    SampleOpportunity.agree(portal);
    portal.signedIn(SampleHouse.BAKER).get("/rates?origin=CNSHA&destination=Haiphong&hc40=1");
    chromium = Chromium.start();
    axe = new AxeCore(chromium);
    Chromium.signIn(chromium, portal.port(), SampleHouse.ADMIN);
  }

  @AfterAll
  static void close() {
    chromium.quit();
    portal.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/desk",
        "/desk/cases",
        "/desk/inquiries/1",
        "/desk/inquiries/2",
        "/desk/inquiries/4",
        "/desk/inquiries/5",
        "/desk/inquiries/6",
        "/desk/tasks",
        "/desk/requests",
        "/desk/requests/R1001",
        "/desk/opportunities?customer=NORTHWIND",
        "/desk/opportunities/P1001",
        "/desk/corrections",
        "/desk/signals",
        "/desk/signals?rule=UNSERVED_LANE&times=3&days=14&tier=",
        "/desk/queue",
        "/desk/approvals",
        "/desk/rates",
        "/desk/rates/2",
        "/desk/rates/versions",
        "/desk/rates/versions/1",
        "/desk/rates/import",
        "/desk/rates/profiles",
        "/desk/rates/rules",
        "/desk/rates/exchange",
        "/desk/people",
        "/desk/search",
        "/desk/search?q=Shanghai",
        "/desk/figures",
        "/desk/autonomy",
        "/desk/templates",
        "/desk/orders",
        "/desk/orders/O1001",
        "/desk/orders/O1002",
        "/desk/shipments/S1001",
        "/desk/shipments/S1003",
        "/desk/unserved",
        "/desk/unserved/CNSHA/VNHPH",
        "/desk/customers",
        "/desk/customers/1",
        "/desk/customers/2",
        "/desk/customers/2?on=2026-05-03",
        "/desk/customers/2/brief",
        "/desk/credit",
        "/desk/credit/NORTHWIND",
        "/desk/companies/NORTHWIND",
        "/desk/inquiries/50",
        "/desk/nowhere"
      })
  void no_page_of_the_desk_has_a_serious_fault(String path) {
    String mark = path.contains("?") ? "&" : "?";
    for (String language : List.of("en", "zh")) {
      for (int width : List.of(360, 1280)) {
        Chromium.size(chromium, width);
        chromium.get("http://localhost:" + portal.port() + path + mark + "lang=" + language);

        assertThat(axe.faults()).as("%s in %s at %d px", path, language, width).isEmpty();
      }
    }
  }
}
