package dev.quayside.portal;

import static dev.quayside.portal.Browser.location;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.order.Accepted;
import dev.quayside.db.order.Decision;
import dev.quayside.db.order.LostReason;
import dev.quayside.db.order.OrderDraft;
import dev.quayside.db.order.QuoteStanding;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.task.SalesTask.Kind;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the link in a quote's letter opens, what can be done there, and what cannot. */
class AcceptancePagesTest {

  /** Another caller, as a proxy on this machine tells of him. */
  private static final String[] THEIRS = {"X-Forwarded-For", "203.0.113.9"};

  private static OpenPortal portal;
  private static Quoting quoting;

  /** Three options for Northwind: A and C hold until 14 June, B until the 30th. */
  private String quote = "";

  @BeforeAll
  static void open() {
    portal = new OpenPortal();
    quoting = new Quoting(portal);
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  @BeforeEach
  void give() {
    quote = quoting.give();
  }

  @Test
  void the_page_of_a_quote_opens_without_signing_in_and_shows_no_margin() {
    String page = portal.browser().get(page(quote) + "?lang=en").body();

    assertThat(page)
        .contains("Quote " + quote, "Los Angeles", "3x40HC", "USD 7,082.40", "14 Jun 2026")
        .contains("Accept this quote", "Decline", "Ask a question", "Booked with another forwarder")
        .doesNotContain(SampleOffers.MARGIN_RULE, "Margin", "Q1001", "Q1003");
  }

  @Test
  void a_mail_scanner_that_opens_every_link_accepts_nothing() {
    var scanner = portal.browser();

    int looked = scanner.get(page(quote)).statusCode();
    int headed = scanner.head(page(quote)).statusCode();
    int opened = scanner.get(page(quote) + "/accept").statusCode();
    int blind = scanner.post(page(quote) + "/accept", List.of("option", "1")).statusCode();

    assertThat(List.of(looked, headed, opened, blind)).containsExactly(200, 200, 404, 403);
    assertThat(standing(quote)).isInstanceOf(QuoteStanding.Open.class);
  }

  @Test
  void what_is_accepted_becomes_an_order_with_its_tasks_and_a_confirmation() {
    var browser = portal.browser();

    var sent = accept(browser, quote, "2", "Tom Baker");

    assertThat(location(sent)).isEqualTo(page(quote));
    assertThat(browser.get(location(sent) + "?lang=en").body())
        .contains("Accepted by Tom Baker", "option B", quoting.order(quote).number())
        .doesNotContain("Accept this quote");
    OrderDraft order = quoting.order(quote);
    assertThat(order.chosen().carrier().nameEn()).isEqualTo("Matson");
    assertThat(order.customer()).contains(portal.customers.northwind());
    assertThat(quoting.tasksOf(order.number()))
        .contains(Kind.OPEN_FILE, Kind.CHECK_CREDIT, Kind.SEND_DOCUMENTS);
    assertThat(confirmations())
        .singleElement()
        .satisfies(notice -> {
          assertThat(notice.order()).isEqualTo(order.number());
          assertThat(notice.to().address()).isEqualTo(SampleHouse.BAKER);
          assertThat(notice.to().inReplyTo()).isPresent();
        });
    assertThat(story()).contains("ACCEPTED_QUOTE %s as %s".formatted(quote, order.number()));
  }

  @Test
  void who_accepts_what_was_accepted_is_told_of_the_first() {
    accept(portal.browser(), quote, "1", "Tom Baker");
    var second = portal.browser();

    accept(second, quote, "2", "Ann Other");

    assertThat(second.get(page(quote) + "?lang=en").body())
        .contains("Accepted by Tom Baker", "option A")
        .doesNotContain("Ann Other");
    assertThat(confirmations()).hasSize(1);
  }

  @Test
  void a_link_that_was_tampered_with_is_answered_as_one_that_never_was_in_both_languages() {
    String good = page(quote);
    String last = good.endsWith("0") ? "1" : "0";
    var browser = portal.browser();

    var tampered = browser.get(good.substring(0, good.length() - 1) + last + "?lang=en");
    var anotherQuote = browser.get(good.replace(quote, "Q1001"));
    var unknown = browser.get("/q/Q9999-1-" + "0".repeat(32));
    var nonsense = browser.get("/q/hello");

    assertThat(List.of(tampered, anotherQuote, unknown, nonsense))
        .allSatisfy(answer -> {
          assertThat(answer.statusCode()).isEqualTo(404);
          assertThat(answer.body())
              .isEqualTo(tampered.body().replace(tampered.uri().toString(), ""))
              .contains("cut off in your mail program", "可能在邮件中被截断")
              .doesNotContain("Los Angeles");
        });
  }

  @Test
  void whoever_tries_links_out_is_turned_away_after_a_while() {
    var browser = portal.browser();
    IntStream.range(0, 50)
        .forEach(i -> browser.get(page(quote).substring(0, 10) + "%032x".formatted(i), THEIRS));

    int theirs = browser.get(page(quote), THEIRS).statusCode();
    int others = browser.get(page(quote)).statusCode();

    assertThat(theirs).isEqualTo(404);
    assertThat(others).isEqualTo(200);
  }

  @Test
  void an_expired_quote_is_not_accepted_but_a_new_price_may_be_asked_for() {
    var browser = portal.browser();
    String page = browser.get(page("Q1003") + "?lang=en").body();

    accept(browser, "Q1003", "1", "Tom Baker");
    var asked = browser.post(page("Q1003") + "/renew", fields(browser, "Q1003", "who", "Tom"));

    assertThat(page).contains("can no longer be accepted").doesNotContain("Accept this quote");
    assertThat(portal.db.<Optional<OrderDraft>>with(books -> books.orders().ofQuote("Q1003")))
        .isEmpty();
    assertThat(browser.get(location(asked) + "&lang=en").body()).contains("send you a new price");
    assertThat(quoting.tasksOf("Tom wants a new price for Q1003"))
        .containsExactly(Kind.PRICE_AGAIN);
  }

  @Test
  void a_decline_keeps_its_reason_and_leaves_the_way_open_while_the_quote_holds() {
    var browser = portal.browser();

    browser.post(
        page(quote) + "/decline",
        fields(browser, quote, "reason", "PRICE", "words", "USD 200 too much"));

    assertThat(portal.db.<Optional<Decision>>with(books -> books.orders().decision(quote)))
        .get()
        .isInstanceOfSatisfying(
            Decision.Declined.class,
            declined -> assertThat(declined.reason()).isEqualTo(LostReason.PRICE));
    assertThat(
            quoting.tasksOf(
                "declined %s (The price is too high) USD 200 too much".formatted(quote)))
        .containsExactly(Kind.WIN_BACK);
    assertThat(story()).contains("DECLINED_QUOTE " + quote + ": PRICE");
    assertThat(browser.get(page(quote) + "?lang=zh").body()).contains("谢绝", "价格偏高");
    assertThat(quoting.accepted(quote, "Tom Baker")).isInstanceOf(Accepted.Done.class);
  }

  @Test
  void questions_go_to_sales_each_of_them() {
    var browser = portal.browser();

    browser.post(page(quote) + "/ask", fields(browser, quote, "words", "Is BAF included?"));
    browser.post(page(quote) + "/ask", fields(browser, quote, "words", "And the free time?"));

    assertThat(
            quoting.tasksOf(
                "included? / The customer asks about " + quote + ": And the free time?"))
        .containsExactly(Kind.ANSWER_ABOUT_QUOTE);
    assertThat(standing(quote)).isInstanceOf(QuoteStanding.Open.class);
  }

  @Test
  void a_name_and_one_of_the_options_are_needed() {
    var browser = portal.browser();

    var nameless = accept(browser, quote, "1", " ");
    var third = accept(browser, quote, "4", "Tom Baker");

    assertThat(nameless.body()).contains("Please give your name");
    assertThat(third.body()).contains("choose one of the options");
    assertThat(standing(quote)).isInstanceOf(QuoteStanding.Open.class);
  }

  private String page(String quote) {
    return "/q/" + portal.db.with(books -> books.orders().token(quote, 1)).text();
  }

  private HttpResponse<String> accept(Browser browser, String quote, String option, String who) {
    return browser.post(
        page(quote) + "/accept?lang=en", fields(browser, quote, "option", option, "who", who));
  }

  private List<String> fields(Browser browser, String quote, String... fields) {
    var all = new ArrayList<>(List.of("token", browser.tokenOn(page(quote))));
    all.addAll(List.of(fields));
    return all;
  }

  private QuoteStanding standing(String quote) {
    return quoting.standing(quote, SampleHouse.NOW);
  }

  private List<Notice.OrderTaken> confirmations() {
    return portal.db.with(books -> books.outbox().waiting(100)).stream()
        .map(delivery -> delivery.notice())
        .filter(Notice.OrderTaken.class::isInstance)
        .map(Notice.OrderTaken.class::cast)
        .filter(taken -> taken.quote().equals(quote))
        .toList();
  }

  private List<String> story() {
    return portal.db.with(books -> books.timeline().story(portal.customers.northwind()));
  }
}
