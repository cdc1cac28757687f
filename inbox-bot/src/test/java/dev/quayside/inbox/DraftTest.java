package dev.quayside.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.autonomy.Level;
import dev.quayside.db.autonomy.Passing.Hold;
import dev.quayside.db.draft.Draft;
import dev.quayside.db.draft.DraftState;
import dev.quayside.db.draft.Sending;
import dev.quayside.db.inquiry.FiledInquiry;
import dev.quayside.db.order.Accepted;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.db.task.SalesTask.Kind;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What sales do not leave to the robot waits for them, and is given to nobody meanwhile. */
class DraftTest {

  private final DraftHouse at = new DraftHouse();

  @Test
  void a_letter_that_waits_is_taken_out_by_nobody_and_sales_have_a_task() {
    at.leaves(Level.CO_PILOT);

    FiledInquiry inquiry = at.asks();

    Draft draft = at.draft(inquiry);
    assertThat(draft.state()).isEqualTo(DraftState.WAITING);
    assertThat(draft.hold()).isEqualTo(Hold.CO_PILOT);
    assertThat(draft.since()).isEqualTo(at.house.time.get());
    assertThat(draft.notice()).isInstanceOf(Notice.QuotesGiven.class);
    assertThat(draft.who()).isEqualTo("Acme Ltd");
    assertThat(at.next()).isEmpty();
    assertThat(at.tasks()).containsExactly(Kind.SEND_DRAFT);
    assertThat(at.house.db.<List<Draft>>with(books -> books.drafts().waiting()))
        .containsExactly(draft);
  }

  @Test
  void nobody_was_given_a_quote_whose_letter_has_not_left() {
    at.leaves(Level.OFF);

    FiledInquiry inquiry = at.asks();

    String number = DraftHouse.number(inquiry);
    at.house.db.use(books -> {
      assertThat(books.quotes().current(number)).isEmpty();
      assertThat(books.quotes().version(number, 1)).isEmpty();
      assertThat(books.quotes().of(at.house.acme)).isEmpty();
      assertThat(books.quotes().newest(9)).isEmpty();
      assertThat(books.quotes().standingIn(inquiry.inquiry().conversation())).isEmpty();
      assertThat(books.orders().proved(books.orders().token(number, 1))).isFalse();
      assertThat(at.accept(number, 1)).isEqualTo(new Accepted.NoSuchThing());
      assertThat(books.timeline().story(at.house.acme))
          .containsExactly("ASKED_FOR_RATE CNSHA-USLAX");
      assertThat(books.quotes().unsentFor(inquiry.id()))
          .extracting(GivenQuote::number)
          .containsExactly(number);
    });
    assertThat(at.house.followsUp("2026-06-12T02:00:00Z")).isZero();
  }

  @Test
  void whoever_sends_it_gives_the_quote_from_then_on() {
    at.leaves(Level.CO_PILOT);
    FiledInquiry inquiry = at.asks();
    at.house.time.set(at.house.time.get().plus(Duration.ofHours(1)));

    Sending sent = at.send(inquiry, "Wang Fang");

    GivenQuote given = at.current(DraftHouse.number(inquiry));
    assertThat(sent).isEqualTo(new Sending.Sent());
    assertThat(at.next()).isPresent();
    assertThat(given.givenAt()).isEqualTo(at.house.time.get());
    assertThat(at.house.db.<List<String>>with(books -> books.timeline().story(at.house.acme)))
        .contains("WAS_QUOTED " + given.number());
    assertThat(at.accept(given.number(), 1)).isInstanceOf(Accepted.Done.class);
    assertThat(at.draft(inquiry).decidedBy()).isEqualTo("Wang Fang");
    assertThat(at.tasks()).doesNotContain(Kind.SEND_DRAFT);
  }

  @Test
  void of_two_who_send_at_once_one_does_and_the_other_is_told_of_him() throws Exception {
    at.leaves(Level.CO_PILOT);
    FiledInquiry inquiry = at.asks();
    Callable<Sending> one = () -> at.send(inquiry, "Wang Fang");
    Callable<Sending> other = () -> at.send(inquiry, "Lena Wu");

    try (var both = Executors.newFixedThreadPool(2)) {
      var first = both.submit(one);
      var second = both.submit(other);
      var came = List.of(first.get(), second.get());

      assertThat(came).filteredOn(Sending.Sent.class::isInstance).hasSize(1);
      assertThat(came)
          .filteredOn(Sending.DecidedBefore.class::isInstance)
          .singleElement()
          .satisfies(told ->
              assertThat(((Sending.DecidedBefore) told).by().decidedBy())
                  .isEqualTo(at.draft(inquiry).decidedBy()));
    }
    assertThat(at.outgoing()).hasSize(1);
  }

  @Test
  void what_is_discarded_never_leaves_and_says_by_whom_and_why() {
    at.leaves(Level.CO_PILOT);
    FiledInquiry inquiry = at.asks();

    Sending done =
        at.house.db.with(books ->
            books.drafts().discard(inquiry.id(), "Wang Fang", "I called him", at.house.time.get()));

    assertThat(done).isEqualTo(new Sending.Discarded());
    assertThat(at.send(inquiry, "Lena Wu")).isInstanceOf(Sending.DecidedBefore.class);
    assertThat(at.draft(inquiry).reason()).isEqualTo("I called him");
    assertThat(at.next()).isEmpty();
    assertThat(at.house.db.<List<?>>with(books -> books.quotes().of(at.house.acme))).isEmpty();
  }

  @Test
  void where_nothing_waits_nothing_is_sent() {
    FiledInquiry inquiry = at.asks();

    assertThat(at.drafted(inquiry)).isEmpty();
    assertThat(at.send(inquiry, "Wang Fang")).isEqualTo(new Sending.NoDraft());
  }
}
