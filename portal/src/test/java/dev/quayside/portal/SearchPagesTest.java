package dev.quayside.portal;

import static dev.quayside.portal.Browser.location;
import static dev.quayside.portal.SampleHouse.BAKER;
import static dev.quayside.portal.SampleHouse.SALES;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sales find things again. */
class SearchPagesTest {

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
  void search_is_for_staff_only() {
    assertThat(location(portal.browser().get("/desk/search")))
        .isEqualTo("/sign-in?next=/desk/search");
    assertThat(portal.signedIn(BAKER).get("/desk/search?q=a").statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({
    "furniture, Mails, /desk/inquiries/2, <mark>furniture</mark>",
    "宁波, Mails, /desk/inquiries/1, <mark>宁波</mark>",
    "汉堡, Quotes, /desk/inquiries/1, <mark>汉堡</mark>",
    "q1002, Quotes, /desk/inquiries/2, <mark>Q1002</mark>",
    "baker, Customers, /desk/customers/2, <mark>Baker</mark>",
    "1234560, Shipments, /desk/shipments/COSU6301234560, COSU6301234560",
    "complaint, Tasks, /desk/inquiries/4, a <mark>complaint</mark> is for a person",
    "boundary, Parked mails, /desk/queue, <mark>boundary</mark>"
  })
  void what_is_found_stands_on_its_shelf_with_the_words_marked_and_leads_to_its_place(
      String typed, String shelf, String place, String marked) {
    String page = search(typed);

    assertThat(page).contains("<h2>" + shelf + "</h2>", "href=\"" + place + "\"", marked);
  }

  @Test
  void what_somebody_types_is_shown_and_never_run() {
    String page = search("<script>alert(1)</script>");

    assertThat(page).contains("&lt;script>alert(1)").doesNotContain("<script>alert");
  }

  @Test
  void nothing_found_is_said_and_an_empty_search_says_what_can_be_found() {
    assertThat(search("Timbuktu")).contains("Nothing holds all of “Timbuktu”.");
    assertThat(search("  ")).contains("are searched at once").doesNotContain("Nothing holds");
  }

  @Test
  void one_shelf_is_leafed_through_from_its_newest() {
    var sales = portal.signedIn(SALES);
    portal.db.use(books -> {
      var book = new SampleBook(books, 500);
      for (int i = 0; i < 40; i++) {
        assertThat(book.file(SampleMails.numbered(i))).isPositive();
      }
    });

    String all = sales.get("/desk/search?q=Zanzibar").body();
    String first = sales.get("/desk/search?q=Zanzibar&in=INQUIRIES").body();
    String next = first.replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1");
    String second = sales.get(next.replace("&amp;", "&")).body();

    assertThat(all).contains("/desk/search?q=Zanzibar&amp;in=INQUIRIES");
    assertThat(first).contains("number 39").contains("number 10").doesNotContain("number 9<");
    assertThat(second).contains("number 9").contains("number 0").doesNotContain("rel=\"next\"");
  }

  private static String search(String typed) {
    return portal.signedIn(SALES).get("/desk/search?q=" + URLEncoder.encode(typed, UTF_8)).body();
  }
}
