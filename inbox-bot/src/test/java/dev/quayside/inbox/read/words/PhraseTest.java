package dev.quayside.inbox.read.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {

  private static final List<String> PIECES =
      List.of(
          "2", "x", "40", "HQ", "hq", "'", " ", "\n", ",", "kg", "KGS", "吨", "公斤", "上海", "to", "TO",
          "É", "é", "ß", ".", "-", "(", "USD", "$", "😀", "从", "到", "a", "1,850.5");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\d{1,3}[ ]?x[ ]?40",
        "(?<![\\p{L}\\d])(?:hq|kgs?|吨|公斤)(?![\\p{L}])",
        "(?<=[从到])上海|\\bto\\b",
        "^[ ]{0,3}(?:to|从)?$",
        "(?:usd|\\$)[ ]?(\\d[\\d,.]{0,9})",
        "é|\\p{IsHan}{2,4}|[(][^)]{0,8}",
        "(?m)^.{1,5}$",
        "(?:(?<=[\\])(x])x|(?<=(?<!\\()2)x|kg)[ ]?40",
        "(?!(?<=2)x)[x2\\[(?<=]",
        "[ ]?(?:,|-)?[ ]?a?",
        "^(?:to|2[ ]?|从)[^\\n]{0,4}",
        "^(?:to|2)|[(|][^|]|kg(?=s|吨)"
      })
  void finds_what_the_pattern_finds_and_passes_over_nothing(String regex) {
    var random = new Random(42);
    var pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    var phrase = Phrase.any(regex);
    for (var i = 0; i < 500; i++) {
      var text = new StringBuilder();
      random.ints(20, 0, PIECES.size()).forEach(piece -> text.append(PIECES.get(piece)));
      var letters = text.toString();

      var found = phrase.matcher(letters).results().filter(m -> m.start() < m.end()).toList();

      var expected = pattern.matcher(letters).results().filter(m -> m.start() < m.end()).toList();
      assertThat(found)
          .as(letters)
          .extracting(MatchResult::start, MatchResult::group)
          .containsExactlyElementsOf(
              expected.stream().map(m -> tuple(m.start(), m.group())).toList());
      var passage = new Passage(letters);
      assertThat(passage.matcher(phrase).results().filter(m -> m.start() < m.end()))
          .as("told where phrases can begin in %s", letters)
          .extracting(MatchResult::start, MatchResult::group)
          .containsExactlyElementsOf(
              expected.stream().map(m -> tuple(m.start(), m.group())).toList());
    }
  }
}
