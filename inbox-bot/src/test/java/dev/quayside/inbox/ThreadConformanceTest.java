package dev.quayside.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.inbox.ThreadWorld.Found;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Mails with the right verdict beside them: who is answered, in which conversation, how far he is
 * believed, and who may read the customer's own prices.
 */
class ThreadConformanceTest {

  private static ThreadWorld world;

  @BeforeAll
  static void open() {
    world = new ThreadWorld();
  }

  @AfterAll
  static void close() {
    world.close();
  }

  static List<Path> mails() throws IOException {
    return Fixtures.messages("/conformance/threads");
  }

  @ParameterizedTest
  @MethodSource("mails")
  void a_mail_is_answered_to_the_right_people_in_the_right_conversation(Path mail)
      throws IOException {
    JsonNode right = new ObjectMapper().readTree(Files.readString(Fixtures.answer(mail)));

    Found found = world.receives(mail, right.path("given"));

    var expected = new TreeMap<String, String>();
    var actual = new TreeMap<String, String>();
    found
        .facts()
        .forEach((key, value) -> {
          if (right.has(key)) {
            expected.put(key, text(right.get(key)));
            actual.put(key, value);
          }
        });
    assertThat(actual).as(right.path("why").asString()).isEqualTo(expected);
  }

  private static String text(JsonNode node) {
    return node.isArray()
        ? node.valueStream().map(JsonNode::asString).toList().toString()
        : node.asString();
  }
}
