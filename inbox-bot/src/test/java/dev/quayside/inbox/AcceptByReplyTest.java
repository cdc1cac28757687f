package dev.quayside.inbox;

import static dev.quayside.inbox.SmallHouse.MONDAY_MORNING;
import static dev.quayside.inbox.SmallHouse.mail;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.inquiry.FiledInquiry;
import dev.quayside.db.inquiry.Outcome;
import dev.quayside.db.order.Decision;
import dev.quayside.db.order.LostReason;
import dev.quayside.db.order.OrderDraft;
import dev.quayside.db.order.Wish;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.task.OpenTask;
import dev.quayside.db.task.SalesTask.Kind;
import dev.quayside.rates.money.Money;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a reply in the thread takes a quote, and when a person reads it. */
class AcceptByReplyTest {

  private static final String LI = "Li <li@acme.example>";
  private static final String STRANGER = "Kim <kim@buyer.example>";

  private SmallHouse house;
  private String quote = "";
  private int mails;

  @BeforeEach
  void open() {
    house = new SmallHouse();
    house.sells("COSU", "2000", Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Please proceed.", "按这个走", "OK 订舱", "Confirmed, please book."})
  void a_plain_yes_makes_an_order(String yes) {
    inquires(LI, "Shanghai to Los Angeles, 3x40HQ, general cargo, telex release please");

    var filed = says(LI, yes);

    assertThat(filed.inquiry().outcome()).isEqualTo(Outcome.ACCEPTED);
    assertThat(house.answer(filed)).get().isInstanceOf(Notice.OrderTaken.class);
    OrderDraft order = order(quote).orElseThrow();
    assertThat(order.customer()).contains(house.acme);
    assertThat(order.words()).isEqualTo(yes);
    assertThat(order.wishes()).containsExactly(Wish.TELEX_RELEASE);
    assertThat(kinds())
        .containsExactlyInAnyOrder(
            Kind.OPEN_FILE, Kind.CHECK_CREDIT, Kind.SEND_DOCUMENTS, Kind.CHECK_FIRST_BL);
  }

  @Test
  void a_stranger_accepts_what_he_was_given_himself() {
    inquires(STRANGER, "Shanghai to Los Angeles, 1x40HQ, general cargo");

    var filed = says(STRANGER, "Please book.");

    assertThat(filed.inquiry().outcome()).isEqualTo(Outcome.ACCEPTED);
    assertThat(order(quote)).isPresent();
  }

  @Test
  void what_another_was_given_is_for_a_person() {
    inquires(STRANGER, "Shanghai to Los Angeles, 1x40HQ, general cargo", "Cc: lee@buyer.example");

    var filed = says("Lee <lee@buyer.example>", "Please book.");

    assertThat(filed.inquiry().outcome()).isEqualTo(Outcome.HANDED_OVER);
    assertThat(order(quote)).isEmpty();
    assertThat(kinds()).containsExactly(Kind.HANDLE_BOOKING);
  }

  @Test
  void the_second_yes_is_told_of_the_first() {
    inquires(LI, "Shanghai to Los Angeles, 3x40HQ, general cargo");
    says(LI, "Please proceed.");

    var filed = says(LI, "Confirmed, please book.");

    assertThat(house.answer(filed))
        .get()
        .isInstanceOfSatisfying(
            Notice.TakenBefore.class,
            before -> assertThat(before.order()).isEqualTo(order(quote).orElseThrow().number()));
    assertThat(kinds()).doesNotHaveDuplicates();
  }

  @Test
  void with_several_options_and_none_named_he_is_asked_which_and_its_letter_is_enough() {
    house.sells("MSCU", "2300", Optional.empty());
    inquires(LI, "Shanghai to Los Angeles, 3x40HQ, general cargo");

    var asked = says(LI, "Please proceed.");
    var taken = says(LI, "B");

    assertThat(house.answer(asked)).get().isInstanceOf(Notice.OptionWanted.class);
    assertThat(taken.inquiry().outcome()).isEqualTo(Outcome.ACCEPTED);
    assertThat(order(quote).orElseThrow().chosen().carrier().scac()).isEqualTo("MSCU");
  }

  @Test
  void he_is_asked_once_then_a_person_reads_it() {
    house.sells("MSCU", "2300", Optional.empty());
    inquires(LI, "Shanghai to Los Angeles, 3x40HQ, general cargo");
    says(LI, "Please proceed.");

    var again = says(LI, "Please just go ahead.");

    assertThat(again.inquiry().outcome()).isEqualTo(Outcome.HANDED_OVER);
    assertThat(order(quote)).isEmpty();
  }

  @Test
  void the_line_names_the_option_as_well() {
    house.sells("MSCU", "2300", Optional.empty());
    inquires(LI, "Shanghai to Los Angeles, 3x40HQ, general cargo");

    says(LI, "Please book with us on COSCO.");

    assertThat(order(quote).orElseThrow().chosen().carrier().scac()).isEqualTo("COSU");
  }

  @Test
  void a_yes_with_an_if_makes_no_order() {
    inquires(LI, "Shanghai to Los Angeles, 3x40HQ, general cargo");

    says(LI, "OK if you can do 1800");

    assertThat(order(quote)).isEmpty();
  }

  @Test
  void after_its_last_day_it_is_priced_again_and_never_accepted() {
    inquires(LI, "Shanghai to Los Angeles, 3x40HQ, general cargo");
    house.time.set(MONDAY_MORNING.plus(Duration.ofDays(14)));

    var filed = says(LI, "Please proceed.");

    assertThat(order(quote)).isEmpty();
    assertThat(house.answer(filed)).get().isInstanceOf(Notice.QuoteExpired.class);
    assertThat(kinds()).containsExactly(Kind.PRICE_AGAIN);
  }

  @Test
  void after_its_last_day_he_gets_the_price_that_holds_now_and_only_that_can_be_ordered() {
    inquires(LI, "Shanghai to Los Angeles, 3x40HQ, general cargo");
    house.sellsNext("COSU", "2200");
    house.time.set(MONDAY_MORNING.plus(Duration.ofDays(14)));

    var anew = says(LI, "Please proceed.");
    var taken = says(LI, "Please book.");

    assertThat(house.answer(anew))
        .get()
        .isInstanceOfSatisfying(
            Notice.QuoteRevised.class, revised -> assertThat(revised.version()).isEqualTo(2));
    assertThat(taken.inquiry().outcome()).isEqualTo(Outcome.ACCEPTED);
    OrderDraft order = order(quote).orElseThrow();
    assertThat(order.version()).isEqualTo(2);
    assertThat(order.chosen().totals().byCurrency()).containsExactly(Money.of("USD", "6900"));
  }

  @Test
  void the_letter_he_answers_tells_which_of_two_quotes_he_takes() {
    inquires(LI, "Shanghai to Los Angeles, 3x40HQ, general cargo");
    String letter = letterOf(house.newest());
    String second = says(LI, "Shanghai to Los Angeles, 1x40HQ, general cargo").quotes().getFirst();

    var filed = answers(letter, "Please proceed.");

    assertThat(filed.inquiry().outcome()).isEqualTo(Outcome.ACCEPTED);
    assertThat(order(quote)).isPresent();
    assertThat(order(second)).isEmpty();
  }

  @Test
  void why_it_was_lost_stands_in_his_no() {
    inquires(LI, "Shanghai to Los Angeles, 3x40HQ, general cargo");

    var filed = says(LI, "Sorry, we went with another forwarder, they were cheaper by 100.");

    assertThat(house.answer(filed)).isEmpty();
    assertThat(house.db.<Optional<Decision>>with(books -> books.orders().decision(quote)))
        .get()
        .isInstanceOfSatisfying(
            Decision.Declined.class,
            declined -> assertThat(declined.reason()).isEqualTo(LostReason.PRICE));
    assertThat(kinds()).containsExactly(Kind.WIN_BACK);
  }

  @Test
  void a_no_to_what_was_ordered_is_for_a_person() {
    inquires(LI, "Shanghai to Los Angeles, 3x40HQ, general cargo");
    says(LI, "Please proceed.");

    var filed = says(LI, "Sorry, our customer has cancelled the order.");

    assertThat(filed.inquiry().outcome()).isEqualTo(Outcome.HANDED_OVER);
    assertThat(order(quote)).isPresent();
  }

  @Test
  void while_sales_look_into_what_he_wanted_otherwise_a_yes_is_theirs_too() {
    inquires(LI, "Shanghai to Los Angeles, 3x40HQ, general cargo");
    says(LI, "Please make it 2x40HQ with 25 tons each, one of them reefer.");

    var filed = says(LI, "OK, please proceed with the booking.");

    assertThat(filed.inquiry().outcome()).isEqualTo(Outcome.HANDED_OVER);
    assertThat(order(quote)).isEmpty();
    assertThat(kinds()).containsExactlyInAnyOrder(Kind.ANSWER_INQUIRY, Kind.HANDLE_BOOKING);
  }

  @Test
  void to_two_quotes_at_once_a_person_listens() {
    inquires(LI, "Shanghai to Los Angeles, 3x40HQ, general cargo");
    String second = says(LI, "Shanghai to Los Angeles, 1x40HQ, general cargo").quotes().getFirst();

    var both = says(LI, "Please proceed.");
    var one = says(LI, "Please book " + second + ".");

    assertThat(both.inquiry().outcome()).isEqualTo(Outcome.HANDED_OVER);
    assertThat(one.inquiry().outcome()).isEqualTo(Outcome.ACCEPTED);
    assertThat(order(quote)).isEmpty();
    assertThat(order(second)).isPresent();
  }

  /** Asks for a price, and is quoted. */
  private void inquires(String from, String text, String... headers) {
    String more = headers.length == 0 ? "" : "\n" + String.join("\n", headers);
    var filed = house.receives(mail(from, "Message-ID: <m0@x.example>" + more, text));
    quote = filed.quotes().getFirst();
  }

  private FiledInquiry says(String from, String text) {
    mails++;
    return house.receives(
        mail(
            from,
            "Message-ID: <m%d@x.example>\nIn-Reply-To: <m0@x.example>".formatted(mails),
            text));
  }

  /** Li answers one of our letters. */
  private FiledInquiry answers(String letter, String text) {
    String headers = "Message-ID: <answer@x.example>\nIn-Reply-To: " + letter;
    return house.receives(mail(LI, headers, text));
  }

  private String letterOf(FiledInquiry filed) {
    return house.db.with(books -> books.outbox().answerTo(filed.id())).orElseThrow().messageId();
  }

  private Optional<OrderDraft> order(String quote) {
    return house.db.with(books -> books.orders().ofQuote(quote));
  }

  private List<Kind> kinds() {
    return house.db.with(books -> books.tasks().open()).stream().map(OpenTask::kind).toList();
  }
}
