package dev.quayside.notifier.readback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.customer.Language;
import dev.quayside.db.outbox.Pending;
import dev.quayside.notifier.SampleNotices;
import dev.quayside.notifier.SampleQuotes;
import dev.quayside.notifier.letter.Letter;
import dev.quayside.notifier.letter.LetterWriter;
import dev.quayside.notifier.template.Templates;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A letter about a shipment says what the book says of it, or stays here. */
class ShipmentProofTest {

  private static final LetterWriter WRITER =
      new LetterWriter(SampleQuotes.HARBOUR, SampleQuotes.SHANGHAI_TIME);

  private static Pending pending(Language language) {
    return SampleNotices.pending(SampleNotices.status(language));
  }

  private static Letter letter(Language language) {
    return WRITER.write(pending(language), List.of(), List.of());
  }

  private static List<Fault> faults(Letter letter, Language language) {
    return LetterProof.of(
        letter, pending(language), List.of(), SampleQuotes.PAPER, Templates.ours());
  }

  @ParameterizedTest
  @EnumSource
  void as_it_was_written_it_may_leave(Language language) {
    assertThat(faults(letter(language), language)).isEmpty();
  }

  @Test
  void with_another_day_or_without_a_sentence_it_does_not() {
    Letter good = letter(Language.EN);

    Letter late = changed(good, "13 Jun", "14 Jun");
    Letter cut = changed(good, "At sea: it left Shanghai on 30 May 2026, bound for", "Bound for");
    Letter more = changed(good, "Thank you", "By 9 Jul 2026. Thank you");

    assertThat(List.of(late, cut, more))
        .allSatisfy(letter -> assertThat(faults(letter, Language.EN)).isNotEmpty());
  }

  private static Letter changed(Letter letter, String from, String to) {
    return new Letter(
        letter.to(),
        letter.messageId(),
        letter.mark(),
        letter.subject(),
        letter.text().replace(from, to),
        letter.html().replace(from, to),
        letter.attachments());
  }
}
