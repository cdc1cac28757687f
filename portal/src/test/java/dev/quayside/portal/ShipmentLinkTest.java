package dev.quayside.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.SampleShipment;
import dev.quayside.db.tracking.SeenShipment;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tracking.Role;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Shipments of several parties: who sees what on his pages, and what a link shows without a login.
 */
class ShipmentLinkTest {

  private static OpenPortal portal;

  /** Northwind buys from Hengda; its own number and Hengda's are not for each other. */
  private static final String SHARED = "S1004";

  @BeforeAll
  static void open() {
    portal = new OpenPortal();
    SampleShipment shared =
        SampleShipment.of(
                portal.customers.northwind(),
                "OOLU2719930840",
                "CNNGB-USLAX",
                "OOCL SPAIN",
                "MSKU6874333")
            .with(portal.customers.hengda(), Role.SHIPPER);
    portal.db.use(books -> books.shipments().file(shared.filing(), SampleHouse.NOW));
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  @Test
  void a_link_shows_where_it_is_and_nothing_of_who_takes_part_or_what_they_call_it() {
    String page = portal.browser().get(link(portal.customers.northwind()) + "?lang=en").body();

    assertThat(page)
        .contains("OOLU2719930840", "Ningbo", "Los Angeles", "noindex", "When can it be collected?")
        .doesNotContain("PO-OOLU", "BKOOLU", "REF-OOLU", "Northwind", "恒达", "USD", "/t/S1004");
  }

  @Test
  void the_shippers_link_says_nothing_of_the_other_end() {
    String page = portal.browser().get(link(portal.customers.hengda()) + "?lang=en").body();

    assertThat(page)
        .contains("Where is it?")
        .doesNotContain("When can it be collected?", "Import customs", "Released by the carrier");
  }

  @Test
  void a_link_that_is_unknown_changed_or_expired_is_answered_alike() {
    String link = link(portal.customers.northwind());
    String changed = link.replace("-wod-", "-wo-");
    String longer = link.replace("-20260802-", "-20270802-");
    String foreign = link.replace(SHARED, "S1001");
    var browser = portal.browser();

    var answers =
        List.of(
            browser.get(changed),
            browser.get(longer),
            browser.get(foreign),
            browser.get("/t/S1004"),
            browser.get(link.substring(0, link.length() - 1)));
    int before = browser.get(link).statusCode();
    portal.time.set(SampleHouse.NOW.plus(Duration.ofDays(61)));
    var expired = browser.get(link);
    portal.time.set(SampleHouse.NOW);

    assertThat(before).isEqualTo(200);
    assertThat(longer).isNotEqualTo(link);
    assertThat(answers).allMatch(it -> it.statusCode() == 404);
    assertThat(answers).allMatch(it -> it.body().equals(expired.body()));
    assertThat(expired.body()).contains("has expired", "已过期");
  }

  @Test
  void each_party_finds_the_shipment_under_its_own_numbers_alone() {
    var buyer = portal.signedIn(SampleHouse.BAKER);
    var factory = portal.signedIn(SampleHouse.LI);

    assertThat(buyer.get("/shipments?q=PO-OOLU").body()).contains("OOLU2719930840");
    assertThat(factory.get("/shipments?q=PO-OOLU").body()).doesNotContain("OOLU2719930840");
    assertThat(factory.get("/shipments?q=REF-OOLU").body()).contains("OOLU2719930840");
    assertThat(factory.get("/shipments/" + SHARED).body())
        .contains("REF-OOLU")
        .doesNotContain("PO-OOLU", "Northwind");
  }

  @Test
  void another_companys_shipment_is_as_unknown_as_one_that_does_not_exist() {
    var li = portal.signedIn(SampleHouse.LI);

    var foreign = li.get("/shipments/S1001");
    var unknown = li.get("/shipments/S9999");

    assertThat(foreign.statusCode()).isEqualTo(404);
    assertThat(foreign.body()).isEqualTo(unknown.body());
    assertThat(li.get("/shipments?q=COSU6301234560").body()).doesNotContain("COSU630123456<");
  }

  @Test
  void a_port_in_either_language_is_searched_like_a_number() {
    var baker = portal.signedIn(SampleHouse.BAKER);

    assertThat(baker.get("/shipments?q=洛杉矶".replace("洛杉矶", "%E6%B4%9B%E6%9D%89%E7%9F%B6")).body())
        .contains("COSU6301234560", "OOLU2719930840")
        .doesNotContain("MSCUQ7712345");
    assertThat(baker.get("/shipments?q=Felixstowe").body()).contains("MSCUQ7712345");
    assertThat(baker.get("/shipments?show=LATE&lang=en").body())
        .contains("COSU6301234560")
        .doesNotContain("MSCUQ7712345");
  }

  private static String link(CustomerId customer) {
    return portal.db.with(books -> {
      SeenShipment seen = books.tracking().of(customer, SHARED).orElseThrow();
      return "/t/" + books.tracking().token(seen, java.time.LocalDate.parse("2026-08-02")).text();
    });
  }
}
