package dev.quayside.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.inbox.intent.Intent;
import dev.quayside.inbox.read.draft.Doubt;
import dev.quayside.portal.page.Page;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the bot calls a thing in its tasks, the desk calls it too. */
class SaidOnceTest {

  @Test
  void doubts_and_intents_have_one_name_in_chinese() throws IOException {
    var texts = new Properties();
    try (var in =
        Page.class.getResourceAsStream("/dev/quayside/portal/words/texts_zh.properties")) {
      texts.load(new InputStreamReader(Objects.requireNonNull(in), UTF_8));
    }

    assertThat(Stream.of(Doubt.Reason.values()))
        .allSatisfy(reason ->
            assertThat(texts.getProperty("Doubt." + reason)).isEqualTo(reason.told().zh()));
    assertThat(Stream.of(Intent.values()))
        .allSatisfy(intent ->
            assertThat(texts.getProperty("Intent." + intent.word())).isEqualTo(intent.told().zh()));
  }
}
