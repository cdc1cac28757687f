package dev.quayside.inbox.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.inbox.read.words.Asked;
import dev.quayside.rates.place.Places;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Goods that must be kept cool, said in passing, beside ordinary boxes. */
class KeptCoolTest {

  private static final OffsetDateTime SENT = OffsetDateTime.parse("2026-11-12T10:00:00+01:00");

  private static final Places PLACES = Places.builtIn();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "please keep it cool",
        "must be temp-controlled",
        "perishable",
        "they are heat-sensitive",
        "需控温",
        "货物易腐",
        "怕高温"
      })
  void they_are_never_taken_for_dry_ones(String said) {

    var draft = read("Shanghai to Los Angeles, 2x40HQ of sweets, " + said);

    assertThat(draft.doubts()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cold rolled steel coils", "cooling fans", "保温杯", "温控器"})
  void goods_that_are_only_called_after_the_cold_are_dry(String goods) {

    var draft = read("Shanghai to Los Angeles, 2x40HQ, " + goods);

    assertThat(draft.doubts()).isEmpty();
  }

  private static RfqDraft read(String asked) {
    var drafts = RfqReader.read(Asked.of("", asked), SENT, PLACES);
    assertThat(drafts).hasSize(1);
    return drafts.getFirst();
  }
}
