package dev.quayside.inbox.choice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.asking.Choice;
import dev.quayside.db.asking.Question;
import dev.quayside.db.asking.Question.About;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.place.UnLocode;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "1. Which container type? a) 20GP b) 40GP c) 40HC 2. Which destination? a) … b) …". */
class PickReaderTest {

  private static final Question TYPE =
      new Question(
          About.EQUIPMENT,
          List.of(
              new Choice.Box(Equipment.GP20),
              new Choice.Box(Equipment.GP40),
              new Choice.Box(Equipment.HC40)));
  private static final Question PORT =
      new Question(
          About.DESTINATION, List.of(new Choice.At(port("DEHAM")), new Choice.At(port("NLRTM"))));
  private static final Question WEIGHT = new Question(About.WEIGHT, List.of());

  private static Place port(String code) {
    return Places.builtIn().byCode(new UnLocode(code), PlaceKind.SEA).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "1b 2a|40GP DEHAM",
        "1b, 2a|40GP DEHAM",
        "1B；2A|40GP DEHAM",
        "１Ｂ ２Ａ|40GP DEHAM",
        "1b2a|40GP DEHAM",
        "1b/2a|40GP DEHAM",
        "1-b, 2-a|40GP DEHAM",
        "1. b, 2. a|40GP DEHAM",
        "1) b 2) a|40GP DEHAM",
        "1: b\\n2: a|40GP DEHAM",
        "1 = b, 2 = a|40GP DEHAM",
        "1、b 2、a|40GP DEHAM",
        "1(b) 2(a)|40GP DEHAM",
        "Hi, 1b and 2a please. Thanks, Tom|40GP DEHAM",
        "We take 1c, thanks|40HC",
        "For question 1: b, for question 2: a.|40GP DEHAM",
        "Q1 b Q2 a|40GP DEHAM",
        "no. 1: option c|40HC",
        "第一个选b|40GP",
        "第一个选b，第二个选a|40GP DEHAM",
        "第1题B 第2题A|40GP DEHAM",
        "问题一选c，问题二选b|40HC NLRTM",
        "一b 二a|40GP DEHAM",
        "1选c，2选a，谢谢|40HC DEHAM",
        "b for the first, a for the second|40GP DEHAM",
        "first: c, second: b|40HC NLRTM",
        "the first is c and the second b|40HC NLRTM",
        "2b Rotterdam, 1a|20GP NLRTM",
      })
  void a_number_and_a_letter_are_one_of_the_answers_that_were_offered(String said, String taken) {
    Picks picks = PickReader.read(said.replace("\\n", "\n"), List.of(TYPE, PORT));

    assertThat(taken(picks)).isEqualTo(taken);
    assertThat(picks.unclear()).isEmpty();
    assertThat(picks.strange()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "b",
        "B.",
        "(b)",
        "b)",
        "option b",
        "Option B please",
        "b, thanks",
        "选b",
        "就b吧",
        "OK, b",
        "we take b",
        "1b",
        "b) 40GP",
        "Hi,\n\nb\n\nThanks\nTom"
      })
  void of_one_question_the_letter_is_enough(String said) {
    Picks picks = PickReader.read(said, List.of(TYPE));

    assertThat(taken(picks)).isEqualTo("40GP");
    assertThat(picks.unclear()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1b x3|3", "3 x 1b|3", "1b*2|2", "1b|0"})
  void how_many_may_stand_beside_the_letter(String said, int count) {
    Picks picks = PickReader.read(said, List.of(TYPE));

    assertThat(picks.taken())
        .singleElement()
        .satisfies(pick -> assertThat(pick.count().orElse(0)).isEqualTo(count));
    assertThat(picks.rest()).isBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1a 1b", "1a or b", "1a/b", "1a, or 1c", "not 1a", "1a 1c 2b"})
  void two_letters_for_one_question_are_never_chosen_between(String said) {
    Picks picks = PickReader.read(said, List.of(TYPE, PORT));

    assertThat(picks.unclear()).contains(TYPE);
    assertThat(picks.taken()).extracting(Pick::about).doesNotContain(About.EQUIPMENT);
  }

  @Test
  void a_letter_that_was_not_offered_is_unclear_and_a_number_that_was_not_asked_is_strange() {
    Picks noSuchLetter = PickReader.read("1e 2a", List.of(TYPE, PORT));
    Picks noSuchNumber = PickReader.read("1a 5b", List.of(TYPE, PORT));
    Picks noLetters = PickReader.read("1a 2b", List.of(TYPE, WEIGHT));

    assertThat(noSuchLetter.unclear()).containsExactly(TYPE);
    assertThat(taken(noSuchLetter)).isEqualTo("DEHAM");
    assertThat(noSuchNumber.strange()).isTrue();
    assertThat(noLetters.strange()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We need 1 a week",
        "1 B/L only, please",
        "2 c/o Meyer",
        "Block 1b, Dongguan",
        "Building 2a, Harbour Road",
        "18 tons, general cargo",
        "1x40HQ",
        "1.5 tons",
        "20GP",
        "A. Smith",
        "a) what about insurance",
        "Ready on 2 Dec",
        "temperature 2 C to 8 C",
        "1) 40HQ 2) Hamburg",
      })
  void what_only_looks_like_a_letter_is_none(String said) {
    Picks picks = PickReader.read(said, List.of(TYPE, PORT));

    assertThat(picks.none()).isTrue();
    assertThat(picks.rest()).isEqualTo(said);
  }

  @Test
  void our_own_choices_are_no_answer_where_a_program_quotes_them_without_a_mark() {
    String ours =
        """
        1b

        Dear Li,
        Thank you for your inquiry. Two short answers, and you have your price:
        1. Which container type do you need?
           a) 20GP   b) 40GP   c) 40HC
        2. Which destination do you mean?
           a) Hamburg, Germany (DEHAM)   b) Rotterdam, Netherlands (NLRTM)
        Just reply to this mail, such as "1b 2a", or in your own words.
        To give you an idea meanwhile, not an offer yet: about USD 1,450 to USD 1,850
        - 20GP: about USD 1,450
        """;

    Picks picks = PickReader.read(OurWords.cut(ours), List.of(TYPE, PORT));

    assertThat(taken(picks)).isEqualTo("40GP");
    assertThat(OurWords.cut(ours)).doesNotContain("40HC", "Rotterdam", "1,450");
    assertThat(OurWords.cut("1b 2a\n18 tons\n")).isEqualTo("1b 2a\n18 tons\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1)40HQ 2)18 t|\\ncontainer: 40HQ \\ngross weight: 18 t",
        "1. 40HQ\\n2. 18000|\\ncontainer: 40HQ\\n\\ngross weight: 18000 kg",
        "2) 18|\\ngross weight: 18",
        "1.5 tons|1.5 tons",
        "2x40HQ|2x40HQ",
      })
  void words_under_a_number_get_the_name_of_what_was_asked(String said, String named) {
    String read = NumberedWords.named(said.replace("\\n", "\n"), List.of(TYPE, WEIGHT));

    assertThat(read.strip()).isEqualTo(named.replace("\\n", "\n").strip());
  }

  @ParameterizedTest
  @CsvSource({
    "'Thanks, will revert tomorrow.',true",
    "'Noted with thanks',true",
    "好的，稍后回复您,true",
    "'40HQ',false",
    "'b',false",
    "'',false",
    "'Thanks. Which vessel?',false"
  })
  void who_only_says_that_he_will_answer_later_answers_later(String said, boolean later) {
    assertThat(Courtesy.alone(said)).isEqualTo(later);
  }

  private static String taken(Picks picks) {
    return picks.taken().stream()
        .map(pick ->
            switch (pick.choice()) {
              case Choice.Box(var type) -> type.label();
              case Choice.Loose(var mode) -> mode.name();
              case Choice.At(var place) -> place.code().code();
            })
        .collect(Collectors.joining(" "));
  }
}
