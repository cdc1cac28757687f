package dev.quayside.portal;

import static dev.quayside.portal.Browser.header;
import static dev.quayside.portal.SampleHouse.BAKER;
import static dev.quayside.portal.SampleHouse.LI;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.SampleInvoice;
import dev.quayside.rates.tariff.CustomerId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a customer sees, and what only another customer does. */
class CustomerPagesTest {

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
  void customers_find_the_quotes_of_their_own_company() {
    String page = portal.signedIn(BAKER).get("/quotes").body();

    assertThat(page)
        .contains("Q1002", "Los Angeles", "3x40HC", "USD 7,082.40", "14 Jun 2026", "Valid")
        .contains("Q1003", "Felixstowe", "Expired")
        .doesNotContain("Q1001", "Hamburg");
  }

  @Test
  void a_quote_shows_its_options_and_charges_but_never_the_margin() {
    String page = portal.signedIn(BAKER).get("/quotes/Q1002").body();

    assertThat(page)
        .contains("COSCO Shipping Lines", "Lowest cost", "Matson", "Fastest", "Ocean freight")
        .contains("× 3", "USD 2,270.00", "USD 6,810.00", "Transit 14-17 days")
        .contains("other party’s account", "charges at origin")
        .doesNotContain(SampleOffers.MARGIN_RULE, "Margin", "ONEY");
  }

  @Test
  void sums_are_shown_by_currency_and_once_in_all_with_the_exchange_rates() {
    String page = portal.signedIn(LI).get("/quotes/Q1001?lang=en").body();

    assertThat(page)
        .contains("Subtotal USD", "USD 5,000.00", "Subtotal CNY", "CNY 3,050.00")
        .contains("USD 5,918.58", "1 EUR = 1.087 USD, 2 Jun 2026, ECB", "Contract rate");
  }

  @Test
  void another_companys_quote_is_as_unknown_as_one_that_does_not_exist() {
    var browser = portal.signedIn(BAKER);

    var foreign = browser.get("/quotes/Q1001");
    var foreignPaper = browser.get("/quotes/Q1001/pdf");
    var unknown = browser.get("/quotes/Q9999");

    assertThat(List.of(foreign.statusCode(), foreignPaper.statusCode(), unknown.statusCode()))
        .containsOnly(404);
    assertThat(foreign.body()).isEqualTo(unknown.body());
  }

  @Test
  void a_fetched_paper_is_the_one_that_was_filed_and_part_of_the_customers_story() {
    var paper = portal.signedIn(BAKER).get("/quotes/Q1002/pdf");

    assertThat(paper.body()).isEqualTo("%PDF-1.7 Q1002");
    assertThat(header(paper, "Content-Type")).isEqualTo("application/pdf");
    assertThat(header(paper, "Content-Disposition"))
        .isEqualTo("attachment; filename=\"Q1002.pdf\"");
    assertThat(header(paper, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(portal.db.<List<String>>with(books -> books.timeline().story(northwind())))
        .contains("WAS_QUOTED Q1002", "SIGNED_IN", "FETCHED_DOCUMENT Q1002.pdf");
  }

  @Test
  void shipments_say_how_far_they_have_come_and_when_they_arrive() {
    String page = portal.signedIn(BAKER).get("/shipments").body();

    assertThat(page)
        .contains("COSU6301234560", "Under way", "it left Shanghai", "14 Jun 2026", "estimated")
        .contains("MSCUQ7712345", "Arrived", "Discharged", "actual")
        .doesNotContain("HLCUNG12605ABC");
  }

  @Test
  void lists_are_taken_along_as_files_with_what_is_ones_own() {
    var baker = portal.signedIn(BAKER);

    var quotes = baker.get("/quotes.csv");
    var shipments = baker.get("/shipments.csv?show=ALL");
    var found = baker.get("/shipments.csv?q=COSU6301234560");

    assertThat(header(quotes, "Content-Type")).startsWith("text/csv");
    assertThat(quotes.body())
        .contains("Q1002", "USLAX", "7082.40", "USD", "2026-06-14", "Valid")
        .doesNotContain("Q1001");
    assertThat(shipments.body())
        .contains("S1001", "COSU6301234560", "MSCUQ7712345", "2026-06-14", "Under way")
        .doesNotContain("HLCUNG12605ABC");
    assertThat(found.body()).contains("COSU6301234560").doesNotContain("MSCUQ7712345");
    assertThat(baker.get("/quotes").body()).contains("href=\"/quotes.csv\"");
    assertThat(baker.get("/shipments?q=COSU").body())
        .contains("/shipments.csv?show=ALL&amp;q=COSU");
  }

  @Test
  void an_invoice_leads_to_its_paper_and_its_lines_are_taken_along() {
    var baker = portal.signedIn(BAKER);
    SamplePapers.file(portal, "S1001");
    portal.db.use(books -> {
      var northwind = portal.customers.northwind();
      for (String number : List.of("INV-1", "INV-2")) {
        books
            .charges()
            .file(SampleInvoice.of("S1001", northwind, number, "1450"), "Lena", SampleHouse.NOW);
      }
    });

    String page = baker.get("/shipments/S1001").body();
    var file = baker.get("/shipments/S1001/charges.csv");

    assertThat(page)
        .containsPattern("<a href=\"/shipments/S1001/papers/\\d+\">INV-1</a>")
        .doesNotContain(">INV-2</a>")
        .contains("/shipments/S1001/charges.csv");
    assertThat(file.body()).contains("INV-1", "INV-2", "Ocean freight", "1450.00", "2026-06-20");
    assertThat(portal.signedIn(LI).get("/shipments/S1001/charges.csv").statusCode()).isEqualTo(404);
  }

  @Test
  void everybody_reads_in_their_own_language_and_may_choose_another_for_good() {
    var browser = portal.signedIn(LI);

    String own = browser.get("/quotes").body();
    String chosen = browser.get("/quotes?lang=en").body();
    String kept = browser.get("/quotes").body();

    assertThat(own).contains("<html lang=\"zh-CN\">", "宁波", "汉堡", "有效期至", "2026年6月14日");
    assertThat(chosen).contains("<html lang=\"en\">", "Ningbo", "Hamburg", "14 Jun 2026");
    assertThat(kept).isEqualTo(chosen);
  }

  private static CustomerId northwind() {
    return portal.customers.northwind();
  }
}
