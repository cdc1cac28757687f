package dev.quayside.inbox;

import static dev.quayside.inbox.SmallHouse.MONDAY;
import static dev.quayside.inbox.SmallHouse.mail;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.credit.Credit;
import dev.quayside.db.credit.Payment;
import dev.quayside.db.inquiry.FiledInquiry;
import dev.quayside.db.inquiry.Outcome;
import dev.quayside.db.order.Acceptance;
import dev.quayside.db.order.Way;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.db.task.OpenTask;
import dev.quayside.db.task.SalesTask.Kind;
import dev.quayside.db.task.WorkingHours;
import dev.quayside.rates.money.ExchangeRate;
import dev.quayside.rates.money.Money;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three boxes at 2,100 come to 6,300. The price goes in any case; the terms go by the credit. */
class CreditTest {

  private static final String LI = "Li <li@acme.example>";
  private static final String INQUIRY = "Shanghai to Los Angeles, 3x40HQ, general cargo";
  private static final String OUTSIDER = "\nCc: agent@broker.example";

  private SmallHouse house;

  @BeforeEach
  void a_lane_is_sold() {
    house = new SmallHouse();
    house.sells("COSU", "2000", Optional.empty());
  }

  @Test
  void of_whom_nothing_is_known_nothing_is_asked() {
    FiledInquiry inquiry = asks("");

    assertThat(quote(inquiry).payment()).isEqualTo(Payment.AS_AGREED);
    assertThat(tasks()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"3700, AS_AGREED", "3700.01, PREPAID_OVER_LIMIT", "9000, PREPAID_OVER_LIMIT"})
  void up_to_the_limit_terms_are_as_agreed_and_beyond_it_prepaid(String open, Payment payment) {
    credit(usd("10000"), usd(open), false);

    FiledInquiry inquiry = asks("");

    assertThat(inquiry.inquiry().outcome()).isEqualTo(Outcome.QUOTED);
    assertThat(quote(inquiry).payment()).isEqualTo(payment);
    assertThat(house.answer(inquiry)).containsInstanceOf(Notice.QuotesGiven.class);
  }

  @Test
  void sales_and_finance_are_told_with_the_figures() {
    credit(usd("10000"), usd("5000"), false);

    String number = quote(asks("")).number();

    assertThat(tasks())
        .extracting(OpenTask::kind)
        .containsExactlyInAnyOrder(Kind.TALK_ABOUT_PREPAYMENT, Kind.REVIEW_CREDIT);
    assertThat(tasks())
        .allSatisfy(task ->
            assertThat(task.about().en())
                .contains(number, "limit USD 10000.00, 30 days, open USD 5000.00 on 2026-06-01")
                .contains("with USD 6300.00 he is USD 1300.00 over; it was quoted prepaid"));
  }

  @Test
  void on_hold_everything_is_prepaid_however_little_is_open() {
    credit(usd("10000"), usd("0"), true);

    assertThat(quote(asks("")).payment()).isEqualTo(Payment.PREPAID_ON_HOLD);
  }

  @Test
  void a_limit_in_another_currency_is_reckoned_by_the_houses_rate() {
    house.db.use(books ->
        books.terms().addExchange(ExchangeRate.of("USD", "CNY", "7", MONDAY, "Bank of China")));
    credit(Money.of("CNY", "50000"), Money.of("CNY", "5901"), false);

    FiledInquiry inquiry = asks("");

    assertThat(quote(inquiry).payment()).isEqualTo(Payment.PREPAID_OVER_LIMIT);
    assertThat(tasks().getFirst().about().en()).contains("CNY 44100.00 he is CNY 1.00 over");
  }

  @Test
  void what_cannot_be_reckoned_is_left_as_agreed_and_a_person_looks() {
    credit(Money.of("KRW", "1"), Money.of("KRW", "0"), false);

    FiledInquiry inquiry = asks("");

    assertThat(quote(inquiry).payment()).isEqualTo(Payment.AS_AGREED);
    assertThat(tasks()).hasSize(2);
    assertThat(tasks().getFirst().about().en()).contains("no rate of exchange", "left as agreed");
  }

  @Test
  void with_an_outsider_on_copy_the_letter_to_all_says_nothing_and_sales_are_told() {
    credit(usd("10000"), usd("9000"), false);

    FiledInquiry inquiry = asks(OUTSIDER);

    assertThat(quote(inquiry).payment()).isEqualTo(Payment.AS_AGREED);
    assertThat(house.alone(inquiry)).isEmpty();
    assertThat(tasks())
        .hasSize(2)
        .allSatisfy(task -> assertThat(task.about().en()).contains("others read along"));
  }

  @Test
  void his_own_prices_to_him_alone_say_that_they_are_prepaid() {
    house.sells("MSCU", "1000", Optional.of(house.acme));
    credit(usd("10000"), usd("9000"), false);

    FiledInquiry inquiry = asks(OUTSIDER);

    var alone = (Notice.OwnPrices) house.alone(inquiry).orElseThrow();
    assertThat(quote(inquiry).payment()).isEqualTo(Payment.AS_AGREED);
    assertThat(current(alone.quotes().getFirst()).payment()).isEqualTo(Payment.PREPAID_OVER_LIMIT);
  }

  @Test
  void a_new_version_is_held_against_the_credit_anew() {
    credit(usd("10000"), usd("3000"), false);
    String number = quote(asks("")).number();

    house.receives(
        mail(
            LI,
            "Message-ID: <2@acme.example>\nIn-Reply-To: <1@acme.example>",
            "please make it 5x40HQ"));

    assertThat(current(number).version()).isEqualTo(2);
    assertThat(current(number).payment()).isEqualTo(Payment.PREPAID_OVER_LIMIT);
    assertThat(house.db.with(books -> books.quotes().version(number, 1)).orElseThrow().payment())
        .isEqualTo(Payment.AS_AGREED);
  }

  @Test
  void whoever_opens_the_file_of_an_order_reads_the_figures() {
    credit(usd("10000"), usd("9000"), false);
    String number = quote(asks("")).number();

    house.db.use(books ->
        books
            .orders()
            .accept(
                new Acceptance(number, 1, 1, "Li", Way.LINK, ""),
                new WorkingHours(ZoneId.of("Asia/Shanghai")),
                house.time.get()));

    assertThat(tasks())
        .filteredOn(task -> task.kind() == Kind.CHECK_CREDIT)
        .singleElement()
        .satisfies(task ->
            assertThat(task.about().en())
                .contains("he is USD 5300.00 over; it was quoted prepaid, before space"));
  }

  @Test
  void a_strangers_quote_has_nothing_to_do_with_anybodys_credit() {
    credit(usd("0"), usd("9000"), true);

    FiledInquiry inquiry =
        house.receives(mail("Wu <wu@elsewhere.example>", "Message-ID: <9@x.example>", INQUIRY));

    assertThat(quote(inquiry).payment()).isEqualTo(Payment.AS_AGREED);
    assertThat(tasks()).isEmpty();
  }

  private void credit(Money limit, Money open, boolean hold) {
    var credit = new Credit(limit, 30, open, MONDAY, hold, "Ann Lee", house.time.get());
    house.db.use(books -> books.credit().tell(house.acme, credit));
  }

  private static Money usd(String amount) {
    return Money.of("USD", amount);
  }

  private FiledInquiry asks(String headers) {
    return house.receives(mail(LI, "Message-ID: <1@acme.example>" + headers, INQUIRY));
  }

  private GivenQuote quote(FiledInquiry inquiry) {
    var given = (Notice.QuotesGiven) house.answer(inquiry).orElseThrow();
    return current(given.quotes().getFirst());
  }

  private GivenQuote current(String number) {
    return house.db.with(books -> books.quotes().current(number)).orElseThrow();
  }

  private List<OpenTask> tasks() {
    return house.db.with(books -> books.tasks().open());
  }
}
