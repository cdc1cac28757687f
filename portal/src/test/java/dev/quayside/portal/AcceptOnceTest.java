package dev.quayside.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.customer.Language;
import dev.quayside.db.order.Accepted;
import dev.quayside.db.order.QuoteStanding;
import dev.quayside.db.task.SalesTask.Kind;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A quote makes one order, as long as it holds, whoever says yes and however many at once. */
class AcceptOnceTest {

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
  void of_two_who_accept_in_the_same_instant_one_makes_the_order() {
    var both =
        IntStream.range(0, 6)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> quoting.accepted(quote, "P" + i)))
            .toList();

    var outcomes = both.stream().map(CompletableFuture::join).toList();

    assertThat(outcomes).filteredOn(it -> it instanceof Accepted.Done).hasSize(1);
    assertThat(outcomes)
        .filteredOn(it ->
            it instanceof Accepted.Not(QuoteStanding why) && why instanceof QuoteStanding.Taken)
        .hasSize(5);
    assertThat(quoting.tasksOf(quoting.order(quote).number()))
        .contains(Kind.OPEN_FILE)
        .doesNotHaveDuplicates();
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
    quoting.accepted(own, "Tom Baker");

    Accepted second = quoting.accepted(quote, "Ann Other");

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

    assertThat(quoting.standing("Q1001", lastMinuteInShanghai))
        .isInstanceOf(QuoteStanding.Open.class);
    assertThat(quoting.standing("Q1001", firstOfTheNextDay))
        .isInstanceOf(QuoteStanding.Expired.class);

    portal.db.use(books ->
        books.customers().setZone(portal.customers.hengda(), ZoneId.of("America/Los_Angeles")));
    assertThat(quoting.standing("Q1001", firstOfTheNextDay)).isInstanceOf(QuoteStanding.Open.class);
    assertThat(quoting.standing("Q1001", Instant.parse("2026-06-15T07:00:00Z")))
        .isInstanceOf(QuoteStanding.Expired.class);
  }

  @Test
  void each_option_holds_as_long_as_the_letter_says() {
    Instant later = Instant.parse("2026-06-20T02:00:00Z");

    Accepted short_ = quoting.accepted(quote, 1, "Tom Baker", later);
    Accepted long_ = quoting.accepted(quote, 2, "Tom Baker", later);

    assertThat(short_)
        .isInstanceOfSatisfying(
            Accepted.Not.class,
            not -> assertThat(not.why()).isInstanceOf(QuoteStanding.Expired.class));
    assertThat(long_).isInstanceOf(Accepted.Done.class);
  }
}
