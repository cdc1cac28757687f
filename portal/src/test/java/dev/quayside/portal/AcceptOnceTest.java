package dev.quayside.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.customer.Language;
import dev.quayside.db.order.Acceptance;
import dev.quayside.db.order.Accepted;
import dev.quayside.db.order.OrderDraft;
import dev.quayside.db.order.QuoteStanding;
import dev.quayside.db.order.Way;
import dev.quayside.db.task.OpenTask;
import dev.quayside.db.task.SalesTask.Kind;
import dev.quayside.db.task.WorkingHours;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A quote makes one order, as long as it holds, whoever says yes and however many at once. */
class AcceptOnceTest {

  private static final WorkingHours SHANGHAI = new WorkingHours(ZoneId.of("Asia/Shanghai"));

  private static final AtomicInteger MAILS = new AtomicInteger(100);

  private static OpenPortal portal;

  /** Three options for Northwind: A and C hold until 14 June, B until the 30th. */
  private String quote = "";

  @BeforeAll
  static void open() {
    portal = new OpenPortal();
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  @BeforeEach
  void give() {
    var northwind = portal.customers.northwind();
    var mail = SampleMails.losAngeles(northwind);
    quote =
        portal.db.with(books -> {
          var book = new SampleBook(books, MAILS.incrementAndGet());
          long inquiry = book.file(mail);
          String number =
              book.quote(inquiry, mail, Language.EN, SampleOffers.losAngeles(northwind));
          book.tell(inquiry, mail, number);
          return number;
        });
  }

  @Test
  void of_two_who_accept_in_the_same_instant_one_makes_the_order() {
    var both =
        IntStream.range(0, 6)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> accepted(quote, "P" + i)))
            .toList();

    var outcomes = both.stream().map(CompletableFuture::join).toList();

    assertThat(outcomes).filteredOn(it -> it instanceof Accepted.Done).hasSize(1);
    assertThat(outcomes)
        .filteredOn(it ->
            it instanceof Accepted.Not(QuoteStanding why) && why instanceof QuoteStanding.Taken)
        .hasSize(5);
    assertThat(tasksOf(order().number())).contains(Kind.OPEN_FILE).doesNotHaveDuplicates();
  }

  @Test
  void a_quote_for_the_same_cargo_that_was_given_beside_it_cannot_be_accepted_as_well() {
    var offer = portal.db.with(books -> books.quotes().current(quote)).orElseThrow().offer();
    String own =
        portal.db.with(books ->
            books
                .quotes()
                .give(
                    books.quotes().inquiryOf(quote),
                    Optional.of(portal.customers.northwind()),
                    Language.EN,
                    offer,
                    SampleHouse.NOW));
    accepted(own, "Tom Baker");

    Accepted second = accepted(quote, "Ann Other");

    assertThat(second)
        .isInstanceOfSatisfying(
            Accepted.Not.class,
            not ->
                assertThat(not.why())
                    .isInstanceOfSatisfying(
                        QuoteStanding.Taken.class,
                        taken -> assertThat(taken.by().quote()).isEqualTo(own)));
  }

  @Test
  void a_quote_holds_until_midnight_of_its_last_day_where_the_customer_sits() {
    Instant lastMinuteInShanghai = Instant.parse("2026-06-14T15:59:00Z");
    Instant firstOfTheNextDay = Instant.parse("2026-06-14T16:00:00Z");

    assertThat(standing("Q1001", lastMinuteInShanghai)).isInstanceOf(QuoteStanding.Open.class);
    assertThat(standing("Q1001", firstOfTheNextDay)).isInstanceOf(QuoteStanding.Expired.class);

    portal.db.use(books ->
        books.customers().setZone(portal.customers.hengda(), ZoneId.of("America/Los_Angeles")));
    assertThat(standing("Q1001", firstOfTheNextDay)).isInstanceOf(QuoteStanding.Open.class);
    assertThat(standing("Q1001", Instant.parse("2026-06-15T07:00:00Z")))
        .isInstanceOf(QuoteStanding.Expired.class);
  }

  @Test
  void each_option_holds_as_long_as_the_letter_says() {
    Instant later = Instant.parse("2026-06-20T02:00:00Z");

    Accepted short_ = accepted(quote, 1, "Tom Baker", later);
    Accepted long_ = accepted(quote, 2, "Tom Baker", later);

    assertThat(short_)
        .isInstanceOfSatisfying(
            Accepted.Not.class,
            not -> assertThat(not.why()).isInstanceOf(QuoteStanding.Expired.class));
    assertThat(long_).isInstanceOf(Accepted.Done.class);
  }

  private Accepted accepted(String quote, String who) {
    return accepted(quote, 1, who, SampleHouse.NOW);
  }

  private Accepted accepted(String quote, int option, String who, Instant at) {
    var asked = new Acceptance(quote, 1, option, who, Way.REPLY, "");
    return portal.db.with(books -> books.orders().accept(asked, SHANGHAI, at));
  }

  private OrderDraft order() {
    return portal.db.with(books -> books.orders().ofQuote(quote)).orElseThrow();
  }

  private QuoteStanding standing(String quote, Instant at) {
    return portal.db.with(books -> books.orders().standing(quote, 1, SHANGHAI, at)).orElseThrow();
  }

  private List<Kind> tasksOf(String about) {
    return portal.db.with(books -> books.tasks().open()).stream()
        .filter(task -> task.about().contains(about))
        .map(OpenTask::kind)
        .toList();
  }
}
