package dev.quayside.inbox;

import static dev.quayside.inbox.TwoTypes.LI;
import static dev.quayside.inbox.TwoTypes.NO_TYPE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.asking.Question;
import dev.quayside.db.asking.Question.About;
import dev.quayside.db.inquiry.Outcome;
import dev.quayside.db.outbox.Notice;
import dev.quayside.rates.tariff.Agreement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is missing is asked once; what he answers is read against what was asked. */
class AskBackTest {

  private TwoTypes at;

  @BeforeEach
  void open() {
    at = new TwoTypes();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1b|1x40HC",
        "b|1x40HC",
        "a please|1x20GP",
        "第一个选b|1x40HC",
        "1) 40HQ|1x40HC",
        "1b x3|3x40HC",
        "2x40HQ please|2x40HC",
        "小柜|1x20GP",
        "b, 18 tons|1x40HC",
      })
  void a_letter_or_words_answer_and_what_was_said_before_need_not_be_said_again(
      String said, String priced) {
    var first = at.writes(LI, NO_TYPE);

    var quoted = at.replies(first, LI, said);

    assertThat(at.quote(quoted).offer().request().load()).hasToString(priced);
    assertThat(at.quote(quoted).offer().request().goods().description()).contains("furniture");
    assertThat(quoted.inquiry().text().strip()).isEqualTo(said);
  }

  @Test
  void how_many_containers_he_wants_is_remembered_while_the_type_is_asked() {
    var first =
        at.writes(LI, "Please quote 3 containers from Shanghai to Los Angeles, general cargo");

    assertThat(at.quote(at.replies(first, LI, "b")).offer().request().load()).hasToString("3x40HC");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1a 1b", "1a, 40HQ please", "a or b", "1c", "1a/b", "b) 20GP"})
  void what_can_be_read_in_two_ways_is_asked_once_more_and_never_guessed(String said) {
    var first = at.writes(LI, NO_TYPE);

    var again = at.replies(first, LI, said);
    var understood = at.replies(again, LI, "b");

    assertThat(at.asked(again).questions())
        .singleElement()
        .satisfies(question -> assertThat(question.unclear()).contains(said));
    assertThat(at.asked(again).indication()).isEmpty();
    assertThat(at.quote(understood).offer().request().load()).hasToString("1x40HC");
  }

  @Test
  void who_contradicts_himself_twice_gets_a_person() {
    var first = at.writes(LI, NO_TYPE);
    var again = at.replies(first, LI, "1a 1b");

    var person = at.replies(again, LI, "a, 40HQ");

    assertThat(person.inquiry().outcome()).isEqualTo(Outcome.HANDED_OVER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "general cargo, ready next week",
        "40HQ or 20GP, whichever",
        "What is the transit time?",
        "1a 5b",
      })
  void nobody_is_asked_the_same_twice(String said) {
    var first = at.writes(LI, NO_TYPE);

    var person = at.replies(first, LI, said);

    var notice = (Notice.HandedOver) at.house.answer(person).orElseThrow();
    assertThat(notice.who()).isEqualTo("Wang Fang");
  }

  @Test
  void what_was_asked_and_not_said_goes_to_sales_with_all_that_is_known() {
    var first = at.writes(LI, "Please quote LCL from Shanghai to Hamburg, garments");
    var second = at.replies(first, LI, "850 kg");

    assertThat(at.asked(first).questions())
        .extracting(Question::about)
        .containsExactly(About.WEIGHT, About.VOLUME);
    assertThat(second.inquiry().outcome()).isEqualTo(Outcome.HANDED_OVER);
    assertThat(second.inquiry().outcomeReason().en())
        .contains("asked before for [VOLUME]", "Shanghai - Hamburg", "garments");
  }

  @Test
  void the_choices_in_our_quoted_letter_are_no_answer() {
    var first = at.writes(LI, NO_TYPE);
    String quoted =
        """

        On Mon, 1 Jun 2026, rates@forwarder.example wrote:
        > 1. Which container type do you need?
        >    a) 20GP   b) 40HC
        > - 20GP: about USD 1,450
        > - 40HC: about USD 1,850
        """;

    var answered = at.replies(first, LI, "b\n" + quoted);
    var between = at.replies(at.writes(LI, NO_TYPE), LI, quoted.strip() + "\nb\n> - Shanghai");
    var pointing = at.replies(at.writes(LI, NO_TYPE), LI, "see below\n" + quoted);

    assertThat(at.quote(answered).offer().request().load()).hasToString("1x40HC");
    assertThat(pointing.inquiry().outcome()).isEqualTo(Outcome.HANDED_OVER);
    assertThat(between.inquiry().outcome()).isNotEqualTo(Outcome.ASKED);
  }

  @Test
  void an_automatic_reply_or_a_thank_you_stands_in_nobodys_way() {
    var first = at.writes(LI, NO_TYPE);
    var away =
        at.replies(first, "Auto-Submitted: auto-replied\n", LI, "I am out of office until Friday.");
    var thanks = at.replies(first, LI, "Thanks, will revert tomorrow");

    var answered = at.replies(first, LI, "b");

    assertThat(away.inquiry().outcome()).isEqualTo(Outcome.NOT_ANSWERED);
    assertThat(thanks.inquiry().outcome()).isEqualTo(Outcome.NOT_ANSWERED);
    assertThat(at.quote(answered).offer().request().load()).hasToString("1x40HC");
  }

  @Test
  void all_lanes_that_lack_the_same_are_answered_at_once() {
    at.sells("USOAK", Agreement.TARIFF, "1400", "1800");
    var first =
        at.writes(LI, "Please quote FCL Shanghai to Los Angeles and Shanghai to Oakland, toys");

    var both = at.replies(first, LI, "40HQ");

    assertThat(at.asked(first).questions()).hasSize(1);
    assertThat(at.asked(first).indications()).hasSize(2);
    assertThat(((Notice.QuotesGiven) at.house.answer(both).orElseThrow()).quotes()).hasSize(2);
  }

  @Test
  void who_says_nothing_of_how_it_goes_is_asked_in_one_letter_for_all_that_follows() {
    var first = at.writes(LI, "Please quote Shanghai to Los Angeles, furniture");

    var box = at.replies(first, LI, "1b");
    var loose = at.replies(at.writes(LI, "Please quote Shanghai to Los Angeles, toys"), LI, "1c");

    assertThat(at.asked(first).questions())
        .extracting(Question::about)
        .containsExactly(About.MODE, About.WEIGHT, About.VOLUME);
    assertThat(at.quote(box).offer().request().load()).hasToString("1x40HC");
    assertThat(loose.inquiry().outcomeReason().en()).contains("asked before for");
  }
}
