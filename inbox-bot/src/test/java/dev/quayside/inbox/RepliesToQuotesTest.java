package dev.quayside.inbox;

import static dev.quayside.inbox.SmallHouse.mail;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.inquiry.FiledInquiry;
import dev.quayside.db.inquiry.Outcome;
import dev.quayside.db.quote.GivenQuote;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which quote a reply speaks of, and what in it says nothing. */
class RepliesToQuotesTest {

  private static final String LI = "Li <li@acme.example>";

  private SmallHouse house;
  private String letter = "";
  private int mails;

  @BeforeEach
  void a_quote_was_given() {
    house = new SmallHouse();
    house.sells("COSU", "2000", Optional.empty());
    house.sells("CNNGB", "MSCU", "1500", Optional.empty());
    var first =
        house.receives(
            mail(
                LI,
                "Message-ID: <1@acme.example>",
                "Shanghai to Los Angeles, 3x40HQ, general cargo"));
    letter = house.db.with(books -> books.outbox().answerTo(first.id())).orElseThrow().messageId();
  }

  @Test
  void the_letter_he_answers_tells_which_of_two_quotes_he_wants_otherwise() {
    says(LI, "Please quote also 1x40HQ Ningbo to Los Angeles, furniture");

    says(LI, "please make it 2x40HQ");

    assertThat(quotes()).extracting(GivenQuote::version).containsExactlyInAnyOrder(2, 1);
    assertThat(quotes())
        .filteredOn(quote -> quote.version() == 2)
        .singleElement()
        .satisfies(quote -> assertThat(quote.offer().request().load()).hasToString("2x40HC"));
  }

  @Test
  void his_own_name_at_the_end_says_nothing_of_the_price() {
    says("王芳 <li@acme.example>", "改成2个40HQ\n\n小王");
    says("Fang <li@acme.example>", "改成4个40HQ\n\n李丽");

    assertThat(quotes())
        .singleElement()
        .satisfies(quote -> {
          assertThat(quote.version()).isEqualTo(3);
          assertThat(quote.offer().request().load()).hasToString("4x40HC");
        });
  }

  @Test
  void thanks_behind_which_an_answer_stands_are_no_greeting() {
    var filed = says(LI, "Thanks, go ahead.\n\nLi");

    assertThat(filed.inquiry().outcome()).isEqualTo(Outcome.ACCEPTED);
  }

  @Test
  void whoever_comes_back_to_it_waits_for_nothing() {
    var filed = says(LI, "Thank you, we will check with our customer and come back to you.");

    assertThat(house.answer(filed)).isEmpty();
    assertThat(filed.inquiry().outcome()).isEqualTo(Outcome.NOT_ANSWERED);
  }

  @Test
  void what_is_wanted_beside_the_quote_is_never_left_unanswered() {
    var filed = says(LI, "Please add trucking from our supplier in Suzhou.");

    assertThat(filed.inquiry().outcome()).isEqualTo(Outcome.HANDED_OVER);
  }

  private List<GivenQuote> quotes() {
    return house.db.with(books -> books.quotes().of(house.acme));
  }

  private FiledInquiry says(String who, String text) {
    mails++;
    String headers = "Message-ID: <r%d@acme.example>\nIn-Reply-To: %s".formatted(mails, letter);
    return house.receives(mail(who, headers, text));
  }
}
