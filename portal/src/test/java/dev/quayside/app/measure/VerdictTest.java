package dev.quayside.app.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class VerdictTest {

  private static final String TO_HAMBURG =
      """
      {"intent":"rfq","language":"en","missing":[],"references":[],"requests":[
        {"mode":"FCL","origin":{"text":"Shanghai","codes":["CNSHA","CNSGH"]},
         "destination":{"text":"Hamburg","codes":["DEHAM"]},
         "equipment":[{"type":"40HC","quantity":2}],"cargo":{"weightKg":20000}}]}
      """;

  private static final String ANSWER =
      """
      {"intent":"rfq","language":"en","missing":[],"references":[],"requests":[
        {"mode":"FCL","origin":{"text":"SHA","code":"CNSGH"},
         "destination":{"text":"Hamburg","code":"DEHAM"},
         "equipment":[{"type":"40HC","quantity":2}],"cargo":{"weightKg":20100}}]}
      """;

  @Test
  void a_place_may_be_known_by_any_of_its_codes_and_a_weight_be_off_by_a_percent() {

    var verdict = Verdict.of("en/1", json(TO_HAMBURG), json(ANSWER));

    assertThat(verdict.perfect()).isTrue();
    assertThat(verdict.errors()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "DEHAM, DEBRV", // the wrong port
    "'quantity\":2', 'quantity\":3'",
    "FCL, LCL",
    "20100, 26000"
  })
  void a_wrong_critical_fact_that_nothing_stops_is_unsafe(String right, String wrong) {

    var verdict = Verdict.of("en/1", json(TO_HAMBURG), json(ANSWER.replace(right, wrong)));

    assertThat(verdict.unsafe()).isTrue();
    assertThat(verdict.perfect()).isFalse();
  }

  @Test
  void a_wrong_fact_is_not_unsafe_where_something_is_still_asked() {
    var asking =
        ANSWER.replace("DEHAM", "DEBRV").replace("\"missing\":[]", "\"missing\":[\"destination\"]");

    var verdict = Verdict.of("en/1", json(TO_HAMBURG), json(asking));

    assertThat(verdict.unsafe()).isFalse();
    assertThat(verdict.perfect()).isFalse();
  }

  @Test
  void what_is_taken_for_an_inquiry_and_is_none_is_unsafe() {
    var gold = "{\"intent\":\"booking\",\"language\":\"en\"}";

    var verdict = Verdict.of("en/1", json(gold), json(ANSWER));

    assertThat(verdict.unsafe()).isTrue();
    assertThat(verdict.errors()).contains("intent: is booking, was taken for rfq");
  }

  @Test
  void another_answer_that_a_fair_judge_accepts_is_right_and_silence_no_error() {
    var gold =
        TO_HAMBURG.replace(
            "\"language\"",
            """
            "alsoOk":{"requests[0].destination.codes":[["DEBRV"]],
              "requests[*].cargo.weightKg":[null]},"language"\
            """);
    var answer = ANSWER.replace("DEHAM", "DEBRV").replace("\"weightKg\":20100", "");

    var verdict = Verdict.of("en/1", json(gold), json(answer));

    assertThat(verdict.errors()).isEmpty();
    assertThat(verdict.judgement().rows())
        .extracting(Judgement.Row::field)
        .doesNotContain(Field.WEIGHT);
  }

  @Test
  void requests_are_paired_by_what_they_have_in_common() {
    var gold = two("DEHAM", "NLRTM");
    var answer = two("NLRTM", "DEHAM").replace("codes\":[\"NLRTM\"]", "code\":\"NLRTM\"");

    var verdict = Verdict.of("en/1", json(gold), json(answer));

    assertThat(verdict.perfect()).isTrue();
  }

  @Test
  void the_table_counts_what_was_said_and_what_was_owed() {
    var half = json(ANSWER.replace("\"weightKg\":20100", "").replace("DEHAM", "DEBRV"));
    var table = new ScoreTable(List.of(Verdict.of("en/1", json(TO_HAMBURG), half)));

    var fields = table.byField();

    // Of five facts three are right, one is wrong and one is not said.
    assertThat(fields).anyMatch(line -> line.matches("destination +1 +0.000 +0.000 .*critical"));
    assertThat(fields).anyMatch(line -> line.matches("weightKg +1 +0.000 +0.000 .*"));
    assertThat(table.byFolder().getLast())
        .matches("all +1 +1.000 +1.000 +0.667 +0.667 +0.600 +1.000 +0.000 +1.000");
  }

  private static String two(String first, String second) {
    return """
    {"intent":"rfq","language":"en","missing":[],"requests":[
      {"mode":"FCL","destination":{"text":"a","codes":["%s"]}},
      {"mode":"FCL","destination":{"text":"b","codes":["%s"]}}]}
    """
        .formatted(first, second);
  }

  private static JsonNode json(String text) {
    return new ObjectMapper().readTree(text);
  }
}
