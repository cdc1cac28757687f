package dev.quayside.rates.told;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.paper.PaperKind;
import dev.quayside.rates.quote.Rejected;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever reads a task reads it in his own language. */
class ToldTest {

  @Test
  void what_is_told_is_put_in_by_its_language_and_names_as_they_are() {
    var boxes = Containers.of(3, Equipment.HC40).told();

    var told = Told.of("no rate for %s, %s", "%s 无运价，%s", boxes, PaperKind.INVOICE.told());

    assertThat(told.in(Locale.ENGLISH)).isEqualTo("no rate for 3x40HC, Invoice");
    assertThat(told.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("3x40HC 无运价，账单");
  }

  @Test
  void several_sentences_are_one_and_nothing_adds_nothing() {
    var one = new Told("first", "一");
    var other = new Told("second", "二");

    assertThat(Told.all(List.of(one, Told.NOTHING, other)))
        .isEqualTo(new Told("first; second", "一；二"));
    assertThat(Told.NOTHING.and(one)).isEqualTo(one);
    assertThat(Told.all(List.of()).nothing()).isTrue();
  }

  @Test
  void what_was_kept_in_one_language_is_read_in_it() {
    assertThat(Told.read("call him", "")).isEqualTo(Told.word("call him"));
  }

  @Test
  void whatever_has_a_name_has_it_in_both() {
    assertThat(Stream.of(Rejected.Reason.values(), PaperKind.values()).flatMap(Stream::of))
        .extracting(Spoken::told)
        .allSatisfy(told -> {
          assertThat(told.en()).doesNotContainPattern("\\p{IsHan}").isNotBlank();
          assertThat(told.zh()).matches(".*\\p{IsHan}.*");
        });
  }
}
