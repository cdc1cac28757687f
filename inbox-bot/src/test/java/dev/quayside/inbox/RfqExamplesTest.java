package dev.quayside.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.inbox.intent.reference.Reference;
import dev.quayside.inbox.intent.reference.ReferenceFinder;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.models.Models;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Real and realistic messages of both languages, with the right answer beside them. */
class RfqExamplesTest {

  private static final Models MODELS = Models.builtIn();

  static Stream<Path> examples() throws IOException {
    return Fixtures.messages("/rfq").stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void intent_language_and_references_are_as_a_colleague_would_say(Path file) throws IOException {
    JsonNode gold = new ObjectMapper().readTree(Files.readString(Fixtures.answer(file)));

    Message message = Fixtures.read(file);
    List<Reference> references = ReferenceFinder.find(message.subject() + "\n" + message.asked());

    assertThat(MODELS.intent().judge(message, references).intent().word()).isIn(intents(gold));
    assertThat(MODELS.language().find(message.text().fresh(), message.subject()))
        .isEqualTo(gold.get("language").asString());
    assertThat(references)
        .extracting(reference -> reference.kind().word() + " " + reference.value())
        .containsExactlyInAnyOrderElementsOf(references(gold));
  }

  private static List<String> intents(JsonNode gold) {
    List<String> intents = new ArrayList<>(List.of(gold.get("intent").asString()));
    gold.at("/alsoOk/intent").valueStream().map(JsonNode::asString).forEach(intents::add);
    return intents;
  }

  private static List<String> references(JsonNode gold) {
    return gold.at("/references")
        .valueStream()
        .map(r -> r.get("type").asString() + " " + r.get("value").asString())
        .toList();
  }
}
