package dev.quayside.portal;

import static dev.quayside.portal.Browser.header;
import static dev.quayside.portal.SampleHouse.BAKER;
import static dev.quayside.portal.SampleHouse.NOW;
import static dev.quayside.portal.SampleHouse.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.customer.Language;
import dev.quayside.db.order.Decision;
import dev.quayside.db.order.LostReason;
import dev.quayside.db.order.Way;
import dev.quayside.db.task.WorkingHours;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the house did, counted. */
class FigurePagesTest {

  private static final String DAYS = "since=2026-05-01&until=2026-06-03";

  private static final Pattern LEADS =
      Pattern.compile(
          "data-label=\"(?!Margin|Minutes)[^\"]+\"><a href=\"(/desk\\?[^\"]+)\">([0-9]+)</a></td>");

  private static OpenPortal portal;

  @BeforeAll
  static void open() {
    portal = new OpenPortal();
    var quoting = new Quoting(portal);
    quoting.accepted(quoting.give(), "Tom Baker");
    String dear = quoting.give();
    quoting.give();
    portal.db.use(books -> {
      books
          .orders()
          .decline(
              new Decision.Declined(
                  dear, 1, LostReason.PRICE, "Tom Baker", Way.REPLY, "too much", NOW),
              new WorkingHours(ZoneOffset.UTC),
              NOW);
      var evil = books.customers().add("EVIL", "=cmd|'/c calc'!A1", Language.EN);
      var mail = SampleMails.losAngeles(evil);
      var book = new SampleBook(books, 900);
      book.quote(book.file(mail), mail, Language.EN, SampleOffers.losAngeles(evil));
    });
    SampleHeld.hold(portal);
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  @Test
  void figures_are_for_staff_only() {
    assertThat(portal.signedIn(BAKER).get("/desk/figures").statusCode()).isEqualTo(403);
    assertThat(portal.signedIn(BAKER).get("/desk/figures/days.csv").statusCode()).isEqualTo(403);
  }

  @Test
  void the_page_counts_what_happened_and_says_how() {
    String page = portal.signedIn(SALES).get("/desk/figures?" + DAYS).body();

    assertThat(page)
        .contains("Shanghai → Los Angeles", "Ningbo → Hamburg", "Ningbo → Felixstowe")
        .contains("The price is too high", "Robot alone", "data-chart=\"{&#34;kind")
        .contains("declined with a reason", "the minutes a person takes for one")
        .doesNotContain("<script>");
  }

  @Test
  void every_number_leads_to_as_many_cases() {
    var sales = portal.signedIn(SALES);
    Matcher leads = LEADS.matcher(sales.get("/desk/figures?" + DAYS).body());
    int followed = 0;

    while (leads.find()) {
      String list = sales.get(leads.group(1).replace("&amp;", "&")).body();
      assertThat(list.split("<td class=\"wide subject\">", -1).length - 1)
          .as(leads.group(1))
          .isEqualTo(Integer.parseInt(leads.group(2)));
      followed++;
    }

    assertThat(followed).isGreaterThan(25);
  }

  @Test
  void each_table_is_a_file_in_which_nothing_is_a_formula() {
    var sales = portal.signedIn(SALES);
    for (String table :
        List.of(
            "days",
            "lanes",
            "customers",
            "gaps",
            "lost",
            "unserved",
            "margin",
            "lanesMargin",
            "customersMargin",
            "agreement",
            "saved")) {
      var file = sales.get("/desk/figures/" + table + ".csv?" + DAYS);
      assertThat(file.statusCode()).as(table).isEqualTo(200);
      assertThat(header(file, "Content-Type")).startsWith("text/csv");
      assertThat(file.body().lines()).hasSizeGreaterThanOrEqualTo(1);
    }

    assertThat(sales.get("/desk/figures/lanes.csv?" + DAYS).body())
        .contains("Lane,Quoted,Won,Lost,Open,Ended unanswered,Win rate")
        .contains("Shanghai → Los Angeles,");
    assertThat(sales.get("/desk/figures/customers.csv?" + DAYS).body()).contains("\n'=cmd|");
    assertThat(sales.get("/desk/figures/nothing.csv").statusCode()).isEqualTo(404);
    assertThat(sales.get("/desk/figures/days").statusCode()).isEqualTo(404);
  }

  @Test
  void days_that_are_none_are_said_to_be_so() {
    var sales = portal.signedIn(SALES);

    for (String days :
        new String[] {"since=x", "since=2026-06-03&until=2026-06-01", "since=2000-01-01"}) {
      var page = sales.get("/desk/figures?" + days);
      assertThat(page.statusCode()).as(days).isEqualTo(422);
      assertThat(page.body()).contains("These are no days to count");
    }
  }

  @Test
  void the_figures_are_told_in_chinese_too() {
    assertThat(portal.signedIn(SALES).get("/desk/figures?lang=zh&" + DAYS).body())
        .contains("上海 → 洛杉矶", "丢单原因", "机器人独立");
  }
}
