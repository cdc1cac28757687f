package dev.quayside.portal;

import static dev.quayside.portal.Browser.header;
import static dev.quayside.portal.Browser.location;
import static dev.quayside.portal.SampleHouse.BAKER;
import static dev.quayside.portal.SampleHouse.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.pace.Budget;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What sales see. */
class DeskPagesTest {

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
  void the_desk_is_for_staff_only() {
    var customer = portal.signedIn(BAKER);

    assertThat(location(portal.browser().get("/desk"))).isEqualTo("/sign-in?next=/desk");
    assertThat(
            List.of(
                "/desk",
                "/desk/tasks",
                "/desk/queue",
                "/desk/inquiries/1",
                "/desk/quotes/Q1002/pdf"))
        .allSatisfy(path -> assertThat(customer.get(path).statusCode()).isEqualTo(403));
  }

  @Test
  void a_customers_pages_are_not_for_staff() {
    assertThat(portal.signedIn(SALES).get("/quotes").statusCode()).isEqualTo(403);
  }

  @Test
  void sales_see_what_came_in_what_became_of_it_and_how_long_that_took() {
    String page = portal.signedIn(SALES).get("/desk").body();

    assertThat(page)
        .contains("RFQ Shanghai to Los Angeles", "Rate inquiry", "Quoted", "Q1002", "412 ms")
        .contains("1.3 s", "Not registered", "Asked back", "With sales", "No answer")
        .contains("<b>2</b> open tasks", "<b>1</b> overdue");
  }

  @Test
  void sales_read_a_mail_beside_what_was_understood_and_what_was_quoted() {
    String page = portal.signedIn(SALES).get("/desk/inquiries/2").body();

    assertThat(page)
        .contains("knock-down furniture, 11.5 t per box", "34500 kg", "3 × 40HC", "Sent")
        .contains(SampleOffers.MARGIN_RULE, "USD 360.00", "Dearer", "ONEY CNSHA-USLAX");
  }

  @Test
  void what_a_mail_says_is_shown_and_never_run() {
    String page = portal.signedIn(SALES).get("/desk/inquiries/2").body();

    assertThat(page).contains("&lt;script&gt;").doesNotContain("<script>");
  }

  @Test
  void what_is_missing_or_doubtful_is_told_in_words() {
    var browser = portal.signedIn(SALES);

    assertThat(browser.get("/desk/inquiries/6").body()).contains("Missing:</b> Origin");
    assertThat(browser.get("/desk/inquiries/5").body())
        .contains("UN 3481", "delivery, import customs", "<q>Please keep it cool.</q>")
        .contains("Waiting to be sent");
  }

  @Test
  void tasks_that_are_overdue_stand_out() {
    String page = portal.signedIn(SALES).get("/desk/tasks").body();

    assertThat(page)
        .contains("Handle a complaint", "Answer an inquiry")
        .containsOnlyOnce("badge overdue");
  }

  @Test
  void mails_laid_aside_and_replies_not_delivered_are_told_with_the_reason() {
    String page = portal.signedIn(SALES).get("/desk/queue").body();

    assertThat(page).contains("550 5.1.1 mailbox full", "its boundary does not end");
  }

  @Test
  void a_mail_laid_aside_is_read_again_at_the_push_of_a_button_and_once_only() {
    var sales = portal.signedIn(SALES);
    long mail = portal.db.with(books -> books.messages().parked()).getFirst().id();
    String button = "/desk/queue/" + mail + "/rerun";

    int withoutToken = sales.post(button, List.of("token", "made up")).statusCode();
    long stillParked = portal.db.with(books -> (long) books.messages().parked().size());
    var again = sales.post(button, List.of("token", sales.tokenOn("/desk/queue")));
    long waiting = portal.db.with(books -> books.messages().waiting());
    var twice = sales.post(button, List.of("token", sales.tokenOn("/desk/queue")));
    portal.db.use(
        books -> books.messages().park(mail, "its boundary does not end", SampleHouse.NOW));

    assertThat(withoutToken).isEqualTo(403);
    assertThat(stillParked).isEqualTo(1);
    assertThat(again.statusCode()).isEqualTo(303);
    assertThat(waiting).isEqualTo(1);
    assertThat(twice.statusCode()).isEqualTo(409);
    assertThat(twice.body()).contains("no longer laid aside");
  }

  @Test
  void the_queue_shows_what_waits_what_a_box_may_send_and_when_all_will_be_out() {
    portal.db.use(
        books -> books.pace().tell(new Budget("", OptionalInt.of(30), OptionalInt.of(2000))));

    String page = portal.signedIn(SALES).get("/desk/queue").body();

    assertThat(page).contains("/ 30", "/ 2,000", "Its turn", "Expected end", "Read it again");
  }

  @Test
  void a_number_in_a_mail_only_suggests_where_it_belongs_and_a_person_says_so() {
    var sales = portal.signedIn(SALES);
    long mine = conversation(6);
    long other = conversation(2);
    portal.db.use(books -> books.conversations().suggest(mine, other));
    String page = sales.get("/desk/inquiries/6").body();

    var joined =
        sales.post(
            "/desk/inquiries/6/belongs", List.of("token", sales.tokenOn("/desk/inquiries/6")));

    assertThat(page).contains("Do they belong together?", "/desk/inquiries/2");
    assertThat(joined.statusCode()).isEqualTo(303);
    assertThat(conversation(6)).isEqualTo(other);
    assertThat(sales.get("/desk/inquiries/6").body()).doesNotContain("Do they belong together?");
  }

  private static long conversation(long inquiry) {
    return portal
        .db
        .with(books -> books.inquiries().byId(inquiry))
        .orElseThrow()
        .inquiry()
        .conversation();
  }

  @Test
  void sales_fetch_anybodys_paper_and_no_customers_story_tells_of_it() {
    var paper = portal.signedIn(SALES).get("/desk/quotes/Q1001/pdf");

    assertThat(header(paper, "Content-Type")).isEqualTo("application/pdf");
    assertThat(
            portal.db.<List<String>>with(
                books -> books.timeline().story(portal.customers.hengda())))
        .noneMatch(told -> told.startsWith("FETCHED"));
  }

  @Test
  void an_inquiry_that_is_not_there_is_not_found() {
    var browser = portal.signedIn(SALES);

    assertThat(browser.get("/desk/inquiries/999").statusCode()).isEqualTo(404);
    assertThat(browser.get("/desk/inquiries/first").statusCode()).isEqualTo(404);
  }
}
