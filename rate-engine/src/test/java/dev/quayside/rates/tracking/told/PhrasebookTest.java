package dev.quayside.rates.tracking.told;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.rates.tracking.event.Milestone;
import dev.quayside.rates.tracking.event.Milestones;
import dev.quayside.rates.tracking.event.Reason;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PhrasebookTest {

  private static final Phrasebook ENGLISH = new Phrasebook(Locale.ENGLISH);
  private static final Phrasebook CHINESE = new Phrasebook(Locale.SIMPLIFIED_CHINESE);

  @Test
  void whatever_is_said_in_one_language_is_said_in_the_other() {
    assertThat(CHINESE.keys()).isEqualTo(ENGLISH.keys());
  }

  @Test
  void every_reason_and_every_next_step_has_its_words() {
    assertThat(Arrays.stream(Reason.values()).map(it -> "Reason." + it))
        .allMatch(ENGLISH.keys()::contains);
    assertThat(Arrays.stream(Milestone.values()).filter(Milestone::leadsOn).map(it -> "Next." + it))
        .allMatch(ENGLISH.keys()::contains);
  }

  @Test
  void milestones_are_known_by_the_names_that_carriers_and_sheets_use() {
    var milestones = Milestones.builtIn();

    assertThat(milestones.named("提空箱")).contains(Milestone.EMPTY_OUT);
    assertThat(milestones.named("gate out")).contains(Milestone.GATE_OUT);
    assertThat(milestones.named("甩柜")).contains(Milestone.ROLLED);
    assertThat(milestones.named("ATA")).contains(Milestone.ARRIVED);
    assertThat(milestones.named("lunch")).isEmpty();
  }
}
