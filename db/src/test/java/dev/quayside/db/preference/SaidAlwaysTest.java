package dev.quayside.db.preference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.preference.Preference.Kind;
import dev.quayside.db.preference.SaidAlways.Said;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a customer wants each time is told from what he wants this time. */
class SaidAlwaysTest {

  @ParameterizedTest
  @CsvSource({
    "只走COSCO, COSCO, ONLY_CARRIER",
    "我司只接受COSCO的船, COSCO, ONLY_CARRIER",
    "Please quote 2x40HC via COSCO only, COSCO, ONLY_CARRIER",
    "Only COSCO please, COSCO, ONLY_CARRIER",
    "必须电放, COSCO, TELEX_RELEASE",
    "每票都做电放, COSCO, TELEX_RELEASE",
    "Telex release always, COSCO, TELEX_RELEASE",
    "All our shipments go by sea waybill, COSCO, SEA_WAYBILL"
  })
  void what_is_wanted_always_is_heard_with_its_sentence(String text, String wanted, Kind kind) {
    List<Said> said = SaidAlways.in("您好，\n" + text + "\nThanks", List.of(wanted));

    assertThat(said)
        .singleElement()
        .satisfies(one -> {
          assertThat(one.kind()).isEqualTo(kind);
          assertThat(one.sentence()).isEqualTo(text);
        });
  }

  @ParameterizedTest
  @CsvSource({
    "COSCO or MSC please",
    "可以走COSCO",
    "Not only COSCO but all lines",
    "这票做电放",
    "telex release please",
    "必须电放吗？",
    "Only 2 boxes via COSCO next week",
    "不必须电放"
  })
  void what_is_wanted_this_once_or_asked_is_no_preference(String text) {
    assertThat(SaidAlways.in(text, List.of("COSCO"))).isEmpty();
  }

  @Test
  void a_line_is_filed_under_its_code_whatever_it_is_called() {
    assertThat(SaidAlways.in("只走中远", List.of("中远")))
        .isEqualTo(List.of(new Said(Kind.ONLY_CARRIER, "COSU", "只走中远")));
  }

  @Test
  void a_line_that_the_mail_was_not_understood_to_want_is_none() {
    assertThat(SaidAlways.in("只走COSCO", List.of())).isEmpty();
  }
}
