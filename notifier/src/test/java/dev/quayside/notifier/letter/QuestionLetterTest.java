package dev.quayside.notifier.letter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.asking.Question;
import dev.quayside.db.asking.Question.About;
import dev.quayside.db.customer.Language;
import dev.quayside.db.outbox.Notice.DetailsWanted;
import dev.quayside.notifier.SampleNotices;
import dev.quayside.notifier.SampleQuestions;
import dev.quayside.notifier.SampleQuotes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionLetterTest {

  private static final LetterWriter WRITER =
      new LetterWriter(SampleQuotes.HARBOUR, SampleQuotes.SHANGHAI_TIME);

  @Test
  void what_is_missing_is_asked_by_number_each_choice_has_a_letter_and_the_price_an_honest_range() {
    String text = letter(SampleQuestions.typeAndPort(Language.EN));

    assertThat(text)
        .contains(
            """
            Thank you for your inquiry. Two short answers, and you have your price:

            1. Which container type do you need?
               a) 40HC (as last time)   b) 20GP
            2. Which destination do you mean?
               a) San Antonio, Chile (CLSAI)   b) San Antonio, United States (USSAT)

            Just reply to this mail, such as "1b 2a", or in your own words; there is no need to \
            repeat the rest.

            To give you an idea meanwhile, not an offer yet: about USD 1,450 to USD 2,100 per \
            container, sea freight with the surcharges known today. The container type moves it \
            most:

            - 40HC: about USD 1,850 to USD 2,100
            - 20GP: about USD 1,450 to USD 1,600

            This is what we have understood so far; please correct us where we are wrong:

            - Shanghai - San Antonio, general cargo
            """);
  }

  @Test
  void a_chinese_buyer_is_asked_in_chinese() {
    String text = letter(SampleQuestions.typeAndPort(Language.ZH));

    assertThat(text)
        .contains(
            """
            感谢询价！确认以下信息，马上给您报价：

            1. 需要什么箱型？
               a) 40HC（同上次）   b) 20GP
            2. 目的地请确认是哪一个？
               a) 圣安东尼奥（智利，CLSAI）   b) 圣安东尼奥（美国，USSAT）

            直接回复本邮件即可，例如“1b 2a”，也可以用您自己的话说；其他内容无需重复。

            先供您参考，非正式报价：每柜约 USD 1,450 至 USD 2,100，含海运费及目前已知附加费。箱型对价格影响最大：

            - 40HC：约 USD 1,850 至 USD 2,100
            - 20GP：约 USD 1,450 至 USD 1,600
            """);
  }

  @Test
  void each_lane_has_its_range_and_loose_cargo_a_price_for_each_unit() {
    String english = letter(SampleQuestions.lanes(Language.EN));
    String chinese = letter(SampleQuestions.lanes(Language.ZH));

    assertThat(english)
        .contains(
            """
            To give you an idea meanwhile, not an offer yet: Shanghai - Los Angeles, about USD \
            1,450 to USD 1,850 per container, sea freight with the surcharges known today, leaving \
            by 30 Jun 2026. The container type moves it most:

            - Shanghai - Los Angeles, 20GP: about USD 1,450
            - Shanghai - Los Angeles, 40HC: about USD 1,850

            Shanghai - Hamburg, about USD 1,450 to USD 1,950 per container\
            """,
            """
            Shanghai - Frankfurt, charged by the kilogram, at least about USD 1,080 in all, \
            everything known today included, leaving by 7 Jun 2026. Weight or volume counts, 6,000 \
            cubic centimetres as a kilogram, whichever is more. Each:

            - Shanghai - Frankfurt, from 100 kg: about USD 5.40
            - Shanghai - Frankfurt, from 300 kg: about USD 5
            """);
    assertThat(chinese)
        .contains(
            "先供您参考，非正式报价：Shanghai - Los Angeles，每柜约 USD 1,450 至 USD 1,850，"
                + "含海运费及目前已知附加费，适用于2026年6月30日前开船。",
            "- Shanghai - Frankfurt，100 公斤起：约 USD 5.40");
  }

  @Test
  void one_price_by_weight_or_measure_is_said_in_one_sentence() {
    String english = letter(SampleQuestions.loose(Language.EN, SampleQuestions.bySea()));
    String chinese = letter(SampleQuestions.loose(Language.ZH, SampleQuestions.bySea()));

    assertThat(english)
        .contains(
            "To give you an idea meanwhile, not an offer yet: about USD 96 per W/M, at least about"
                + " USD 100 in all, everything known today included. W/M is a cubic metre or 1,000"
                + " kg, whichever is more.");
    assertThat(chinese).contains("先供您参考，非正式报价：每计费吨约 USD 96，整票最低约 USD 100，含目前已知的各项费用。");
  }

  @ParameterizedTest
  @EnumSource
  void everything_can_be_asked_for_in_both_languages(About about) {
    for (Language language : Language.values()) {
      String text = letter(SampleQuestions.of(language, new Question(about, List.of())));

      assertThat(text).containsPattern("1\\. .*[?？。.]");
    }
  }

  @Test
  void how_it_goes_is_asked_once_with_all_that_follows_from_it() {
    var how =
        SampleQuestions.of(
            Language.EN,
            SampleQuestions.HOW,
            new Question(About.WEIGHT, List.of()),
            new Question(About.VOLUME, List.of()));

    assertThat(letter(how))
        .contains("1. How shall it go?")
        .contains("a) full container 20GP")
        .contains("b) part load by sea (LCL)")
        .contains("c) by air")
        .contains("2. (Part load or air only) What is the total gross weight, in kg?");
  }

  @Test
  void of_one_question_a_letter_is_enough_and_one_choice_is_no_choice() {
    var one = new Question(About.EQUIPMENT, List.of(SampleQuestions.BOX_40));

    assertThat(letter(SampleQuestions.of(Language.EN, one)))
        .contains("One short answer, and you have your price:")
        .contains("a) 40HC   (or please name another)")
        .contains("such as \"a\"");
    assertThat(letter(SampleQuestions.of(Language.ZH, one))).contains("（如需其他，请直接注明）", "例如“a”");
  }

  @Test
  void what_was_answered_in_two_ways_is_asked_in_clear_words_with_what_he_wrote() {
    var again = SampleQuestions.TYPE.again("1a, 40HQ please");

    assertThat(letter(SampleQuestions.of(Language.EN, again)))
        .contains("Thank you for your answer. There is one thing left to make sure of:")
        .contains(
            "You wrote \"1a, 40HQ please\", and we do not want to guess. Which one of these is"
                + " right?");
    assertThat(letter(SampleQuestions.of(Language.ZH, again)))
        .contains("您回复的是“1a, 40HQ please”，为免理解有误，请确认是以下哪一项？");
  }

  private static String letter(DetailsWanted notice) {
    return WRITER.write(SampleNotices.pending(notice), List.of(), List.of()).text();
  }
}
