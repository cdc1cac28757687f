package dev.quayside.app.message.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.inbox.attachment.FileReader;
import dev.quayside.inbox.mail.opening.ChatReader;
import dev.quayside.inbox.understand.Understander;
import dev.quayside.rates.place.Places;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  private static final OffsetDateTime SENT = OffsetDateTime.parse("2026-11-12T10:00:00+08:00");

  private final Understander understander = new Understander(Places.builtIn(), FileReader.CLOSED);

  @Test
  void words_are_marked_with_the_facts_they_say() {

    var shown = explained("Please quote Shanghai to Hamburg 2x40HQ furniture", Pen.PLAIN);

    assertThat(shown)
        .contains("[origin: Shanghai] to [destination: Hamburg] [")
        .contains(": 2x40HQ] [cargo.description: furniture]")
        .contains("a machine may go on with it");
  }

  @Test
  void what_no_fact_accounts_for_is_marked_as_left_over() {

    var shown = explained("Please quote Shanghai to Hamburg 2x40HQ, plus 3 pallets", Pen.PLAIN);

    assertThat(shown)
        .contains("[?? left over:")
        .contains("in doubt:")
        .contains("not for a machine");
  }

  @Test
  void colours_are_for_terminals_and_no_customer_can_send_his_own() {

    var shown = explained("Shanghai to Hamburg 2x40HQ \u001b[31m\u202eprice", Pen.COLOUR);

    assertThat(shown)
        .contains("\u001b[1;32m")
        .doesNotContain("\u001b[31m")
        .doesNotContain("\u202e");
  }

  private String explained(String text, Pen pen) {
    var message = ChatReader.read(text, SENT);
    return String.join("\n", Explanation.of(message, understander.understand(message), pen));
  }
}
