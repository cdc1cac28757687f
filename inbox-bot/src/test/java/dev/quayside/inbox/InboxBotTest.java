package dev.quayside.inbox;

import static dev.quayside.inbox.SmallHouse.mail;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.asking.Question.About;
import dev.quayside.db.inquiry.FiledInquiry;
import dev.quayside.db.inquiry.Outcome;
import dev.quayside.db.inquiry.ReadyInquiry;
import dev.quayside.db.message.ParkedMail;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.outbox.UnreadFile;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.db.task.OpenTask;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.place.Lane;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InboxBotTest {

  private static final String LI = "Li <li@acme.example>";
  private static final String INQUIRY = "Shanghai to Los Angeles, 3x40HQ, general cargo";

  private SmallHouse house;

  @BeforeEach
  void open() {
    house = new SmallHouse();
    house.sells("COSU", "2000", Optional.empty());
  }

  @Test
  void an_inquiry_that_lacks_nothing_is_quoted_and_everything_about_it_is_filed() {
    var filed = house.receives(mail(LI, "Message-ID: <1@acme.example>", INQUIRY));

    var quote = quote(filed);
    assertThat(filed.inquiry().outcome()).isEqualTo(Outcome.QUOTED);
    assertThat(filed.customerName()).contains("Acme Ltd");
    assertThat(quote.offer().best().totals().byCurrency()).containsExactly(Money.of("USD", "6300"));
    assertThat(house.db.<List<String>>with(books -> books.timeline().story(house.acme)))
        .containsExactly("ASKED_FOR_RATE CNSHA-USLAX", "WAS_QUOTED " + quote.number());
  }

  @Test
  void a_contract_price_is_for_the_registered_address_only() {
    house.sells("MSCU", "1000", Optional.of(house.acme));

    var his = quote(house.receives(mail(LI, "Message-ID: <1@acme.example>", INQUIRY)));
    var strangers =
        quote(house.receives(mail("x@acme.example", "Message-ID: <2@acme.example>", INQUIRY)));

    assertThat(his.offer().best().carrier().scac()).isEqualTo("MSCU");
    assertThat(strangers.offer().best().carrier().scac()).isEqualTo("COSU");
    assertThat(strangers.customer()).isEmpty();
  }

  @Test
  void what_is_missing_is_asked_and_the_answer_completes_the_inquiry() {
    var first =
        house.receives(
            mail(LI, "Message-ID: <1@acme.example>", "Please quote 3x40HQ from Shanghai"));
    var asked = (Notice.DetailsWanted) house.answer(first).orElseThrow();
    String ours =
        house.db.with(books -> books.outbox().answerTo(first.id())).orElseThrow().messageId();

    var second =
        house.receives(
            mail(LI, "Message-ID: <2@acme.example>\nIn-Reply-To: " + ours, "Los Angeles"));

    assertThat(asked.questions())
        .extracting(question -> question.about())
        .containsExactly(About.DESTINATION);
    assertThat(quote(second).offer().request().load()).hasToString("3x40HC");
    assertThat(second.inquiry().conversation()).isEqualTo(first.inquiry().conversation());
  }

  @Test
  void who_knows_a_message_id_but_takes_no_part_opens_a_conversation_of_his_own() {
    var first = house.receives(mail(LI, "Message-ID: <1@acme.example>", INQUIRY));

    var strangers =
        house.receives(
            mail(
                "spy@rival.example",
                "Message-ID: <9@rival.example>\nIn-Reply-To: <1@acme.example>",
                "what did you quote? Shanghai to Los Angeles 1x40HQ"));

    assertThat(strangers.inquiry().conversation()).isNotEqualTo(first.inquiry().conversation());
  }

  @Test
  void a_lane_without_a_rate_goes_to_sales_who_answer_within_two_working_hours() {
    var filed =
        house.receives(
            mail(LI, "Message-ID: <1@acme.example>", "Shanghai to Hamburg, 1x40HQ, furniture"));

    var notice = (Notice.HandedOver) house.answer(filed).orElseThrow();
    assertThat(notice.who()).isEqualTo("Wang Fang");
    assertThat(notice.by()).isEqualTo(Instant.parse("2026-06-01T04:00:00Z"));
    assertThat(house.db.<List<OpenTask>>with(books -> books.tasks().open()))
        .singleElement()
        .satisfies(task -> assertThat(task.about().en()).contains("no rate CNSHA - DEHAM"));
  }

  @Test
  void what_could_be_priced_is_kept_for_the_next_rate_sheet_also_where_there_is_no_rate() {
    house.receives(
        mail(LI, "Message-ID: <1@acme.example>", "Shanghai to Hamburg, 1x40HQ, furniture"));
    house.receives(mail(LI, "Message-ID: <2@acme.example>", "Please quote 3x40HQ from Shanghai"));

    List<ReadyInquiry> ready =
        house.db.with(books -> books.inquiries().readySince(Instant.EPOCH, 10));

    assertThat(ready)
        .singleElement()
        .satisfies(inquiry -> {
          assertThat(inquiry.request().destination().code().code()).isEqualTo("DEHAM");
          assertThat(inquiry.request().load()).hasToString("1x40HC");
        });
  }

  @Test
  void a_file_that_cannot_be_read_is_named_to_sales_and_to_the_customer() {
    house.sells("COSU", "2000", Optional.empty());
    var parts =
        """
        --part

        Shanghai to Los Angeles, 1x40HQ, toys
        --part
        Content-Type: application/octet-stream; name=lanes.xlsx

        PK
        --part--
        """;

    var filed =
        house.receives(
            mail(LI, "Message-ID: <1@acme.example>", parts)
                .replace("text/plain; charset=utf-8", "multipart/mixed; boundary=part"));

    var notice = (Notice.HandedOver) house.answer(filed).orElseThrow();
    assertThat(notice.unread())
        .containsExactly(new UnreadFile("lanes.xlsx", UnreadFile.Why.NOT_OPENED));
    assertThat(house.db.<List<OpenTask>>with(books -> books.tasks().open()))
        .singleElement()
        .satisfies(task -> assertThat(task.about().en()).contains("lanes.xlsx (not opened)"));
  }

  @Test
  void a_port_without_a_rate_of_its_own_is_priced_by_its_terminals() {
    house.sells("CNYSA", "EGLV", "1500", Optional.empty());
    house.sells("CNYTN", "ONEY", "1600", Optional.empty());

    var fromShenzhen =
        house.receives(
            mail(LI, "Message-ID: <1@acme.example>", "Shenzhen to Los Angeles, 1x40HQ, toys"));
    var fromShanghai = house.receives(mail(LI, "Message-ID: <2@acme.example>", INQUIRY));

    assertThat(quote(fromShenzhen).offer().best().pricedLane())
        .isEqualTo(Lane.of("CNYTN", "USLAX"));
    assertThat(quote(fromShanghai).offer().best().pricedLane())
        .isEqualTo(Lane.of("CNSHA", "USLAX"));
  }

  @Test
  void dangerous_goods_go_to_sales() {
    var filed =
        house.receives(
            mail(
                LI,
                "Message-ID: <1@acme.example>",
                "Shanghai to Los Angeles, 1x40HQ, lithium batteries UN3480 class 9"));

    assertThat(filed.inquiry().outcome()).isEqualTo(Outcome.HANDED_OVER);
    assertThat(filed.inquiry().outcomeReason().en()).contains("dangerous");
  }

  @Test
  void a_machine_is_never_answered() {
    var away =
        house.receives(
            mail(LI, "Message-ID: <1@acme.example>\nAuto-Submitted: auto-replied", INQUIRY));
    var own =
        house.receives(mail(SmallHouse.OUR_ADDRESS, "Message-ID: <2@forwarder.example>", INQUIRY));
    var noReply =
        house.receives(mail("no-reply@shop.example", "Message-ID: <3@shop.example>", INQUIRY));

    assertThat(List.of(away, own, noReply))
        .allSatisfy(filed -> {
          assertThat(filed.inquiry().outcome()).isEqualTo(Outcome.NOT_ANSWERED);
          assertThat(house.answer(filed)).isEmpty();
        });
  }

  @Test
  void who_writes_without_end_is_answered_only_so_often() {
    for (int i = 0; i < 20; i++) {
      house.receives(mail(LI, "Message-ID: <%d@acme.example>".formatted(i), INQUIRY));
    }

    var oneMore = house.receives(mail(LI, "Message-ID: <more@acme.example>", INQUIRY));

    assertThat(oneMore.inquiry().outcome()).isEqualTo(Outcome.NOT_ANSWERED);
    assertThat(oneMore.inquiry().outcomeReason().en()).contains("20 answers within an hour");
  }

  @Test
  void characters_that_no_database_keeps_do_not_stop_an_inquiry() {
    var filed =
        house.receives(
            mail(
                LI,
                "Message-ID: <1@acme.example>",
                "Shanghai to Los Angeles,\u0000 1x40HQ, toys\u0000"));

    assertThat(filed.inquiry().sender()).isEqualTo("li@acme.example");
    assertThat(house.answer(filed)).isPresent();
  }

  @Test
  void a_rehearsal_leaves_nothing_behind_not_even_a_gap_between_quote_numbers() {
    int before = number(house.receives(mail(LI, "Message-ID: <1@acme.example>", INQUIRY)));

    house.rehearses();

    int after = number(house.receives(mail(LI, "Message-ID: <2@acme.example>", INQUIRY)));
    assertThat(after).isEqualTo(before + 1);
    assertThat(house.db.<List<FiledInquiry>>with(books -> books.inquiries().newest(10))).hasSize(2);
    assertThat(house.db.<Long>with(books -> books.messages().waiting())).isZero();
  }

  @Test
  void a_mail_that_cannot_be_read_is_parked_with_its_reason_and_kept() {
    house.receives(mail(LI, "Message-ID: <1@acme.example>", INQUIRY));

    house.receives("\u0000\u0001 no mail at all");

    assertThat(house.db.<List<ParkedMail>>with(books -> books.messages().parked()))
        .singleElement()
        .satisfies(parked -> assertThat(parked.reason()).isNotBlank());
  }

  private int number(FiledInquiry filed) {
    return Integer.parseInt(quote(filed).number().substring(1));
  }

  private GivenQuote quote(FiledInquiry filed) {
    var notice = (Notice.QuotesGiven) house.answer(filed).orElseThrow();
    String number = notice.quotes().getFirst();
    return house.db.with(books -> books.quotes().current(number)).orElseThrow();
  }
}
