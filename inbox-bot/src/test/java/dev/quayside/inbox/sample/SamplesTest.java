package dev.quayside.inbox.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SamplesTest {

  private static final int MANY = 1_000;

  private final Samples samples = new Samples(Stock.builtIn(), 7, Facts.SENT.toLocalDate());

  @Test
  void the_same_seed_makes_up_the_same_messages() {
    var again = new Samples(Stock.builtIn(), 7, Facts.SENT.toLocalDate());
    var others = new Samples(Stock.builtIn(), 8, Facts.SENT.toLocalDate());

    var first = samples.first(50);

    assertThat(first).isEqualTo(again.first(50)).isNotEqualTo(others.first(50));
  }

  @Test
  void every_form_comes_in_both_languages() {

    var kinds =
        samples.first(MANY).stream().map(s -> s.tongue() + " " + s.form()).distinct().toList();

    assertThat(kinds).hasSize(2 * Stock.FORMS.size());
  }

  @Test
  void the_right_answer_says_only_what_the_message_says() {
    var sample =
        samples.first(MANY).stream().filter(s -> s.right().goods().isPresent()).findFirst();

    var answer = SampleJson.of(sample.orElseThrow());

    assertThat(answer.at("/requests/0/mode").asString()).isEqualTo("FCL");
    assertThat(sample.orElseThrow().body().toLowerCase(Locale.ROOT))
        .contains(answer.at("/requests/0/cargo/description").asString().toLowerCase(Locale.ROOT));
  }

  @Test
  void ordinary_inquiries_are_read_right_and_stay_clear() {

    var wrong =
        samples.first(MANY).stream()
            .filter(sample -> !right(sample))
            .map(Sample::body)
            .collect(Collectors.joining("\n----\n"));

    assertThat(wrong.split("\n----\n", -1)).as(wrong).hasSizeLessThan(MANY / 100);
  }

  private static boolean right(Sample sample) {
    var facts = Facts.of(sample);
    return facts.clear() && facts.are(sample.right());
  }

  @Test
  void one_more_box_place_or_cargo_is_noticed_in_every_one_of_a_thousand() {
    var random = new Random(20);

    var missed =
        samples.first(MANY).stream()
            .map(sample -> new Pair(sample, Additions.to(sample, random)))
            .filter(pair -> !noticed(pair))
            .map(pair -> pair.added().phrase() + " <- " + pair.added().sample().body())
            .toList();

    assertThat(missed).isEqualTo(List.of());
  }

  private record Pair(Sample before, Additions.Added added) {}

  /** It is stopped, or read beside all that was read before. */
  private static boolean noticed(Pair pair) {
    var facts = Facts.of(pair.added().sample());
    return !facts.clear() || facts.addTo(Facts.of(pair.before()));
  }
}
