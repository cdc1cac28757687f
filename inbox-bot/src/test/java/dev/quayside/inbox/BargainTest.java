package dev.quayside.inbox;

import static dev.quayside.inbox.SmallHouse.mail;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.inquiry.FiledInquiry;
import dev.quayside.db.inquiry.Outcome;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.db.task.OpenTask;
import dev.quayside.rates.margin.Margin;
import dev.quayside.rates.margin.Reach;
import dev.quayside.rates.margin.Volume;
import dev.quayside.rates.margin.concession.ConcessionRule;
import dev.quayside.rates.margin.floor.FloorRule;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.pricing.Pricer;
import dev.quayside.rates.quote.Pricing;
import dev.quayside.rates.tariff.charge.Per;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A box costs 2,000 and is sold at 2,100; the floor is 30 a box. */
class BargainTest {

  private static final String LI = "Li <li@acme.example>";
  private static final String INQUIRY = "Shanghai to Los Angeles, 3x40HQ, general cargo";

  private SmallHouse house;
  private FiledInquiry first;
  private int mails;

  @BeforeEach
  void a_quote_was_given() {
    house = new SmallHouse();
    house.sells("COSU", "2000", Optional.empty());
    house.db.use(books ->
        books
            .terms()
            .addFloor(
                new FloorRule(
                    "house", Reach.ALL, new Margin.PerContainer(usd("30")), "", Optional.empty())));
    first = house.receives(mail(LI, "Message-ID: <1@acme.example>", INQUIRY));
  }

  @Test
  void another_number_of_boxes_is_the_next_version_of_the_same_quote() {
    var reply = says(LI, "Hi Lena,\n\nplease make it 5x40HQ.\n\nBest regards\nLi");

    var notice = (Notice.QuoteRevised) house.answer(reply).orElseThrow();
    var now = current();
    assertThat(reply.inquiry().outcome()).isEqualTo(Outcome.QUOTED);
    assertThat(reply.inquiry().conversation()).isEqualTo(first.inquiry().conversation());
    assertThat(notice.version()).isEqualTo(2);
    assertThat(notice.quote()).isEqualTo(now.number());
    assertThat(now.offer().request().load()).hasToString("5x40HC");
    assertThat(total(now)).isEqualTo(usd("10500"));
    assertThat(now.replaces().orElseThrow().request().load()).hasToString("3x40HC");
    assertThat(versions()).containsExactly(2, 1);
    assertThat(tasks()).isEmpty();
  }

  @Test
  void a_version_is_changed_again_from_where_it_stands() {
    says(LI, "make it 5x40HQ");

    says(LI, "加一个40HQ");

    assertThat(current().version()).isEqualTo(3);
    assertThat(current().offer().request().load()).hasToString("6x40HC");
  }

  @Test
  void another_port_is_priced_from_there() {
    house.sells("CNNGB", "MSCU", "1500", Optional.empty());

    says(LI, "and ex Ningbo?");

    assertThat(current().offer().request().origin().code().code()).isEqualTo("CNNGB");
    assertThat(total(current())).isEqualTo(usd("4800"));
  }

  @Test
  void a_change_without_a_rate_is_a_persons_and_the_quote_stays_as_it_is() {
    var reply = says(LI, "what about to Hamburg instead?");

    assertThat(reply.inquiry().outcome()).isEqualTo(Outcome.HANDED_OVER);
    assertThat(tasks()).singleElement().asString().contains("bargains over", "DEHAM");
    assertThat(current().version()).isEqualTo(1);
  }

  @Test
  void without_a_rule_nothing_is_let_off_and_a_person_answers() {
    var reply = says(LI, "太贵了，1900能做吗");

    assertThat(house.answer(reply).orElseThrow()).isInstanceOf(Notice.HandedOver.class);
    assertThat(tasks())
        .singleElement()
        .asString()
        .contains("USD 2100.00", "USD 1900.00, which the floor forbids");
  }

  @Test
  void he_comes_down_by_a_step_each_time_and_then_a_person_answers() {
    concession(1, percent("2"), Optional.empty());
    concession(2, new Margin.PerContainer(usd("60")), Optional.empty());

    says(LI, "Too expensive.");
    var once = current();
    says(LI, "Can you do better?");
    var twice = current();
    var third = says(LI, "能不能再便宜点");

    assertThat(total(once)).isEqualTo(usd("6174"));
    assertThat(total(twice)).isEqualTo(usd("6120"));
    assertThat(third.inquiry().outcome()).isEqualTo(Outcome.HANDED_OVER);
    assertThat(current().version()).isEqualTo(3);
  }

  @Test
  void for_more_boxes_more_is_let_off() {
    concession(1, percent("1"), Optional.empty());
    concession(1, percent("2"), Optional.of(new Volume(Per.CONTAINER, BigDecimal.valueOf(5))));

    says(LI, "any discount for 5 boxes?");

    assertThat(current().offer().request().load()).hasToString("5x40HC");
    assertThat(total(current())).isEqualTo(usd("10290"));
  }

  @Test
  void what_was_let_off_stays_when_the_number_of_boxes_changes() {
    concession(1, percent("2"), Optional.empty());
    says(LI, "too expensive");

    says(LI, "please make it 4x40HQ");

    assertThat(total(current())).isEqualTo(usd("8232"));
  }

  @Test
  void his_own_price_is_met_to_the_dollar_within_the_step() {
    concession(1, percent("2"), Optional.empty());

    says(LI, "目标价 2080 能做吗");

    assertThat(total(current())).isEqualTo(usd("6240"));
  }

  @Test
  void a_price_beyond_the_step_is_a_persons_who_is_told_whether_the_floor_allows_it() {
    concession(1, percent("1"), Optional.empty());

    says(LI, "Our target is USD 2040/40HQ");

    assertThat(current().version()).isEqualTo(1);
    assertThat(tasks())
        .singleElement()
        .asString()
        .contains("goes down to USD 2079.00", "USD 2040.00, which the floor allows");
  }

  @ParameterizedTest
  @ValueSource(strings = {"太贵了", "Can you do USD 2010?", "any discount?", "Target price 2025"})
  void the_floor_is_never_crossed(String said) {
    concession(1, percent("10"), Optional.empty());

    var reply = says(LI, said);

    assertThat(reply.inquiry().outcome()).isEqualTo(Outcome.HANDED_OVER);
    assertThat(current().version()).isEqualTo(1);
  }

  @Test
  void a_version_that_was_bargained_over_is_priced_again_to_the_cent() {
    concession(1, percent("2"), Optional.empty());
    says(LI, "太贵了");
    var quote = current();
    house.db.use(books -> books.terms().endConcession(1, SmallHouse.MONDAY.minusDays(1)));

    Pricing again =
        house.db.with(books -> {
          var from = books.quotes().pricedFrom(quote.number(), 2).orElseThrow();
          var rates = books.rates().findAt(from.query(), from.library());
          return Pricer.price(quote.offer().request(), from.query(), rates, from.terms());
        });

    assertThat(((Pricing.Priced) again).offer().best().totals())
        .isEqualTo(quote.offer().best().totals());
    assertThat(quote.offer().best().margin().rule()).contains("let off by 'step 1'");
  }

  @Test
  void a_price_holds_no_longer_than_its_rates() {
    says(LI, "hold till the 14th");
    var held = current();

    var longer = says(LI, "Can you hold the price until 30 June?");

    assertThat(held.version()).isEqualTo(2);
    assertThat(held.offer().validUntil()).isEqualTo(SmallHouse.MONDAY.plusDays(13));
    assertThat(total(held)).isEqualTo(usd("6300"));
    assertThat(longer.inquiry().outcome()).isEqualTo(Outcome.HANDED_OVER);
    assertThat(tasks()).singleElement().asString().contains("hold until 2026-06-14");
  }

  @Test
  void a_new_price_in_the_library_does_not_make_a_valid_quote_dearer_because_he_haggled() {
    concession(1, percent("2"), Optional.empty());
    house.db.use(books -> books.rates().withdraw(1, "x", SmallHouse.MONDAY_MORNING));
    house.sells("COSU", "2300", Optional.empty());

    var reply = says(LI, "太贵了");

    assertThat(reply.inquiry().outcome()).isEqualTo(Outcome.HANDED_OVER);
    assertThat(tasks()).singleElement().asString().contains("prices it otherwise now");
  }

  @Test
  void of_two_quotes_in_a_conversation_none_is_guessed() {
    house.sells("CNNGB", "MSCU", "1500", Optional.empty());
    says(LI, "Please quote also 1x40HQ Ningbo to Los Angeles, furniture");

    var reply = says(LI, "太贵了");

    assertThat(reply.inquiry().outcome()).isEqualTo(Outcome.HANDED_OVER);
    assertThat(tasks()).singleElement().asString().contains("which of the quotes is meant");
  }

  @Test
  void a_stranger_to_the_conversation_changes_nothing_in_it() {
    var reply = says("Mo <mo@rival.example>", "make it 5x40HQ");

    assertThat(reply.inquiry().conversation()).isNotEqualTo(first.inquiry().conversation());
    assertThat(current().version()).isEqualTo(1);
  }

  @Test
  void with_an_outsider_on_the_mail_his_own_prices_are_not_bargained_over() {
    var reply =
        house.receives(
            mail(
                LI,
                "Message-ID: <9@acme.example>\nIn-Reply-To: <1@acme.example>\nCc: mo@rival.example",
                "make it 5x40HQ"));

    assertThat(current().version()).isEqualTo(1);
    assertThat(house.answer(reply).orElseThrow()).isNotInstanceOf(Notice.QuoteRevised.class);
  }

  private FiledInquiry says(String who, String text) {
    mails++;
    String headers =
        "Message-ID: <r%d@acme.example>\nIn-Reply-To: <1@acme.example>".formatted(mails);
    return house.receives(mail(who, headers, text));
  }

  private void concession(int step, Margin off, Optional<Volume> from) {
    var reach =
        new Reach(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), from);
    var rule = new ConcessionRule("step " + step, step, reach, off, "", Optional.empty());
    house.db.use(books -> books.terms().addConcession(rule));
  }

  private GivenQuote current() {
    var notice = (Notice.QuotesGiven) house.answer(first).orElseThrow();
    return house.db.with(books -> books.quotes().current(notice.quotes().getFirst())).orElseThrow();
  }

  private List<Integer> versions() {
    return house.db.with(books ->
        books.quotes().versions(current().number()).stream().map(GivenQuote::version).toList());
  }

  private List<String> tasks() {
    return house.db.<List<OpenTask>>with(books -> books.tasks().open()).stream()
        .map(task -> task.about().en())
        .toList();
  }

  private static Money total(GivenQuote quote) {
    return quote.offer().best().totals().byCurrency().getFirst();
  }

  private static Money usd(String amount) {
    return Money.of("USD", amount);
  }

  private static Margin percent(String percent) {
    return new Margin.Percent(new BigDecimal(percent));
  }
}
