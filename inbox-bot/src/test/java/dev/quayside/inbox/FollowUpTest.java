package dev.quayside.inbox;

import static dev.quayside.inbox.SmallHouse.mail;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.customer.Language;
import dev.quayside.db.notice.Chosen;
import dev.quayside.db.order.Acceptance;
import dev.quayside.db.order.Decision;
import dev.quayside.db.order.LostReason;
import dev.quayside.db.order.Way;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.task.WorkingHours;
import dev.quayside.db.user.User.Role;
import dev.quayside.rates.notice.Channel;
import dev.quayside.rates.notice.Occasion;
import dev.quayside.rates.notice.QuietHours;
import dev.quayside.rates.notice.Wishes;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A quote of 1 June that holds until Sunday the 14th, in Shanghai, and nobody answers it. */
class FollowUpTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final WorkingHours HOURS = new WorkingHours(SHANGHAI);

  /** Thursday, ten o'clock in Shanghai: two working days before the last day. */
  private static final String REMINDED = "2026-06-11T02:00:00Z";

  /** Monday, ten o'clock in Shanghai. */
  private static final String ENDED = "2026-06-15T02:00:00Z";

  private SmallHouse house;
  private String quote = "";

  @BeforeEach
  void open() {
    house = new SmallHouse();
    house.sells("COSU", "2000", Optional.empty());
    quote =
        house
            .receives(
                mail(
                    "Li <li@acme.example>",
                    "Message-ID: <m0@acme.example>",
                    "Shanghai to Los Angeles, 3x40HQ, general cargo"))
            .quotes()
            .getFirst();
    house.sendsAll();
  }

  @Test
  void it_is_reminded_of_once_two_working_days_before_its_last_day_and_asked_about_once_after() {
    int theDayBefore = house.followsUp("2026-06-10T02:00:00Z");
    int reminded = house.followsUp(REMINDED);
    int again = house.followsUp("2026-06-12T02:00:00Z");
    int onTheWeekend = house.followsUp("2026-06-14T02:00:00Z");
    int asked = house.followsUp(ENDED);
    int askedAgain = house.followsUp("2026-06-16T02:00:00Z");

    assertThat(List.of(theDayBefore, reminded, again, onTheWeekend, asked, askedAgain))
        .containsExactly(0, 1, 0, 0, 1, 0);
    assertThat(letters())
        .hasSize(2)
        .allSatisfy(notice -> {
          assertThat(notice.to().address()).isEqualTo("li@acme.example");
          assertThat(notice.to().references()).contains("<m0@acme.example>");
        });
    assertThat(letters().getFirst()).isInstanceOf(Notice.QuoteEnds.class);
    assertThat(letters().getLast()).isInstanceOf(Notice.QuoteEnded.class);
  }

  @Test
  void what_was_quoted_for_one_inquiry_is_followed_up_in_one_letter() {
    house.sells("CNNGB", "MSCU", "1500", Optional.empty());
    house.receives(
        mail(
            "Kim <kim@buyer.example>",
            "Message-ID: <k0@buyer.example>",
            "Please quote 1x40HQ Shanghai to Los Angeles and 1x40HQ Ningbo to Los Angeles"));
    house.sendsAll();

    house.followsUp(REMINDED);
    var reminders = letters().stream().map(Notice::speaksOf).toList();
    house.sendsAll();
    int again = house.followsUp("2026-06-12T02:00:00Z");

    assertThat(reminders)
        .hasSize(2)
        .contains(List.of(quote))
        .anySatisfy(kim -> assertThat(kim).hasSize(2).doesNotContain(quote));
    assertThat(again).isZero();
  }

  @Test
  void nobody_is_written_to_when_his_office_is_closed() {
    int atNight = house.followsUp("2026-06-10T16:30:00Z");
    house.db.use(books -> books.customers().setZone(house.acme, ZoneId.of("America/Los_Angeles")));
    int nightInLosAngeles = house.followsUp("2026-06-12T03:00:00Z");
    int morningInLosAngeles = house.followsUp("2026-06-12T17:00:00Z");

    assertThat(List.of(atNight, nightInLosAngeles, morningInLosAngeles)).containsExactly(0, 0, 1);
  }

  @Test
  void any_reply_in_the_conversation_ends_it() {
    house.receives(
        mail(
            "Li <li@acme.example>",
            "Message-ID: <m1@acme.example>\nIn-Reply-To: <m0@acme.example>",
            "Thanks, we will come back to you."),
        house.time.get());

    assertThat(house.followsUp(REMINDED) + house.followsUp(ENDED)).isZero();
  }

  @Test
  void what_was_accepted_or_declined_is_not_followed_up() {
    house.db.use(books ->
        books
            .orders()
            .accept(new Acceptance(quote, 1, 1, "Li", Way.LINK, ""), HOURS, house.time.get()));

    assertThat(house.followsUp(REMINDED) + house.followsUp(ENDED)).isZero();
  }

  @Test
  void why_it_came_to_nothing_is_kept_also_after_its_last_day_and_once() {
    house.followsUp(ENDED);

    declines(LostReason.OTHER_FORWARDER);
    declines(LostReason.PRICE);

    assertThat(house.db.<Optional<Decision>>with(books -> books.orders().decision(quote)))
        .get()
        .isInstanceOfSatisfying(
            Decision.Declined.class,
            declined -> assertThat(declined.reason()).isEqualTo(LostReason.OTHER_FORWARDER));
  }

  @Test
  void a_quote_that_did_not_go_out_is_not_reminded_of() {
    var another =
        house.receives(
            mail(
                "Kim <kim@buyer.example>",
                "Message-ID: <k0@buyer.example>",
                "Shanghai to Los Angeles, 1x40HQ, general cargo"));

    house.followsUp(REMINDED);

    assertThat(another.quotes()).hasSize(1);
    assertThat(letters()).singleElement().isInstanceOf(Notice.QuoteEnds.class);
  }

  @Test
  void who_does_not_want_to_be_reminded_is_not_and_in_his_quiet_hours_it_waits() {
    wishes(Optional.of("11:00"), Set.of(new Wishes.Off(Occasion.QUOTE_ENDED, Channel.MAIL)));

    int atTen = house.followsUp(REMINDED);
    int atEleven = house.followsUp("2026-06-11T03:00:00Z");
    int asked = house.followsUp("2026-06-15T04:00:00Z");
    wishes(Optional.empty(), Set.of());
    int askedAgain = house.followsUp("2026-06-15T05:00:00Z");

    assertThat(List.of(atTen, atEleven, asked, askedAgain)).containsExactly(0, 1, 0, 0);
    assertThat(letters()).singleElement().isInstanceOf(Notice.QuoteEnds.class);
  }

  private void wishes(Optional<String> until, Set<Wishes.Off> off) {
    var quiet = until.map(end -> new QuietHours(LocalTime.of(20, 0), LocalTime.parse(end)));
    house.db.use(books -> {
      var acme = books.customers().byCode("ACME").orElseThrow().id();
      long li =
          books
              .users()
              .put("li@acme.example", "Li", Role.CUSTOMER, Optional.of(acme), Language.EN, "");
      books
          .wishes()
          .keep(
              books.users().byId(li).orElseThrow(),
              Language.EN,
              new Chosen(Optional.of(SHANGHAI), quiet, off));
    });
  }

  private void declines(LostReason reason) {
    var now = house.time.get();
    var declined = new Decision.Declined(quote, 1, reason, "Li", Way.LINK, "", now);
    house.db.use(books -> books.orders().decline(declined, HOURS, now));
  }

  private List<Notice> letters() {
    return house.db.with(books -> books.outbox().waiting(100)).stream()
        .map(delivery -> delivery.notice())
        .filter(notice -> !(notice instanceof Notice.QuotesGiven))
        .toList();
  }
}
