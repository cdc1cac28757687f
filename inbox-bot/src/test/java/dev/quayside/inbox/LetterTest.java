package dev.quayside.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.inbox.intent.reference.Reference;
import dev.quayside.inbox.intent.reference.ReferenceFinder;
import dev.quayside.inbox.mail.AttachedFile;
import dev.quayside.inbox.mail.Correspondent;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.models.Models;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Letters as mail programs write them, each with what must be understood beside it. */
class LetterTest {

  private static final Models MODELS = Models.builtIn();

  static Stream<Path> letters() throws IOException {
    return Fixtures.messages("/dev/quayside/inbox/mail/letters").stream();
  }

  @ParameterizedTest
  @MethodSource("letters")
  void a_letter_is_understood_as_written_beside_it(Path file) throws IOException {
    JsonNode gold = new ObjectMapper().readTree(Files.readString(Fixtures.answer(file)));

    Message message = Fixtures.read(file);

    assertThat(message.text().fresh()).isEqualTo(gold.get("fresh").asString());
    assertThat(message.text().history()).contains(text(gold, "history"));
    assertThat(message.text().signature()).contains(text(gold, "signature"));
    assertThat(message.asked()).contains(text(gold, "asked"));
    if (gold.has("notAsked")) {
      assertThat(message.asked()).doesNotContain(text(gold, "notAsked"));
    }
    assertThat(message.subject()).contains(text(gold, "subject"));
    assertThat(message.from().map(Correspondent::name).orElse("")).contains(text(gold, "fromName"));
    if (gold.has("files")) {
      assertThat(message.attachments())
          .extracting(AttachedFile::name)
          .isEqualTo(texts(gold, "files"));
    }
    if (gold.has("intent")) {
      judge(message, gold);
    }
  }

  private static void judge(Message message, JsonNode gold) {
    List<Reference> references = ReferenceFinder.find(message.subject() + "\n" + message.asked());

    assertThat(references)
        .extracting(reference -> reference.kind().word() + " " + reference.value())
        .isEqualTo(texts(gold, "references"));
    assertThat(MODELS.language().find(message.text().fresh(), message.subject()))
        .isEqualTo(gold.get("language").asString());
    assertThat(MODELS.intent().judge(message, references).intent().word())
        .isEqualTo(gold.get("intent").asString());
  }

  private static String text(JsonNode gold, String name) {
    return gold.has(name) ? gold.get(name).asString() : "";
  }

  private static List<String> texts(JsonNode gold, String name) {
    return gold.get(name).valueStream().map(JsonNode::asString).toList();
  }
}
