package dev.quayside.inbox;

import static dev.quayside.inbox.SmallHouse.MONDAY;
import static dev.quayside.inbox.SmallHouse.MONDAY_MORNING;
import static dev.quayside.inbox.SmallHouse.PLACES;
import static dev.quayside.inbox.SmallHouse.mail;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.desk.Act;
import dev.quayside.db.desk.Stepped;
import dev.quayside.db.inquiry.FiledInquiry;
import dev.quayside.db.inquiry.Outcome;
import dev.quayside.db.naming.Effect;
import dev.quayside.db.naming.ProposedName;
import dev.quayside.db.naming.Touched;
import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.cargo.Goods;
import dev.quayside.rates.place.HouseName;
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.place.UnLocode;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.Buyer;
import dev.quayside.rates.tariff.Mode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What sales teach the bot is tried on past mails, and read from the next mail on. */
class LearnedNamesTest {

  private static final String LI = "Li <li@acme.example>";
  private static final String ASKS = "Shanghai to Angel City, 3x40HQ, general cargo";

  private SmallHouse house;
  private int mails;

  @BeforeEach
  void open() {
    house = new SmallHouse();
    house.sells("COSU", "2000", Optional.empty());
  }

  @Test
  void an_approved_name_is_priced_from_the_next_mail_on_and_no_longer_once_it_is_ended() {
    var before = receives(ASKS);
    long id = proposes("Angel City", "USLAX");
    var proposed = receives(ASKS);
    approves(id);
    var approved = receives(ASKS);
    house.db.use(books -> books.names().desk().end(id, "Wang Fang", "no more", MONDAY_MORNING));
    var ended = receives(ASKS);

    assertThat(List.of(before, proposed, ended))
        .noneMatch(filed -> filed.inquiry().outcome() == Outcome.QUOTED);
    assertThat(approved.inquiry().outcome()).isEqualTo(Outcome.QUOTED);
    assertThat(approved.inquiry().understood()).contains("USLAX");
  }

  @Test
  void past_mails_that_could_be_priced_by_the_name_speak_for_it() {
    FiledInquiry lacking = receives(ASKS);
    receives("Shanghai to Los Angeles, 3x40HQ, general cargo");

    proposes("Angel City", "USLAX");

    assertThat(tried().trial())
        .hasValueSatisfying(trial -> {
          assertThat(trial.mails()).isEqualTo(1);
          assertThat(trial.gains()).isEqualTo(1);
          assertThat(trial.harms()).isZero();
        });
    assertThat(touched())
        .singleElement()
        .satisfies(mail -> {
          assertThat(mail.inquiry()).isEqualTo(lacking.id());
          assertThat(mail.effect()).isEqualTo(Effect.PRICED);
          assertThat(mail.before()).isEqualTo(">");
          assertThat(mail.after()).isEqualTo("CNSHA>USLAX");
        });
  }

  @Test
  void a_name_that_would_change_what_was_answered_is_shown_as_a_harm() {
    FiledInquiry quoted =
        receives(
            "Shanghai to Los Angeles, 3x40HQ, general cargo. Thanks, the team at Moonlight Bay");

    proposes("Moonlight Bay", "DEHAM");

    assertThat(quoted.inquiry().outcome()).isEqualTo(Outcome.QUOTED);
    assertThat(touched())
        .singleElement()
        .satisfies(mail -> {
          assertThat(mail.inquiry()).isEqualTo(quoted.id());
          assertThat(mail.effect().gain()).isFalse();
          assertThat(mail.before()).isEqualTo("CNSHA>USLAX");
        });
  }

  @Test
  void what_sales_put_in_by_hand_is_what_the_mail_means() {
    FiledInquiry corrected = receives(ASKS);
    prices(corrected, "USLAX");

    proposes("Angel City", "USLAX");
    var right = touched();
    proposes("Angel City", "DEHAM");
    var wrong = touched();

    assertThat(right).extracting(Touched::effect).containsExactly(Effect.PRICED);
    assertThat(wrong).extracting(Touched::effect).containsExactly(Effect.NOT_AS_CORRECTED);
  }

  private FiledInquiry receives(String text) {
    mails++;
    return house.receives(mail(LI, "Message-ID: <" + mails + "@acme.example>", text));
  }

  private long proposes(String name, String code) {
    var meant = new HouseName(name, new UnLocode(code), PlaceKind.SEA);
    house.db.use(books -> books.names().propose(meant, "Wang Fang", MONDAY_MORNING));
    assertThat(house.triesName()).isTrue();
    return tried().id();
  }

  private ProposedName tried() {
    return house.db.with(books -> books.names().all()).getFirst();
  }

  private List<Touched> touched() {
    long id = tried().id();
    return house
        .db
        .with(books -> books.names().trials().touched(List.of(id), 9))
        .getOrDefault(id, List.of());
  }

  private void approves(long id) {
    house.db.use(
        books -> books.names().desk().approve(id, 1, "Wang Fang", "they say so", MONDAY_MORNING));
  }

  private void prices(FiledInquiry inquiry, String to) {
    var request =
        new RateRequest(
            Buyer.UNKNOWN,
            Mode.FCL,
            PLACES.byCode(new UnLocode("CNSHA"), PlaceKind.SEA).orElseThrow(),
            PLACES.byCode(new UnLocode(to), PlaceKind.SEA).orElseThrow(),
            new Containers(Map.of(Equipment.HC40, 3)),
            new Goods(Optional.of("general cargo"), Optional.empty(), false),
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            MONDAY);
    var stepped =
        house.db.with(books ->
            books
                .cases()
                .price(
                    new Act(
                        inquiry.id(),
                        books.users().byEmail("wang@forwarder.example").orElseThrow().user(),
                        books.cases().stamp(inquiry.id()),
                        house.time.get()),
                    "",
                    0,
                    List.of(request)));
    house.time.set(house.time.get().plusSeconds(11));
    assertThat(stepped).isInstanceOf(Stepped.Done.class);
    assertThat(house.answersApproved()).isTrue();
  }
}
