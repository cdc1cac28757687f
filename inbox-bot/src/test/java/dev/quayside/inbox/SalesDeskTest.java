package dev.quayside.inbox;

import static dev.quayside.inbox.SmallHouse.MONDAY;
import static dev.quayside.inbox.SmallHouse.MONDAY_MORNING;
import static dev.quayside.inbox.SmallHouse.PLACES;
import static dev.quayside.inbox.SmallHouse.mail;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.desk.Act;
import dev.quayside.db.desk.CaseStore;
import dev.quayside.db.desk.FiledStep;
import dev.quayside.db.desk.FiledStep.Progress;
import dev.quayside.db.desk.Stepped;
import dev.quayside.db.held.HeldInquiry;
import dev.quayside.db.inquiry.FiledInquiry;
import dev.quayside.db.inquiry.Outcome;
import dev.quayside.db.outbox.Envelope.Addressee;
import dev.quayside.db.outbox.KeptLetter;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.task.OpenTask;
import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.cargo.Goods;
import dev.quayside.rates.margin.Margin;
import dev.quayside.rates.margin.Reach;
import dev.quayside.rates.margin.floor.FloorRule;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.place.UnLocode;
import dev.quayside.rates.quote.RateRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What sales decide at their desk is done once they can no longer take it back, and once only. */
class SalesDeskTest {

  private static final String LI = "Li <li@acme.example>";
  private static final String ASKED = "Shanghai to Los Angeles, 2x40HQ, general cargo";
  private static final String UNCLEAR =
      "Shanghai to Los Angeles, 2x40HQ, lithium batteries, UN3481";

  private static final FloorRule FLOOR =
      new FloorRule(
          "never under 120",
          Reach.ALL,
          new Margin.PerContainer(Money.of("USD", "120")),
          "Wang Fang",
          Optional.empty());

  private SmallHouse house;

  @BeforeEach
  void open() {
    house = new SmallHouse();
    house.sells("COSU", "2000", Optional.empty());
  }

  @Test
  void words_of_sales_go_to_all_on_the_mail_in_its_thread_and_do_the_task() {
    FiledInquiry inquiry =
        house.receives(mail(LI, "Message-ID: <1@acme.example>\nCc: Bo <bo@acme.example>", UNCLEAR));

    write(inquiry, "We cannot cool it.", false);
    later();

    var letter = (Notice.WrittenByHand) newest(inquiry).delivery().notice();
    assertThat(letter.text()).isEqualTo("We cannot cool it.");
    assertThat(letter.who()).isEqualTo("Wang Fang");
    assertThat(letter.to().address()).isEqualTo("li@acme.example");
    assertThat(letter.to().cc()).containsExactly(new Addressee("Bo", "bo@acme.example"));
    assertThat(letter.to().inReplyTo()).contains("<1@acme.example>");
    assertThat(tasks()).isEmpty();
    assertThat(step(inquiry).state()).isEqualTo(Progress.DONE);
  }

  @Test
  void words_for_the_writer_alone_go_to_nobody_else() {
    FiledInquiry inquiry = house.receives(mail(LI, "Cc: bo@acme.example", UNCLEAR));

    write(inquiry, "Just between us.", true);
    later();

    var letter = newest(inquiry).delivery().notice().to();
    assertThat(letter.address()).isEqualTo("li@acme.example");
    assertThat(letter.cc()).isEmpty();
  }

  @Test
  void nothing_leaves_as_long_as_it_can_be_taken_back_nor_after_it_was() {
    FiledInquiry inquiry = house.receives(mail(LI, "", UNCLEAR));
    write(inquiry, "We cannot cool it.", false);

    house.answersApproved();
    int atOnce = letters(inquiry).size();
    boolean back =
        house.db.with(
            books -> books.cases().takeBack(step(inquiry).id(), house.wang(), house.time.get()));
    later();

    assertThat(atOnce).isEqualTo(1);
    assertThat(back).isTrue();
    assertThat(letters(inquiry)).hasSize(1);
    assertThat(tasks()).hasSize(1);
  }

  @Test
  void what_the_bot_has_taken_up_cannot_be_taken_back() {
    FiledInquiry inquiry = house.receives(mail(LI, "", UNCLEAR));
    write(inquiry, "We cannot cool it.", false);
    later();

    boolean back =
        house.db.with(
            books -> books.cases().takeBack(step(inquiry).id(), house.wang(), MONDAY_MORNING));

    assertThat(back).isFalse();
    assertThat(letters(inquiry)).hasSize(2);
  }

  @Test
  void what_sales_have_corrected_is_priced_and_answered_with_its_first_quote() {
    FiledInquiry inquiry = house.receives(mail(LI, "", UNCLEAR));

    price(inquiry, "", 0, request(3));
    later();
    later();

    var given = (Notice.QuotesGiven) newest(inquiry).delivery().notice();
    var quote =
        house.db.with(books -> books.quotes().current(given.quotes().getFirst())).orElseThrow();
    var filed = house.db.with(books -> books.inquiries().byId(inquiry.id())).orElseThrow();
    assertThat(quote.offer().request().buyer().customer()).contains(house.acme);
    assertThat(quote.offer().best().totals().byCurrency()).containsExactly(Money.of("USD", "6300"));
    assertThat(filed.inquiry().outcome()).isEqualTo(Outcome.QUOTED);
    assertThat(filed.inquiry().outcomeReason().en()).isEqualTo("priced as corrected by Wang Fang");
    assertThat(tasks()).isEmpty();
    assertThat(letters(inquiry)).hasSize(2);
  }

  @Test
  void a_quote_that_was_wrong_gets_its_next_version() {
    FiledInquiry inquiry = house.receives(mail(LI, "", ASKED));
    String number = inquiry.quotes().getFirst();

    price(inquiry, number, 1, request(3));
    later();

    var revised = (Notice.QuoteRevised) newest(inquiry).delivery().notice();
    var quote = house.db.with(books -> books.quotes().current(number)).orElseThrow();
    assertThat(revised.quote()).isEqualTo(number);
    assertThat(quote.version()).isEqualTo(revised.version()).isEqualTo(2);
    assertThat(quote.offer().best().totals().byCurrency()).containsExactly(Money.of("USD", "6300"));
  }

  @Test
  void a_price_that_comes_to_the_same_is_not_told_again() {
    FiledInquiry inquiry = house.receives(mail(LI, "", ASKED));

    price(inquiry, inquiry.quotes().getFirst(), 1, request(2));
    later();

    assertThat(step(inquiry).state()).isEqualTo(Progress.LEFT);
    assertThat(step(inquiry).outcome().en()).contains("nothing new to tell");
    assertThat(letters(inquiry)).hasSize(1);
  }

  @Test
  void what_is_below_its_floor_as_corrected_waits_for_an_approval() {
    house.db.use(books -> books.terms().addFloor(FLOOR));
    FiledInquiry inquiry = house.receives(mail(LI, "", UNCLEAR));

    price(inquiry, "", 0, request(3));
    later();

    HeldInquiry held = house.db.with(books -> books.held().find(inquiry.id())).orElseThrow();
    assertThat(held.state()).isEqualTo(HeldInquiry.State.WAITING);
    assertThat(held.quotes().getFirst().request().load())
        .isEqualTo(Containers.of(3, Equipment.HC40));
    assertThat(step(inquiry).outcome().en()).contains("floor");
    assertThat(letters(inquiry)).hasSize(1);
  }

  @Test
  void without_a_rate_for_it_nothing_is_sent_and_sales_see_why() {
    FiledInquiry inquiry = house.receives(mail(LI, "", UNCLEAR));

    price(inquiry, "", 0, request("CNNGB", 3));
    later();

    assertThat(step(inquiry).state()).isEqualTo(Progress.LEFT);
    assertThat(step(inquiry).outcome().en()).startsWith("no rate CNNGB - USLAX");
    assertThat(tasks()).hasSize(1);
  }

  @Test
  void an_older_version_than_the_one_that_counts_is_not_made_new() {
    FiledInquiry inquiry = house.receives(mail(LI, "", ASKED));
    price(inquiry, inquiry.quotes().getFirst(), 1, request(3));
    later();

    price(inquiry, inquiry.quotes().getFirst(), 1, request(4));
    later();

    assertThat(step(inquiry).outcome().en()).contains("is at version 2 by now");
  }

  @Test
  void a_contract_price_is_not_told_to_outsiders_on_the_mail() {
    house.sells("ONEY", "1500", Optional.of(house.acme));
    FiledInquiry inquiry = house.receives(mail(LI, "Cc: spy@elsewhere.example", UNCLEAR));

    price(inquiry, "", 0, request(3));
    later();

    var given = (Notice.QuotesGiven) newest(inquiry).delivery().notice();
    var quote =
        house.db.with(books -> books.quotes().current(given.quotes().getFirst())).orElseThrow();
    assertThat(quote.offer().best().contract()).isFalse();
    assertThat(given.to().cc()).hasSize(1);
  }

  private void write(FiledInquiry inquiry, String text, boolean alone) {
    act(inquiry, (cases, act) -> cases.write(act, text, alone));
  }

  private void price(FiledInquiry inquiry, String quote, int version, RateRequest request) {
    act(inquiry, (cases, act) -> cases.price(act, quote, version, List.of(request)));
  }

  private void act(FiledInquiry inquiry, BiFunction<CaseStore, Act, Stepped> step) {
    Stepped stepped =
        house.db.with(books ->
            step.apply(
                books.cases(),
                new Act(
                    inquiry.id(),
                    house.wang(),
                    books.cases().stamp(inquiry.id()),
                    house.time.get())));
    assertThat(stepped).isInstanceOf(Stepped.Done.class);
  }

  /** The moment is over in which it can be taken back. */
  private void later() {
    house.time.set(house.time.get().plus(CaseStore.TIME_TO_THINK));
    house.answersApproved();
  }

  private static long conversation(FiledInquiry inquiry) {
    return inquiry.inquiry().conversation();
  }

  private List<KeptLetter> letters(FiledInquiry inquiry) {
    return house.db.with(books -> books.letters().in(conversation(inquiry)));
  }

  private KeptLetter newest(FiledInquiry inquiry) {
    return letters(inquiry).getLast();
  }

  private FiledStep step(FiledInquiry inquiry) {
    return house.db.with(books -> books.cases().steps(conversation(inquiry))).getLast();
  }

  private List<OpenTask> tasks() {
    return house.db.with(books -> books.tasks().open());
  }

  private static RateRequest request(int boxes) {
    return request("CNSHA", boxes);
  }

  private static RateRequest request(String from, int boxes) {
    return new RateRequest(
        Optional.empty(),
        port(from),
        port("USLAX"),
        Containers.of(boxes, Equipment.HC40),
        new Goods(Optional.of("general cargo"), Optional.empty()),
        Optional.empty(),
        Set.of(),
        Optional.empty(),
        MONDAY);
  }

  private static Place port(String code) {
    return PLACES.byCode(new UnLocode(code), PlaceKind.SEA).orElseThrow();
  }
}
