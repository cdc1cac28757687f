package dev.quayside.portal.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.customer.Language;
import dev.quayside.db.inquiry.Outcome;
import dev.quayside.db.task.SalesTask;
import dev.quayside.portal.page.Refusal;
import dev.quayside.rates.quote.Rejected;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {

  @Test
  void whatever_is_said_in_one_language_is_said_in_the_other() {
    assertThat(Texts.in(Language.ZH).keys()).isEqualTo(Texts.in(Language.EN).keys());
  }

  @ParameterizedTest
  @EnumSource
  void no_text_takes_the_place_of_another(Language language) throws IOException {
    String file = "texts_" + language.tag() + ".properties";
    try (var texts = Objects.requireNonNull(Texts.class.getResourceAsStream(file))) {
      String all = new String(texts.readAllBytes(), StandardCharsets.UTF_8);

      assertThat(all.lines().filter(line -> line.contains("=")).map(line -> line.split("=", 2)[0]))
          .doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_outcome_reason_and_refusal_has_a_name(Language language) {
    var wording = new Wording(language, java.time.ZoneOffset.UTC);

    assertThat(Arrays.stream(Outcome.values()).map(wording::of)).doesNotContain("");
    assertThat(Arrays.stream(Rejected.Reason.values()).map(wording::of)).doesNotContain("");
    assertThat(Arrays.stream(SalesTask.Kind.values()).map(wording::of)).doesNotContain("");
    assertThat(Arrays.stream(Refusal.values()).map(why -> wording.text("refused." + why)))
        .doesNotContain("");
  }

  @ParameterizedTest
  @EnumSource
  void no_apostrophe_swallows_what_is_filled_in(Language language) {
    var texts = Texts.in(language);

    assertThat(texts.keys()).noneMatch(key -> texts.text(key).contains("'"));
  }
}
