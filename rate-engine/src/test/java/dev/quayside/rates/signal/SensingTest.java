package dev.quayside.rates.signal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.rates.signal.Trace.What;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SensingTest {

  private static final Instant NOW = Instant.parse("2026-06-30T08:00:00Z");
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private final List<Trace> traces = new ArrayList<>();

  @Test
  void an_unserved_lane_on_three_days_is_a_lead_and_three_times_on_one_day_is_none() {
    did(What.SEARCHED_UNSERVED, "CNSHA-VNHPH", 5, 3, 1);
    did(What.SEARCHED_UNSERVED, "CNSHA-KEMBA", 2, 2, 2);

    assertThat(seen(Rule.UNSERVED_LANE))
        .singleElement()
        .satisfies(signal -> {
          assertThat(signal.subject()).isEqualTo("CNSHA-VNHPH");
          assertThat(signal.evidence()).hasSize(3);
          assertThat(SignalWords.told(signal).zh()).startsWith("客户可能有越南新航线需求").endsWith("请速联系");
          assertThat(SignalWords.told(signal).en()).contains("lane to Vietnam");
        });
  }

  @Test
  void what_was_done_before_the_span_or_after_the_moment_does_not_count() {
    did(What.SEARCHED_UNSERVED, "CNSHA-VNHPH", 20, 19, 1);
    traces.add(new Trace(What.SEARCHED_UNSERVED, "CNSHA-VNHPH", NOW.plusSeconds(1)));

    assertThat(seen(Rule.UNSERVED_LANE)).isEmpty();
  }

  @Test
  void ten_looks_at_a_lane_are_told_unless_he_ordered_on_it() {
    did(What.SEARCHED, "CNSHA-USLAX", 10, 9, 8, 7, 6, 5, 4, 3, 2, 1);
    did(What.SEARCHED, "CNSHA-DEHAM", 10, 9, 8, 7, 6, 5, 4, 3, 2, 1);
    did(What.ORDERED, "CNSHA-DEHAM", 2);

    assertThat(seen(Rule.LOOKS_ONLY)).extracting(Signal::subject).containsExactly("CNSHA-USLAX");
  }

  @Test
  void a_quote_that_is_looked_at_again_and_again_is_told_until_he_decides() {
    did(What.LOOKED_AT_QUOTE, "Q1001", 5, 4, 3, 2, 1);
    did(What.LOOKED_AT_QUOTE, "Q1002", 5, 4, 3, 2, 1);
    did(What.DECIDED_QUOTE, "Q1002", 1);

    assertThat(seen(Rule.QUOTE_WATCHED)).extracting(Signal::subject).containsExactly("Q1001");
  }

  @Test
  void silence_is_measured_by_his_own_rhythm() {
    did(What.ORDERED, "CNSHA-USLAX", 50, 43, 36, 29, 22);

    List<Signal> weekly = seen(Rule.ORDERS_FALLING);
    traces.clear();
    did(What.ORDERED, "CNSHA-USLAX", 142, 112, 82, 52, 22);
    List<Signal> monthly = seen(Rule.ORDERS_FALLING);
    traces.clear();
    did(What.ORDERED, "CNSHA-USLAX", 60, 50);

    assertThat(weekly).hasSize(1);
    assertThat(monthly).isEmpty();
    assertThat(seen(Rule.ORDERS_FALLING)).isEmpty();
  }

  @Test
  void a_season_of_two_years_is_told_before_it_comes_again() {
    did(What.ORDERED, "CNSHA-USLAX", 365 * 2 - 20, 365 - 10, 365 - 17);
    did(What.ORDERED, "CNSHA-DEHAM", 365 * 2 - 20, 365 - 10, 3);
    did(What.ORDERED, "CNSHA-NLRTM", 365 - 10);
    did(What.ORDERED, "CNSHA-GBFXT", 365 * 2 - 20, 365 * 2 + 10, 365 - 10, 365 + 20);

    assertThat(seen(Rule.SEASON_COMING))
        .singleElement()
        .satisfies(signal -> {
          assertThat(signal.subject()).isEqualTo("CNSHA-USLAX");
          assertThat(signal.evidence()).hasSize(3);
        });
  }

  @Test
  void whoever_has_shipped_too_little_of_what_he_agreed_to_is_told_of_while_it_holds() {
    var year = plan("2026-01-01", "2026-12-31", 40);
    var borneWith = plan("2026-01-01", "2026-12-31", 42);
    var justBegun = plan("2026-06-15", "2026-12-31", 0);
    var over = plan("2026-01-01", "2026-06-29", 0);

    assertThat(year.due(LocalDate.of(2026, 6, 30))).isEqualTo(59);
    assertThat(behind(year))
        .singleElement()
        .satisfies(signal -> {
          assertThat(signal.subject()).isEqualTo("N7701 CNSHA-USLAX");
          assertThat(signal.evidence().getFirst().about()).isEqualTo("40/59");
          assertThat(SignalWords.told(signal).zh()).contains("40/59", "N7701");
        });
    assertThat(behind(borneWith)).isEmpty();
    assertThat(behind(justBegun)).isEmpty();
    assertThat(behind(over)).isEmpty();
  }

  private static VolumePlan plan(String first, String last, int gone) {
    var left = new Trace(What.SHIPPED, "S1001 CSNU6829160", NOW.minus(Duration.ofDays(9)));
    return new VolumePlan(
        "N7701 CNSHA-USLAX",
        120,
        LocalDate.parse(first),
        LocalDate.parse(last),
        Collections.nCopies(gone, left));
  }

  private List<Signal> behind(VolumePlan plan) {
    return new Sensing(traces, List.of(plan), NOW, SHANGHAI)
        .by(Rule.VOLUME_BEHIND, Rule.VOLUME_BEHIND.usual());
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void every_rule_is_told_in_both_languages_and_says_nothing_of_nothing(Rule rule) {
    var evidence = List.of(new Trace(What.ORDERED, "CNSHA-VNHPH", NOW));
    var signal = new Signal(rule, "CNSHA-VNHPH", evidence);
    var erased = new Signal(rule, "CNSHA-VNHPH", List.of());

    assertThat(seen(rule)).isEmpty();
    assertThat(SignalWords.told(signal).zh()).matches(".*\\p{IsHan}.*");
    assertThat(SignalWords.told(signal).en()).doesNotContainPattern("\\p{IsHan}");
    assertThat(SignalWords.told(erased).en()).contains("erased").doesNotContain("VNHPH");
  }

  private void did(What what, String about, int... daysAgo) {
    for (int days : daysAgo) {
      traces.add(new Trace(what, about, NOW.minus(Duration.ofDays(days))));
    }
  }

  private List<Signal> seen(Rule rule) {
    return new Sensing(traces, NOW, SHANGHAI).by(rule, rule.usual());
  }
}
