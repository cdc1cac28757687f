package dev.quayside.inbox;

import static dev.quayside.inbox.SmallHouse.mail;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.inquiry.FiledInquiry;
import dev.quayside.db.inquiry.Outcome;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.task.OpenTask;
import dev.quayside.db.task.SalesTask.Kind;
import dev.quayside.inbox.mail.opening.Glance;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of mails that had to wait. */
class QueueTest {

  private static final String LI = "Li <li@acme.example>";
  private static final String INQUIRY = "Shanghai to Los Angeles, 3x40HQ, general cargo";

  private SmallHouse house;

  @BeforeEach
  void open() {
    house = new SmallHouse();
    house.sells("COSU", "2000", Optional.empty());
  }

  @Test
  void an_inquiry_that_lay_longer_than_a_business_day_is_asked_about_and_a_task_for_sales() {
    var friday = SmallHouse.MONDAY_MORNING.minus(Duration.ofDays(3).plusHours(1));

    var filed = house.receives(mail(LI, "Message-ID: <1@acme.example>", INQUIRY), friday);

    var notice = (Notice.StillWanted) house.answer(filed).orElseThrow();
    assertThat(filed.inquiry().outcome()).isEqualTo(Outcome.ASKED);
    assertThat(filed.quotes()).isEmpty();
    assertThat(notice.understood())
        .singleElement()
        .satisfies(line -> assertThat(line).contains("Shanghai", "Los Angeles", "3x40"));
    assertThat(house.db.<List<OpenTask>>with(books -> books.tasks().open()))
        .singleElement()
        .satisfies(task -> assertThat(task.kind()).isEqualTo(Kind.FOLLOW_UP_STALE));
  }

  @Test
  void a_weekend_makes_no_inquiry_stale() {
    var fridayEvening = SmallHouse.MONDAY_MORNING.minus(Duration.ofHours(63));

    var filed = house.receives(mail(LI, "Message-ID: <1@acme.example>", INQUIRY), fridayEvening);

    assertThat(filed.inquiry().outcome()).isEqualTo(Outcome.QUOTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Yes, thank you!",
        "Yes please",
        "Yes, it is still open. Please quote. Thanks",
        "We still need it",
        "是的，请报价",
        "还需要的，麻烦尽快报价，谢谢"
      })
  void whoever_says_plainly_that_he_still_wants_it_is_quoted_at_todays_price(String yes) {
    var first = laySinceThursday();

    var reply = answers(first, yes);

    assertThat(reply.inquiry().conversation()).isEqualTo(first.inquiry().conversation());
    assertThat(reply.inquiry().outcome()).isEqualTo(Outcome.QUOTED);
    assertThat(house.db.<List<OpenTask>>with(books -> books.tasks().open())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No, thanks",
        "No longer needed, we have already booked elsewhere.",
        "不需要了，谢谢",
        "已经订舱了"
      })
  void whoever_says_plainly_that_he_does_not_is_left_in_peace(String no) {
    var first = laySinceThursday();

    var reply = answers(first, no);

    assertThat(reply.inquiry().outcome()).isEqualTo(Outcome.NOT_ANSWERED);
    assertThat(reply.inquiry().outcomeReason().en()).startsWith("he no longer wants the price");
    assertThat(house.db.<List<OpenTask>>with(books -> books.tasks().open())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Yes, but what about the transit time?",
        "Yes, if you can do USD 1500",
        "Maybe, our client is thinking about it",
        "ok",
        "不需要冷柜"
      })
  void whoever_says_more_or_less_than_that_gets_a_person(String said) {
    var first = laySinceThursday();

    assertThat(answers(first, said).inquiry().outcome()).isEqualTo(Outcome.HANDED_OVER);
  }

  private FiledInquiry laySinceThursday() {
    var thursday = SmallHouse.MONDAY_MORNING.minus(Duration.ofDays(4));
    return house.receives(mail(LI, "Message-ID: <1@acme.example>", INQUIRY), thursday);
  }

  private FiledInquiry answers(FiledInquiry asked, String text) {
    String ours =
        house.db.with(books -> books.outbox().answerTo(asked.id())).orElseThrow().messageId();
    return house.receives(mail(LI, "Message-ID: <2@acme.example>\nIn-Reply-To: " + ours, text));
  }

  @Test
  void a_glance_finds_what_a_mail_is_and_follows_whatever_else_stands_in_it() {
    String mail =
        """

        Received: by mx; Mon
        MESSAGE-ID:
          <b@x>
        References: <a@x>
        \t<naïve@x> <c@x>
        In-Reply-To: Your mail <c@x>
        Subject: <not@an.id>

        Message-ID: <body@x>
        """;

    var slip = Glance.at(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    var nothing = Glance.at(new byte[] {0, '<', 13, 10, -1});

    assertThat(slip.id()).contains("<b@x>");
    assertThat(slip.earlier()).containsExactly("<a@x>", "<c@x>", "<c@x>");
    assertThat(nothing.id()).isEmpty();
    assertThat(nothing.earlier()).isEmpty();
  }
}
