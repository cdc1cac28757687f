package dev.quayside.portal.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.customer.Language;
import dev.quayside.db.outbox.Delivery;
import dev.quayside.db.outbox.Envelope;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.pace.BoxPace;
import dev.quayside.db.pace.Budget;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What the desk says of a letter that waits. */
class QueueViewTest {

  private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

  @Test
  void a_letter_waits_for_the_rest_of_the_box_it_leaves_by_and_of_no_other() {
    var view = view(box("air", Optional.empty()), box("sales", Optional.of("450 too fast")));

    assertThat(view.why(letter("sales", Optional.empty()))).contains("450 too fast");
    assertThat(view.why(letter("air", Optional.empty()))).isEmpty();
    assertThat(view.why(letter("sales", Optional.of("421 busy")))).contains("421 busy");
  }

  @Test
  void what_is_left_of_a_box_that_is_gone_waits_for_the_first() {
    var view = view(box("air", Optional.of("450 too fast")), box("sales", Optional.empty()));

    assertThat(view.why(letter("gone", Optional.empty()))).contains("450 too fast");
  }

  private static BoxPace box(String name, Optional<String> rests) {
    return new BoxPace(
        new Budget(name, OptionalInt.empty(), OptionalInt.empty()),
        1,
        0,
        0,
        rests.map(_ -> NOW.plusSeconds(60)),
        rests.orElse(""));
  }

  private static QueueView view(BoxPace... boxes) {
    return new QueueView(
        List.of(), 0, List.of(boxes), List.of(), List.of(), List.of(), List.of(), false, NOW);
  }

  private static Delivery letter(String box, Optional<String> error) {
    var to =
        new Envelope(
            "Li",
            "li@acme.example",
            "rates",
            Optional.empty(),
            List.of(),
            Language.EN,
            "",
            NOW.atOffset(ZoneOffset.UTC));
    return new Delivery(
        1,
        box,
        new Notice.HandedOver(to, "", NOW),
        "<1@us.example>",
        0,
        NOW,
        Optional.empty(),
        Optional.empty(),
        error,
        false);
  }
}
