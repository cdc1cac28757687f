package dev.quayside.inbox;

import static dev.quayside.inbox.SmallHouse.mail;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.agreement.Agreement;
import dev.quayside.db.autonomy.LetterKind;
import dev.quayside.db.autonomy.Level;
import dev.quayside.db.desk.Act;
import dev.quayside.db.desk.CaseStore;
import dev.quayside.db.desk.FiledStep;
import dev.quayside.db.desk.FiledStep.Progress;
import dev.quayside.db.desk.Stepped;
import dev.quayside.db.draft.DraftState;
import dev.quayside.db.draft.Sending.OutOfDate;
import dev.quayside.db.draft.Sending.Why;
import dev.quayside.db.inquiry.FiledInquiry;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.db.task.SalesTask.Kind;
import dev.quayside.rates.money.Money;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** What sales decide of a letter that waits is done once they can no longer take it back. */
class DraftStepsTest {

  private static final String LI = "Li <li@acme.example>";

  private final DraftHouse at = new DraftHouse();

  @Test
  void the_letter_leaves_after_ten_seconds_and_not_before() {
    at.leaves(Level.CO_PILOT);
    FiledInquiry inquiry = at.asks();
    taken(inquiry, CaseStore::sendDraft);

    at.house.answersApproved();
    boolean early = at.next().isPresent();
    later();

    assertThat(early).isFalse();
    assertThat(at.outgoing()).hasSize(1);
    assertThat(step(inquiry).state()).isEqualTo(Progress.DONE);
    assertThat(at.draft(inquiry).decidedBy()).isEqualTo("Wang Fang");
    assertThat(at.tasks()).doesNotContain(Kind.SEND_DRAFT);
  }

  @Test
  void what_was_taken_back_never_leaves() {
    at.leaves(Level.CO_PILOT);
    FiledInquiry inquiry = at.asks();
    taken(inquiry, CaseStore::sendDraft);

    boolean back =
        at.house.db.with(books ->
            books.cases().takeBack(step(inquiry).id(), at.house.wang(), at.house.time.get()));
    later();

    assertThat(back).isTrue();
    assertThat(at.draft(inquiry).state()).isEqualTo(DraftState.WAITING);
    assertThat(at.outgoing()).isEmpty();
  }

  @Test
  void what_is_kept_in_is_decided_with_its_reason() {
    at.leaves(Level.CO_PILOT);
    FiledInquiry inquiry = at.asks();

    taken(inquiry, (cases, act) -> cases.keepDraft(act, "I called him"));
    later();

    assertThat(at.draft(inquiry).state()).isEqualTo(DraftState.DISCARDED);
    assertThat(at.draft(inquiry).reason()).isEqualTo("I called him");
    assertThat(agreement()).isEqualTo(new Agreement(List.of(false)));
  }

  @Test
  void a_price_that_changes_within_the_ten_seconds_is_not_sent() {
    at.leaves(Level.CO_PILOT);
    FiledInquiry inquiry = at.asks();
    taken(inquiry, CaseStore::sendDraft);

    at.earnsMore();
    later();

    assertThat(step(inquiry).state()).isEqualTo(Progress.LEFT);
    assertThat(step(inquiry).outcome().en()).contains("would be another price by now");
    assertThat(at.draft(inquiry).state()).isEqualTo(DraftState.WAITING);
    assertThat(at.outgoing()).isEmpty();
  }

  @Test
  void who_writes_within_the_ten_seconds_is_not_answered_past_his_words() {
    at.leaves(Level.CO_PILOT);
    FiledInquiry inquiry = at.asks();
    taken(inquiry, CaseStore::sendDraft);

    at.says("2", "Please quote Shanghai to Los Angeles, 5x40HQ, general cargo");
    later();

    assertThat(step(inquiry).state()).isEqualTo(Progress.LEFT);
    assertThat(at.draft(inquiry).state()).isEqualTo(DraftState.OVERTAKEN);
    assertThat(at.outgoing()).isEmpty();
  }

  @Test
  void a_price_that_changed_is_made_anew_by_one_button_and_waits_to_be_looked_at() {
    at.leaves(Level.CO_PILOT);
    FiledInquiry inquiry = at.asks();
    String number = DraftHouse.number(inquiry);
    at.earnsMore();

    Stepped refused = act(inquiry, CaseStore::sendDraft);
    taken(inquiry, CaseStore::priceDraft);
    GivenQuote unsent = unsent(inquiry);
    int left = at.outgoing().size();
    taken(inquiry, CaseStore::sendDraft);
    later();

    assertThat(refused)
        .isEqualTo(new Stepped.LetterStays(new OutOfDate(Why.PRICE_CHANGED, number)));
    assertThat(unsent.number()).isEqualTo(number);
    assertThat(unsent.version()).isEqualTo(1);
    assertThat(unsent.offer().best().totals().byCurrency())
        .containsExactly(Money.of("USD", "6750"));
    assertThat(left).isZero();
    assertThat(at.outgoing()).hasSize(1);
    assertThat(at.current(number).offer()).isEqualTo(unsent.offer());
    assertThat(agreement()).isEqualTo(new Agreement(List.of(true)));
  }

  @Test
  void a_version_that_was_bargained_for_keeps_its_number_when_it_is_priced_again() {
    FiledInquiry inquiry = at.asks();
    String number = DraftHouse.number(inquiry);
    at.leaves(LetterKind.BARGAIN, Level.CO_PILOT);
    FiledInquiry wish = at.says("2", "please make it 5x40HQ");
    at.earnsMore();

    taken(wish, CaseStore::priceDraft);
    taken(wish, CaseStore::sendDraft);
    later();

    assertThat(at.current(number).version()).isEqualTo(2);
    assertThat(at.current(number).offer().best().totals().byCurrency())
        .containsExactly(Money.of("USD", "11250"));
    assertThat(at.current(number).replaces()).isPresent();
  }

  @Test
  void what_the_library_has_no_price_for_by_now_stays_as_it_was_and_is_told() {
    at.leaves(Level.CO_PILOT);
    FiledInquiry inquiry = at.asks();
    at.house.time.set(at.house.time.get().plus(Duration.ofDays(20)));

    Stepped came = act(inquiry, CaseStore::priceDraft);

    assertThat(came)
        .isEqualTo(
            new Stepped.LetterStays(new OutOfDate(Why.NO_PRICE, DraftHouse.number(inquiry))));
    assertThat(at.draft(inquiry).state()).isEqualTo(DraftState.WAITING);
  }

  @Test
  void whoever_answers_by_hand_instead_did_not_agree_with_what_waits() {
    at.leaves(Level.CO_PILOT);
    FiledInquiry inquiry = at.asks();

    taken(inquiry, (cases, act) -> cases.write(act, "We called you.", false));
    later();

    assertThat(at.draft(inquiry).state()).isEqualTo(DraftState.OVERTAKEN);
    assertThat(agreement()).isEqualTo(new Agreement(List.of(false)));
  }

  @Test
  void whoever_answers_what_was_to_be_handed_to_a_person_agreed_with_that() {
    at.leaves(Level.CO_PILOT);
    FiledInquiry inquiry =
        at.house.receives(
            mail(LI, "Message-ID: <1@acme.example>", "Shanghai to Los Angeles, lithium, UN3481"));

    taken(inquiry, (cases, act) -> cases.write(act, "We cannot cool it.", false));
    later();

    assertThat(at.draft(inquiry).state()).isEqualTo(DraftState.OVERTAKEN);
    assertThat(agreement().of()).isZero();
  }

  private Agreement agreement() {
    return at.house.db.with(books -> books.agreement().standings()).getFirst().agreement();
  }

  private GivenQuote unsent(FiledInquiry inquiry) {
    return at.house.db.with(books -> books.quotes().unsentFor(inquiry.id())).getFirst();
  }

  private void taken(FiledInquiry inquiry, BiFunction<CaseStore, Act, Stepped> step) {
    assertThat(act(inquiry, step)).isInstanceOf(Stepped.Done.class);
  }

  private Stepped act(FiledInquiry inquiry, BiFunction<CaseStore, Act, Stepped> step) {
    return at.house.db.with(books ->
        step.apply(
            books.cases(),
            new Act(
                inquiry.id(),
                at.house.wang(),
                books.cases().stamp(inquiry.id()),
                at.house.time.get())));
  }

  private FiledStep step(FiledInquiry inquiry) {
    return at.house
        .db
        .with(books -> books.cases().steps(inquiry.inquiry().conversation()))
        .getLast();
  }

  /** The moment is over in which it can be taken back. */
  private void later() {
    at.house.time.set(at.house.time.get().plus(CaseStore.TIME_TO_THINK));
    at.house.answersApproved();
  }
}
