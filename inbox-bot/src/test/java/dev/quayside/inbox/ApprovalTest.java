package dev.quayside.inbox;

import static dev.quayside.inbox.SmallHouse.MONDAY;
import static dev.quayside.inbox.SmallHouse.MONDAY_MORNING;
import static dev.quayside.inbox.SmallHouse.mail;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.held.Deciding;
import dev.quayside.db.held.HeldInquiry;
import dev.quayside.db.held.HeldInquiry.Change;
import dev.quayside.db.held.HeldInquiry.State;
import dev.quayside.db.held.HeldQuote;
import dev.quayside.db.inquiry.FiledInquiry;
import dev.quayside.db.inquiry.Outcome;
import dev.quayside.db.lasttime.TakenOver.Part;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.rate.terms.Kept;
import dev.quayside.rates.margin.Margin;
import dev.quayside.rates.margin.MarginRule;
import dev.quayside.rates.margin.Reach;
import dev.quayside.rates.margin.floor.FloorRule;
import dev.quayside.rates.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was held back below the floor is answered once somebody approves it, and only as it was. */
class ApprovalTest {

  private static final String LI = "Li <li@acme.example>";
  private static final String INQUIRY = "Shanghai to Los Angeles, 3x40HQ, general cargo";

  private SmallHouse house;
  private FiledInquiry inquiry;

  @BeforeEach
  void hold() {
    house = new SmallHouse();
    house.sells("COSU", "2000", Optional.empty());
    house.db.use(books -> books.terms().addFloor(floor("never under 120", "120")));
    inquiry = house.receives(mail(LI, "Message-ID: <1@acme.example>", INQUIRY));
  }

  @Test
  void what_is_held_is_shown_with_its_margin_and_what_it_lacks() {
    HeldInquiry held = held();

    assertThat(held.state()).isEqualTo(State.WAITING);
    assertThat(held.who()).isEqualTo("Acme Ltd");
    assertThat(held.quotes())
        .singleElement()
        .satisfies(quote -> {
          assertThat(quote.option().margin().total()).isEqualTo(Money.of("USD", "300"));
          assertThat(quote.shortBy()).isEqualTo(Money.of("USD", "60"));
          assertThat(quote.reason()).contains("floor 'never under 120' is USD 360.00");
          assertThat(quote.seal()).hasSize(64);
        });
    assertThat(house.answersApproved()).isFalse();
  }

  @Test
  void an_approval_sends_what_was_held_back_in_the_same_thread_and_ticks_off_the_task() {
    Notice before = house.answer(inquiry).orElseThrow();

    Deciding decided = approve("Lena Wu");
    boolean answered = house.answersApproved();
    boolean again = house.answersApproved();

    var after = (Notice.QuotesGiven) house.answer(inquiry).orElseThrow();
    var quote =
        house.db.with(books -> books.quotes().current(after.quotes().getFirst())).orElseThrow();
    var filed = house.db.with(books -> books.inquiries().byId(inquiry.id())).orElseThrow();
    assertThat(decided).isEqualTo(new Deciding.Done());
    assertThat(answered).isTrue();
    assertThat(again).isFalse();
    assertThat(before).isInstanceOf(Notice.HandedOver.class);
    assertThat(after.to()).isEqualTo(before.to());
    assertThat(quote.offer().best().margin().approvedBy()).contains("Lena Wu");
    assertThat(quote.offer().best().totals().byCurrency()).containsExactly(Money.of("USD", "6300"));
    assertThat(filed.inquiry().outcome()).isEqualTo(Outcome.QUOTED);
    assertThat(filed.inquiry().outcomeReason().en()).contains("approved by Lena Wu");
    assertThat(house.db.<List<?>>with(books -> books.tasks().open())).isEmpty();
    assertThat(held().state()).isEqualTo(State.SENT);
  }

  @Test
  void what_he_had_last_time_is_named_also_where_somebody_approved_the_price_first() {
    approve("Lena Wu");
    house.answersApproved();
    var first = (Notice.QuotesGiven) house.answer(inquiry).orElseThrow();
    house.time.set(house.time.get().plusSeconds(600));
    inquiry =
        house.receives(
            mail(LI, "Message-ID: <2@acme.example>", "Same as last time, but 1x40HQ please."));

    approve("Lena Wu");
    house.answersApproved();

    var given = (Notice.QuotesGiven) house.answer(inquiry).orElseThrow();
    var quote =
        house.db.with(books -> books.quotes().current(given.quotes().getFirst())).orElseThrow();
    assertThat(quote.offer().request().load()).hasToString("1x40HC");
    assertThat(quote.takenOver().orElseThrow().quote()).isEqualTo(first.quotes().getFirst());
    assertThat(quote.takenOver().orElseThrow().parts()).contains(Part.FROM, Part.TO);
  }

  @Test
  void another_price_than_the_approved_one_is_not_sent_and_waits_for_an_approval_of_its_own() {
    String seal = held().quotes().getFirst().seal();
    approve("Lena Wu");
    house.db.use(books -> {
      Kept<MarginRule> old = books.terms().margins().getFirst();
      books.terms().endMargin(old.number(), MONDAY.minusDays(1));
      books.terms().addMargin(margin("90"));
    });

    house.answersApproved();

    assertThat(house.answer(inquiry)).containsInstanceOf(Notice.HandedOver.class);
    assertThat(held().state()).isEqualTo(State.WAITING);
    assertThat(held().change()).isEqualTo(Change.PRICE);
    assertThat(held().quotes()).extracting(HeldQuote::seal).doesNotContain(seal).hasSize(1);
    assertThat(
            house.db.<Deciding>with(books ->
                books
                    .held()
                    .approve(inquiry.id(), Set.of(seal), "Lena Wu", MONDAY, MONDAY_MORNING)))
        .isEqualTo(new Deciding.Changed());
  }

  @Test
  void what_needs_nobodys_consent_any_more_is_not_what_was_approved() {
    approve("Lena Wu");
    house.sells("ONEY", "1500", Optional.empty());
    house.db.use(books -> {
      Kept<FloorRule> old = books.terms().floors().getFirst();
      books.terms().endFloor(old.number(), MONDAY.minusDays(1));
    });

    house.answersApproved();

    assertThat(house.answer(inquiry)).containsInstanceOf(Notice.HandedOver.class);
    assertThat(held().state()).isEqualTo(State.OVERTAKEN);
    assertThat(held().change()).isEqualTo(Change.NOT_HELD);
    assertThat(house.db.<List<?>>with(books -> books.tasks().open())).hasSize(1);
  }

  @Test
  void a_rate_that_was_withdrawn_meanwhile_is_not_sent() {
    approve("Lena Wu");
    house.db.use(books -> books.rates().withdraw(1, "Wang Fang", MONDAY_MORNING));

    house.answersApproved();

    assertThat(held().change()).isEqualTo(Change.NO_RATE);
    assertThat(house.answer(inquiry)).containsInstanceOf(Notice.HandedOver.class);
  }

  @Test
  void who_decides_second_is_told_what_the_first_has_said() {
    Deciding first =
        house.db.with(books -> books.held().decline(inquiry.id(), "Max", MONDAY_MORNING));

    Deciding second = approve("Lena Wu");

    assertThat(first).isEqualTo(new Deciding.Done());
    assertThat(second)
        .isInstanceOfSatisfying(
            Deciding.DecidedBefore.class,
            before -> assertThat(before.by().decidedBy()).isEqualTo("Max"));
    assertThat(house.answersApproved()).isFalse();
    assertThat(house.db.<List<?>>with(books -> books.tasks().open())).hasSize(1);
  }

  private Deciding approve(String by) {
    Set<String> seals = held().quotes().stream().map(HeldQuote::seal).collect(Collectors.toSet());
    return house.db.with(
        books -> books.held().approve(inquiry.id(), seals, by, MONDAY, MONDAY_MORNING));
  }

  private HeldInquiry held() {
    return house.db.with(books -> books.held().find(inquiry.id())).orElseThrow();
  }

  private static FloorRule floor(String name, String usd) {
    return new FloorRule(
        name, Reach.ALL, new Margin.PerContainer(Money.of("USD", usd)), "", Optional.empty());
  }

  private static MarginRule margin(String usd) {
    return new MarginRule(
        "less", Optional.empty(), Optional.empty(), new Margin.PerContainer(Money.of("USD", usd)));
  }
}
