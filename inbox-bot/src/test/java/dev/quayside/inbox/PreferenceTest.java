package dev.quayside.inbox;

import static dev.quayside.inbox.SmallHouse.mail;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.preference.Preference;
import dev.quayside.db.preference.Preference.Kind;
import dev.quayside.db.preference.Preference.State;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a customer says that he always wants is proposed to sales, with the sentence; once. */
class PreferenceTest {

  private static final String LI = "Li <li@acme.example>";

  @Test
  void a_mail_that_names_the_only_line_and_the_papers_he_always_wants_proposes_both_once() {
    var house = new SmallHouse();
    house.sells("COSU", "2000", Optional.empty());
    String asked =
        "Shanghai to Los Angeles, 3x40HQ, general cargo.\nCOSCO only.\nTelex release always.";

    house.receives(mail(LI, "Message-ID: <1@acme.example>", asked));
    house.receives(mail(LI, "Message-ID: <2@acme.example>", asked + "\nThanks"));

    List<Preference> proposed =
        house.db.with(books -> books.preferences().of(house.acme, SmallHouse.MONDAY_MORNING));
    assertThat(proposed)
        .extracting(Preference::kind)
        .containsExactlyInAnyOrder(Kind.ONLY_CARRIER, Kind.TELEX_RELEASE);
    assertThat(proposed)
        .allSatisfy(one -> {
          assertThat(one.state()).isEqualTo(State.PROPOSED);
          assertThat(one.inquiry()).isPresent();
          assertThat(asked).contains(one.sentence());
        });
  }
}
