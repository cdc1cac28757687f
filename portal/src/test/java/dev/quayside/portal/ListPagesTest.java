package dev.quayside.portal;

import static dev.quayside.portal.Browser.location;
import static dev.quayside.portal.SampleHouse.ADMIN;
import static dev.quayside.portal.SampleHouse.BAKER;
import static dev.quayside.portal.SampleHouse.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The desk's lists, narrowed, kept and acted on. */
class ListPagesTest {

  private static OpenPortal portal;

  @BeforeAll
  static void open() {
    portal = new OpenPortal();
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  @Test
  void the_inbox_is_narrowed_by_its_address() {
    var sales = portal.signedIn(SALES);

    assertThat(sales.get("/desk?outcome=ASKED").body())
        .contains("再报一个到汉堡的")
        .doesNotContain("RFQ Shanghai");
    assertThat(sales.get("/desk?from=Shanghai&to=Los+Angeles").body())
        .contains("RFQ Shanghai")
        .doesNotContain("Koper");
    assertThat(sales.get("/desk?customer=NORTHWIND&since=2026-06-01").body())
        .contains("RFQ Shanghai")
        .doesNotContain("Felixstowe", "Koper");
    assertThat(sales.get("/desk?from=CNNGB&to=GBFXT").body()).contains("Rates to Felixstowe");
    assertThat(sales.get("/desk?who=novak").body()).contains("Koper");
    assertThat(sales.get("/desk?mine=1").body()).contains("Nothing fits");
  }

  @Test
  void what_a_filter_means_nothing_by_is_said() {
    var sales = portal.signedIn(SALES);

    var unclear = sales.get("/desk?from=Atlantis&since=yesterday&customer=NOBODY");

    assertThat(unclear.statusCode()).isEqualTo(422);
    assertThat(unclear.body())
        .contains("Not understood: Customer, From (POL), From day", "value=\"Atlantis\"");
    assertThat(sales.get("/desk/tasks?owner=999").statusCode()).isEqualTo(422);
  }

  @Test
  void a_view_is_kept_under_a_name_for_oneself_and_forgotten() {
    var sales = portal.signedIn(SALES);
    String token = sales.tokenOn("/desk?outcome=ASKED");

    var kept =
        sales.post(
            "/desk/views",
            List.of(
                "token",
                token,
                "list",
                "INQUIRIES",
                "name",
                "<Asked> & mine",
                "query",
                "outcome=ASKED&evil=1&mine=1"));
    String page = sales.get("/desk").body();
    String others = portal.signedIn(ADMIN).get("/desk").body();
    sales.post(
        "/desk/views/forget",
        List.of("token", token, "list", "INQUIRIES", "name", "<Asked> & mine", "query", ""));

    assertThat(location(kept)).isEqualTo("/desk?outcome=ASKED&mine=1");
    assertThat(page)
        .contains("href=\"/desk?outcome=ASKED&amp;mine=1\"", "&lt;Asked> &amp; mine")
        .doesNotContain("evil");
    assertThat(others).doesNotContain("Asked> &amp; mine");
    assertThat(sales.get("/desk").body()).doesNotContain("Asked> &amp; mine");
  }

  @Test
  void the_tasks_go_into_a_file_as_they_are_narrowed() {
    var sales = portal.signedIn(SALES);

    var all = sales.get("/desk/tasks.csv");
    String his = sales.get("/desk/tasks.csv?customer=HENGDA").body();

    assertThat(Browser.header(all, "Content-Disposition")).contains("tasks-2026-06-03.csv");
    assertThat(sales.get("/desk/tasks").body()).contains("href=\"/desk/tasks.csv\"");
    assertThat(all.body()).contains("Customer code", "HENGDA", "Answer an inquiry");
    assertThat(his).contains("HENGDA").doesNotContain("Answer an inquiry");
    assertThat(sales.get("/desk/tasks.csv?owner=999").statusCode()).isEqualTo(400);
    assertThat(portal.signedIn(BAKER).get("/desk/tasks.csv").statusCode()).isEqualTo(403);
  }
}
