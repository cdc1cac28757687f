package dev.quayside.inbox.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.inbox.Fixtures;
import dev.quayside.inbox.attachment.child.ChildReader;
import dev.quayside.rates.place.Places;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Inquiries as customers write them, each as a file with the right answer beside it. */
class InquiryFilesTest {

  @AutoClose private static final ChildReader FILES = new ChildReader();

  private final Understander understander = new Understander(Places.builtIn(), FILES);

  static Stream<Path> inquiries() throws IOException {
    return Fixtures.messages("/inquiries").stream();
  }

  static Stream<Path> examples() throws IOException {
    return Stream.concat(
        Fixtures.messages("/rfq/en").stream(), Fixtures.messages("/rfq/zh").stream());
  }

  @ParameterizedTest
  @MethodSource("inquiries")
  void every_fact_a_price_hangs_on_is_read(Path file) throws IOException {
    var gold = gold(file);

    var answer = answer(file);

    assertThat(Critical.differences(gold, answer)).isEmpty();
    assertThat(Critical.missing(answer)).isIn(Critical.acceptedMissing(gold));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void an_inquiry_held_for_complete_is_read_without_a_fault(Path file) throws IOException {
    var gold = gold(file);

    var answer = answer(file);

    var complete = answer.get("intent").asString().equals("rfq") && answer.get("missing").isEmpty();
    if (complete) {
      assertThat(Critical.differences(gold, answer)).isEmpty();
    }
    assertThat(answer.get("intent").asString()).isIn(Critical.acceptedIntents(gold));
  }

  private static JsonNode gold(Path file) throws IOException {
    return new ObjectMapper().readTree(Files.readString(Fixtures.answer(file)));
  }

  private JsonNode answer(Path file) throws IOException {
    return new ObjectMapper()
        .readTree(UnderstandingJson.write(understander.understand(Fixtures.read(file))));
  }
}
