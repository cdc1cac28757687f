package dev.quayside.inbox.learn.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.inbox.intent.Intent;
import dev.quayside.inbox.names.NameKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class SamplesTest {

  @Test
  void messages_are_parted_by_lines_and_names_lose_their_brackets() {
    var lines =
        List.of(
            "Subject: Rate for [goods: tiles]",
            "Two boxes of [goods: floor tiles] by [carrier: Maersk] [urgent].",
            "---",
            "and another");

    var read = SampleFile.read("en/rfq.txt", "en", Intent.RFQ, lines);

    assertThat(read.problems()).isEmpty();
    assertThat(read.samples()).hasSize(2);
    var first = read.samples().getFirst();
    assertThat(first.subject().text()).isEqualTo("Rate for tiles");
    assertThat(first.body().text()).isEqualTo("Two boxes of floor tiles by Maersk [urgent].\n");
    assertThat(first.body().names())
        .extracting(name -> name.kind() + " " + name.in(first.body().text()))
        .containsExactly(NameKind.GOODS + " floor tiles", NameKind.CARRIER + " Maersk");
    assertThat(read.samples().getLast().place()).isEqualTo("en/rfq.txt:4");
  }

  @Test
  void a_bracket_that_is_not_closed_is_told_with_its_file_and_line() {
    var lines = List.of("good day", "two boxes of [goods: tiles", "---", "a good one");

    var read = SampleFile.read("en/rfq.txt", "en", Intent.RFQ, lines);

    assertThat(read.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "en/rfq.txt:2: the mark [goods: is not closed: two boxes of [goods: tiles");
    assertThat(read.samples()).hasSize(1);
  }
}
