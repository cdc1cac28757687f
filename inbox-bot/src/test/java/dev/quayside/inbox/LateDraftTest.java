package dev.quayside.inbox;

import static dev.quayside.inbox.SmallHouse.mail;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.autonomy.LetterKind;
import dev.quayside.db.autonomy.Level;
import dev.quayside.db.draft.DraftState;
import dev.quayside.db.draft.Sending;
import dev.quayside.db.draft.Sending.Why;
import dev.quayside.db.inquiry.FiledInquiry;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.message.RawMail;
import dev.quayside.db.message.Slip;
import dev.quayside.db.order.Accepted;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.task.SalesTask.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A letter that has waited leaves only while it says what holds. */
class LateDraftTest {

  private static final String LI = "Li <li@acme.example>";

  private final DraftHouse at = new DraftHouse();

  @Test
  void a_price_that_ended_while_its_letter_waited_is_not_sent() {
    at.leaves(Level.CO_PILOT);
    FiledInquiry inquiry = at.asks();
    at.house.time.set(at.house.time.get().plus(Duration.ofDays(20)));

    assertThat(at.send(inquiry, "Wang Fang"))
        .isEqualTo(new Sending.OutOfDate(Why.PRICE_ENDED, DraftHouse.number(inquiry)));
    assertThat(at.draft(inquiry).state()).isEqualTo(DraftState.WAITING);
    assertThat(at.next()).isEmpty();
  }

  @Test
  void a_price_that_changed_while_its_letter_waited_is_not_sent() {
    at.leaves(Level.CO_PILOT);
    FiledInquiry inquiry = at.asks();
    at.earnsMore();

    assertThat(at.send(inquiry, "Wang Fang"))
        .isEqualTo(new Sending.OutOfDate(Why.PRICE_CHANGED, DraftHouse.number(inquiry)));
  }

  @Test
  void another_rate_that_would_not_have_been_the_answer_changes_nothing() {
    at.leaves(Level.CO_PILOT);
    FiledInquiry inquiry = at.asks();
    at.house.sells("CNNGB", "MSCU", "100", Optional.empty());

    assertThat(at.send(inquiry, "Wang Fang")).isEqualTo(new Sending.Sent());
  }

  @Test
  void a_newer_mail_of_the_conversation_makes_it_out_of_date_and_somebody_looks() {
    at.leaves(Level.CO_PILOT);
    FiledInquiry inquiry = at.asks();

    at.says("2", "Please quote Shanghai to Los Angeles, 5x40HQ, general cargo");

    assertThat(at.draft(inquiry).state()).isEqualTo(DraftState.OVERTAKEN);
    assertThat(at.send(inquiry, "Wang Fang")).isInstanceOf(Sending.DecidedBefore.class);
    assertThat(at.tasks()).contains(Kind.SEND_DRAFT);
    assertThat(at.outgoing()).isEmpty();
  }

  @Test
  void a_machine_that_says_he_is_away_changes_nothing() {
    at.leaves(Level.CO_PILOT);
    FiledInquiry inquiry = at.asks();

    at.house.receives(
        mail(
            LI,
            "Message-ID: <2@acme.example>\nIn-Reply-To: <1@acme.example>\nAuto-Submitted:"
                + " auto-replied",
            "I am out of the office until Friday."));

    assertThat(at.send(inquiry, "Wang Fang")).isEqualTo(new Sending.Sent());
  }

  @Test
  void while_a_newer_mail_waits_to_be_read_nothing_is_sent() {
    at.leaves(Level.CO_PILOT);
    FiledInquiry inquiry = at.asks();
    var slip =
        new Slip(Optional.of("<2@acme.example>"), List.of("<1@acme.example>"), Optional.empty());
    at.house.db.use(books ->
        books
            .messages()
            .takeIn(
                new RawMail("d", "INBOX", Optional.empty(), Bytes.of(new byte[] {1})),
                slip,
                at.house.time.get()));

    assertThat(at.send(inquiry, "Wang Fang")).isEqualTo(new Sending.OutOfDate(Why.MAIL_COMES, ""));
  }

  @Test
  void a_version_that_waits_leaves_the_one_before_in_force() {
    FiledInquiry inquiry = at.asks();
    String number = DraftHouse.number(inquiry);
    at.leaves(LetterKind.BARGAIN, Level.CO_PILOT);

    FiledInquiry wish = at.says("2", "please make it 5x40HQ");

    assertThat(at.current(number).version()).isEqualTo(1);
    assertThat(at.draft(wish).notice()).isInstanceOf(Notice.QuoteRevised.class);
    assertThat(at.accept(number, 1)).isInstanceOf(Accepted.Done.class);
    assertThat(at.send(wish, "Wang Fang"))
        .isEqualTo(new Sending.OutOfDate(Why.QUOTE_DECIDED, number));
    assertThat(at.current(number).version()).isEqualTo(1);
  }

  @Test
  void a_newer_version_takes_the_place_of_one_that_waits_and_its_number() {
    String number = DraftHouse.number(at.asks());
    at.leaves(LetterKind.BARGAIN, Level.CO_PILOT);
    at.says("2", "please make it 5x40HQ");

    FiledInquiry again = at.says("3", "please make it 6x40HQ");
    Sending sent = at.send(again, "Wang Fang");

    assertThat(sent).isEqualTo(new Sending.Sent());
    assertThat(at.current(number).version()).isEqualTo(2);
    assertThat(at.current(number).offer().request().load()).hasToString("6x40HC");
  }

  @Test
  void a_question_that_waits_is_not_asked_and_a_newer_answer_goes_with_what_he_said_before() {
    at.leaves(LetterKind.ASK_BACK, Level.CO_PILOT);
    FiledInquiry asked =
        at.house.receives(
            mail(LI, "Message-ID: <1@acme.example>", "Please quote 3x40HQ from Shanghai"));

    FiledInquiry answered = at.says("2", "Los Angeles");

    assertThat(at.draft(asked).state()).isEqualTo(DraftState.OVERTAKEN);
    assertThat(at.house.answer(answered)).containsInstanceOf(Notice.QuotesGiven.class);
    assertThat(at.outgoing()).hasSize(1);
  }
}
