package dev.quayside.inbox.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.inbox.Fixtures;
import dev.quayside.inbox.intent.Intent;
import dev.quayside.inbox.intent.reference.ReferenceFinder;
import dev.quayside.inbox.learn.sample.Letter;
import dev.quayside.inbox.learn.sample.Sample;
import dev.quayside.inbox.learn.sample.Samples;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.models.Models;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrainingDataTest {

  private static final Path DATA = Path.of("src/main/training");

  @Test
  void every_message_can_be_learned_from() throws IOException {
    var read = Samples.in(DATA);

    assertThat(read.problems()).isEmpty();
    assertThat(read.samples()).extracting(Sample::language).contains("en", "zh", "de", "es");
    assertThat(read.samples()).extracting(Sample::intent).contains(Intent.values());
  }

  @Test
  void no_message_by_which_the_reading_is_judged_is_learned() throws IOException {
    Set<String> learned =
        Samples.in(DATA).samples().stream()
            .map(sample -> letters(sample.subject().text() + sample.body().text()))
            .collect(Collectors.toCollection(HashSet::new));

    List<Path> alsoLearned =
        Fixtures.messages("/rfq").stream()
            .filter(file -> learned.contains(letters(text(file))))
            .toList();

    assertThat(learned).hasSizeGreaterThan(1000);
    assertThat(alsoLearned).isEmpty();
  }

  @Test
  void learning_twice_from_the_same_messages_gives_the_same_answers() throws IOException {
    List<Sample> all = Samples.in(DATA).samples();
    List<Sample> some =
        IntStream.range(0, all.size()).filter(i -> i % 12 == 0).mapToObj(all::get).toList();

    Models once = Models.of(Training.of(some));
    Models again = Models.of(Training.of(some));

    assertThat(answers(all, again)).isEqualTo(answers(all, once));
  }

  private static List<String> answers(List<Sample> samples, Models models) {
    return samples.stream()
        .limit(400)
        .map(Letter::of)
        .map(message ->
            models.intent().judge(message, ReferenceFinder.find(message.subject())).reason()
                + models.names().in(message.text().fresh()))
        .toList();
  }

  private static String text(Path file) {
    try {
      Message message = Fixtures.read(file);
      return message.subject() + message.text().fresh();
    } catch (IOException e) {
      throw new AssertionError(file.toString(), e);
    }
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
  }
}
