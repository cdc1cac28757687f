package dev.quayside.inbox.choice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What somebody writes into our letter where nothing marks what is ours. */
class InsertedTest {

  private static final String LETTER =
      """
      Dear Peter Novak,

      Thank you for your inquiry. Two short answers, and you have your price:

      1. Which container type do you need?
         a) 20GP   b) 40HC
      2. To which port or city shall we ship?

      Just reply to this mail, such as "1b", or in your own words; there is no need to \
      repeat the rest.

      Best regards
      Example Forwarding
      [ref q.0123456789ab]

      > Hello, please send me a rate from Shanghai.
      """;

  private static final String OUTLOOK = "From: Example Forwarding\nSent: Monday\n\n";

  @Test
  void an_answer_belongs_to_the_question_it_stands_under() {
    String history =
        OUTLOOK
            + LETTER
                .replace("b) 40HC\n", "b) 40HC\n40HQ please\n")
                .replace("shall we ship?", "shall we ship? Rotterdam");

    assertThat(Inserted.answers(history, LETTER)).isEqualTo("1) 40HQ please\n2) Rotterdam\n");
  }

  @Test
  void a_letter_that_is_only_quoted_answers_nothing_however_its_lines_are_broken() {
    String broken =
        LETTER
            .replace("or in your own words; ", "or in your own words;\n")
            .replace("   b) 40HC", "\n   b) 40HC")
            .replace("Which container type", "Which container\ttype");

    assertThat(Inserted.answers(OUTLOOK + LETTER, LETTER)).isEmpty();
    assertThat(Inserted.answers(OUTLOOK + broken, LETTER)).isEmpty();
  }

  @Test
  void words_that_stand_under_no_question_are_not_passed_over() {
    String history =
        OUTLOOK
            + LETTER
                .replace("b) 40HC\n", "b) 40HC\n40HQ please\n")
                .replace("Best regards", "And now by air.\n\nBest regards");

    assertThat(Inserted.answers(history, LETTER)).isEmpty();
  }
}
