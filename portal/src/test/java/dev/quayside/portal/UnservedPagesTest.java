package dev.quayside.portal;

import static dev.quayside.portal.SampleHouse.BAKER;
import static dev.quayside.portal.SampleHouse.LI;
import static dev.quayside.portal.SampleHouse.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Buyers read what was asked for and not served: lane, box, volume, and by whom. */
class UnservedPagesTest {

  private static final String HAIPHONG = "/rates?origin=CNSHA&destination=Haiphong&hc40=";
  private static final String LANE = "/desk/unserved/CNSHA/VNHPH";

  private static OpenPortal portal;
  private static Browser sales;

  @BeforeAll
  static void open() {
    portal = new OpenPortal();
    portal.signedIn(BAKER).get(HAIPHONG + "2");
    portal.signedIn(BAKER).get(HAIPHONG + "3&gp20=1");
    portal.signedIn(LI).get(HAIPHONG + "1");
    sales = portal.signedIn(SALES);
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  @Test
  void a_lane_is_told_with_each_kind_of_box_how_often_how_many_and_by_how_many_customers() {
    String page = sales.get("/desk/unserved").body();

    assertThat(page)
        .contains("Shanghai → Haiphong", ">40HC</td>", ">20GP</td>")
        .contains("data-label=\"Asked\"><a href=\"" + LANE)
        .contains(">3</a>", "data-label=\"Volume\">6</td>", ">2</a>");
  }

  @Test
  void a_number_leads_to_who_asked() {
    String page = sales.get(LANE).body();

    assertThat(page)
        .contains("Northwind Furniture Ltd", "恒达", "looked up on our pages")
        .contains("href=\"/desk/customers/" + portal.customers.northwind().value());
    assertThat(sales.get("/desk/unserved/CNSHA/USLAX").statusCode()).isEqualTo(404);
  }

  @Test
  void the_file_says_the_same_as_the_page() {
    String file = sales.get("/desk/unserved.csv").body();

    assertThat(file.lines().toList()).hasSize(3).anyMatch(line -> line.contains("40HC,3,6,2"));
  }

  @Test
  void days_that_are_none_are_said_so_and_other_days_are_empty() {
    assertThat(sales.get("/desk/unserved?since=soon").statusCode()).isEqualTo(422);
    assertThat(sales.get("/desk/unserved?since=2026-01-01&until=2026-01-07").body())
        .contains("had a rate");
    assertThat(portal.signedIn(BAKER).get("/desk/unserved").statusCode()).isEqualTo(403);
  }

  @Test
  void the_customer_reads_what_load_is_kept_and_what_he_erases_is_bought_for_no_more() {
    var li = portal.signedIn(LI);

    assertThat(li.get("/known").body()).contains("CNSHA-VNHPH", "1x40HC");
    assertThat(li.get("/known/export").body()).contains("1x40HC");
    li.post("/known/erase", List.of("token", li.tokenOn("/known"), "sure", "yes"));
    assertThat(sales.get(LANE).body()).doesNotContain("恒达");
    portal.signedIn(LI).get(HAIPHONG + "1");
  }
}
