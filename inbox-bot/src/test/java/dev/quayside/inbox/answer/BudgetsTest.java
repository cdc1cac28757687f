package dev.quayside.inbox.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.inbox.answer.Budgets.Pace;
import dev.quayside.rates.told.Told;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class BudgetsTest {

  private static final Budgets BUDGETS = new Budgets(1000);

  @Test
  void a_sender_is_given_twenty_answers_an_hour() {
    assertThat(BUDGETS.exceeded(new Given(19, 0, 0, false), Pace.MAIL)).isEmpty();
    assertThat(BUDGETS.exceeded(new Given(20, 0, 0, false), Pace.MAIL))
        .hasValueSatisfying(says("sender"));
  }

  @Test
  void a_conversation_is_given_four_answers_an_hour_and_twelve_a_day() {
    assertThat(BUDGETS.exceeded(new Given(3, 3, 11, false), Pace.MAIL)).isEmpty();
    assertThat(BUDGETS.exceeded(new Given(4, 4, 4, false), Pace.MAIL))
        .hasValueSatisfying(says("an hour"));
    assertThat(BUDGETS.exceeded(new Given(0, 0, 12, false), Pace.MAIL))
        .hasValueSatisfying(says("a day"));
  }

  @Test
  void people_who_chat_line_by_line_are_given_more() {
    assertThat(BUDGETS.exceeded(new Given(15, 15, 39, false), Pace.CHAT)).isEmpty();
    assertThat(BUDGETS.exceeded(new Given(16, 16, 16, false), Pace.CHAT))
        .hasValueSatisfying(says("an hour"));
    assertThat(BUDGETS.exceeded(new Given(0, 0, 40, false), Pace.CHAT))
        .hasValueSatisfying(says("a day"));
  }

  @Test
  void sales_are_alarmed_when_the_house_has_given_its_hours_answers() {
    assertThat(BUDGETS.exceeded(new Given(0, 0, 0, true), Pace.MAIL))
        .hasValueSatisfying(says("ALARM: the house gave 1000 answers"));
  }

  private static Consumer<Told> says(String words) {
    return reason -> assertThat(reason.en()).contains(words);
  }
}
