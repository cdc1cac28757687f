package dev.quayside.inbox;

import static dev.quayside.inbox.SmallHouse.mail;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.customer.Language;
import dev.quayside.db.inquiry.FiledInquiry;
import dev.quayside.db.lasttime.TakenOver;
import dev.quayside.db.lasttime.TakenOver.Part;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.rates.quote.RateRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Li of Acme had 2x40HQ of toys, 20 tons, from Shanghai to Los Angeles; now he writes anew. */
class AsLastTimeTest {

  private static final String LI = "Li <li@acme.example>";
  private static final String WU = "Wu <wu@acme.example>";
  private static final String LAST = "Shanghai to Los Angeles, 2x40HQ, toys, 20000 kg in all";

  private SmallHouse house;
  private int mails;

  @BeforeEach
  void two_colleagues_buy_from_us() {
    house = new SmallHouse();
    house.sells("COSU", "2000", Optional.empty());
    house.sells("CNNGB", "COSU", "1900", Optional.empty());
    house.db.use(
        books -> books.customers().addContact(house.acme, "Wu", "wu@acme.example", Language.EN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hi, same as last time please. Li",
        "Please quote the same as our last shipment.",
        "Same again please, what is your best rate?",
        "As per our last inquiry, please quote again.",
        "和上次一样，请报价",
        "老样子，报个价，谢谢",
        "同上次，请报一下"
      })
  void what_he_had_last_time_is_priced_again_and_he_is_told_what_was_taken_over(String words) {
    GivenQuote first = asks(LI, LAST);

    GivenQuote again = asks(LI, words);

    RateRequest request = again.offer().request();
    assertThat(said(request)).isEqualTo("CNSHA-USLAX 2x40HC toys 20000");
    assertThat(again.takenOver())
        .contains(
            new TakenOver(
                first.number(),
                LocalDate.of(2026, 6, 1),
                Set.of(Part.FROM, Part.TO, Part.LOAD, Part.GOODS, Part.WEIGHT)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Same as last time, but from Ningbo please.        | CNNGB-USLAX 2x40HC toys 20000
          和上次一样，这次从宁波出                              | CNNGB-USLAX 2x40HC toys 20000
          老样子，起运港改宁波                                 | CNNGB-USLAX 2x40HC toys 20000
          Same as last time but 3x40HQ.                     | CNSHA-USLAX 3x40HC toys 30000
          Same as last time, only 1x40HQ with 9 tons.       | CNSHA-USLAX 1x40HC toys 9000
          和上次一样，这次3个高柜                               | CNSHA-USLAX 3x40HC toys 30000
          Same as last time, this time 3 containers.        | CNSHA-USLAX 3x40HC toys 30000
          Same as last time but 1x40HQ.                     | CNSHA-USLAX 1x40HC toys 20000
          Same as last time, but three containers. Could you let me have a quote? | CNSHA-USLAX 3x40HC toys 30000
          Same as last time, but furniture.                 | CNSHA-USLAX 2x40HC furniture ?
          Same goods as last time, Ningbo to Los Angeles 1x40HQ | CNNGB-USLAX 1x40HC toys ?
          Same as last time, ready on 5 June.               | CNSHA-USLAX 2x40HC toys 20000
          """)
  void what_he_says_anew_wins(String words, String what) {
    asks(LI, LAST);

    GivenQuote again = asks(LI, words);

    assertThat(said(again.offer().request())).isEqualTo(what);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Same as last time plus one more 40HQ.",
        "Same as last time but double the quantity.",
        "和上次一样，多加一个柜",
        "Same as last time, but 1x20GP in place of the two.",
        "Same as last time but dangerous goods, class 3.",
        "Same as last time with pickup at our factory in Suzhou.",
        "same as Q9999 please, what is your rate"
      })
  void what_is_not_plain_goes_to_sales(String words) {
    asks(LI, LAST);

    assertThat(answer(LI, words)).containsInstanceOf(Notice.HandedOver.class);
  }

  @Test
  void whoever_had_nothing_yet_is_asked() {
    assertThat(answer(LI, "Please quote the same as last time."))
        .containsInstanceOf(Notice.DetailsWanted.class);
  }

  @Test
  void a_stranger_and_another_company_never_get_what_a_customer_had() {
    house.db.use(books -> {
      var beta = books.customers().add("BETA", "Beta Ltd", Language.EN);
      books.customers().addContact(beta, "Bo", "bo@beta.example", Language.EN);
    });
    asks(LI, LAST);

    assertThat(answer("Bo <bo@beta.example>", "Please quote the same as last time."))
        .containsInstanceOf(Notice.DetailsWanted.class);
    assertThat(answer("Joe <joe@web.example>", "Please quote the same as last time."))
        .map(Notice::getClass)
        .isNotEqualTo(Optional.of(Notice.QuotesGiven.class));
  }

  @Test
  void with_an_outsider_on_copy_nothing_is_taken_over() {
    asks(LI, LAST);

    assertThat(answer(LI + "\nCc: joe@web.example", "Please quote the same as last time."))
        .containsInstanceOf(Notice.DetailsWanted.class);
  }

  @Test
  void a_colleagues_last_time_counts_only_for_who_had_none_himself() {
    GivenQuote his = asks(LI, LAST);
    GivenQuote wus = asks(WU, "Ningbo to Los Angeles, 1x40HQ, chairs");

    assertThat(asks(LI, "Please quote the same as last time.").takenOver())
        .map(TakenOver::quote)
        .contains(his.number());
    assertThat(asks(WU, "Please quote the same as last time.").takenOver())
        .map(TakenOver::quote)
        .contains(wus.number());
  }

  @Test
  void of_two_recent_ones_that_differ_is_asked_what_they_differ_in_and_not_the_rest() {
    asks(LI, LAST);
    asks(LI, "Ningbo to Los Angeles, 2x40HQ, toys, 20000 kg in all");

    FiledInquiry asked = receives(LI, "", "Please quote the same as last time.");
    receives(LI, "In-Reply-To: " + letterTo(asked), "From Ningbo.");

    assertThat(((Notice.DetailsWanted) house.answer(asked).orElseThrow()).questions())
        .extracting(it -> it.about().name())
        .containsExactly("ORIGIN");
    assertThat(said(newestQuote().offer().request())).isEqualTo("CNNGB-USLAX 2x40HC toys 20000");
  }

  @Test
  void where_they_differ_in_what_is_never_asked_sales_read_it() {
    asks(LI, LAST);
    asks(LI, LAST.replace("toys", "glass"));

    assertThat(answer(LI, "Please quote the same as last time."))
        .containsInstanceOf(Notice.HandedOver.class);
  }

  @Test
  void a_lane_that_he_names_tells_which_one_he_means() {
    GivenQuote shanghai = asks(LI, LAST);
    asks(LI, "Ningbo to Los Angeles, 1x40HQ, chairs");

    GivenQuote again = asks(LI, "Same as last time, from Shanghai please. What is your rate?");

    assertThat(again.takenOver()).map(TakenOver::quote).contains(shanghai.number());
    assertThat(said(again.offer().request())).isEqualTo("CNSHA-USLAX 2x40HC toys 20000");
  }

  @Test
  void in_the_thread_of_an_order_the_last_time_is_that_one() {
    FiledInquiry shanghai = receives(LI, "", LAST);
    receives(LI, "In-Reply-To: " + letterTo(shanghai), "Please proceed.");
    asks(LI, "Ningbo to Los Angeles, 1x40HQ, chairs");

    receives(LI, "In-Reply-To: " + letterTo(shanghai), "和上次一样，请报价");

    assertThat(said(newestQuote().offer().request())).isEqualTo("CNSHA-USLAX 2x40HC toys 20000");
  }

  @Test
  void whoever_had_nothing_here_may_point_at_what_stands_below() {
    String below =
        """
        Same as last time please, what is your rate?

        On Mon, 4 May 2026 at 09:00, Li <li@acme.example> wrote:
        > Please quote 2x40HQ Shanghai to Los Angeles, toys.
        """;

    GivenQuote quote = asks(LI, below);

    assertThat(said(quote.offer().request())).isEqualTo("CNSHA-USLAX 2x40HC toys ?");
    assertThat(quote.takenOver()).isEmpty();
  }

  @Test
  void so_does_the_number_of_a_quote_of_his() {
    GivenQuote first = asks(LI, LAST);
    asks(LI, "Ningbo to Los Angeles, 1x40HQ, chairs");

    GivenQuote again = asks(LI, "Please quote the same as %s again.".formatted(first.number()));

    assertThat(again.takenOver()).map(TakenOver::quote).contains(first.number());
  }

  @Test
  void what_sales_answered_by_hand_may_be_the_last_time_so_a_person_reads_it() {
    asks(LI, LAST);
    answer(LI, "Shanghai to Los Angeles, 1x40RF, frozen shrimps at -18 C");

    assertThat(answer(LI, "Please quote the same as last time."))
        .containsInstanceOf(Notice.HandedOver.class);
  }

  @Test
  void an_answer_to_our_question_may_be_as_last_time_too() {
    asks(LI, LAST);
    var asked = receives(LI, "", "Please quote Ningbo to Los Angeles.");

    receives(LI, "In-Reply-To: " + letterTo(asked), "Same as last time.");

    GivenQuote quote = newestQuote();
    assertThat(said(quote.offer().request())).isEqualTo("CNNGB-USLAX 2x40HC toys 20000");
    assertThat(quote.takenOver()).map(TakenOver::parts).get().isNotEqualTo(Set.of());
  }

  @Test
  void as_usual_beside_a_full_inquiry_is_said_in_passing() {
    asks(LI, LAST);

    GivenQuote quote =
        asks(LI, "Ningbo to Los Angeles, 1x40HQ, chairs. Best rate as usual please.");

    assertThat(said(quote.offer().request())).isEqualTo("CNNGB-USLAX 1x40HC chairs ?");
    assertThat(quote.takenOver()).isEmpty();
  }

  private static String said(RateRequest request) {
    return "%s-%s %s %s %s"
        .formatted(
            request.origin().code().code(),
            request.destination().code().code(),
            request.load(),
            request.goods().description().orElse("?"),
            request
                .goods()
                .grossKg()
                .map(kg -> kg.stripTrailingZeros().toPlainString())
                .orElse("?"));
  }

  private GivenQuote asks(String from, String words) {
    Optional<Notice> answer = answer(from, words);
    assertThat(answer)
        .as(() -> words + ": " + house.newest().inquiry().outcomeReason().en())
        .containsInstanceOf(Notice.QuotesGiven.class);
    return newestQuote();
  }

  private GivenQuote newestQuote() {
    List<GivenQuote> newest = house.db.with(books -> books.quotes().newest(1));
    return newest.getFirst();
  }

  private String letterTo(FiledInquiry inquiry) {
    return house.db.with(books -> books.outbox().answerTo(inquiry.id())).orElseThrow().messageId();
  }

  private Optional<Notice> answer(String from, String words) {
    return house.answer(receives(from, "", words));
  }

  private FiledInquiry receives(String from, String headers, String words) {
    mails++;
    house.time.set(house.time.get().plus(Duration.ofMinutes(20)));
    String id = "Message-ID: <%d@acme.example>".formatted(mails);
    return house.receives(mail(from, headers.isEmpty() ? id : id + "\n" + headers, words));
  }
}
