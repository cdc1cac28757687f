package dev.quayside.db.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.autonomy.Level;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "1, 1, 20",
    "3, 3, 43",
    "10, 10, 72",
    "23, 24, 79",
    "24, 24, 86",
    "36, 36, 90",
    "50, 50, 92",
    "45, 50, 78",
    "0, 10, 0"
  })
  void few_letters_prove_little(int agreed, int of, int percent) {
    assertThat(agreement(agreed, of).percentAtLeast()).isEqualTo(percent);
  }

  @ParameterizedTest
  @CsvSource({
    "OFF, 6, 6, CO_PILOT",
    "OFF, 5, 5, ",
    "CO_PILOT, 23, 24, SUPERVISED",
    "CO_PILOT, 12, 12, SUPERVISED",
    "CO_PILOT, 11, 11, ",
    "CO_PILOT, 20, 24, ",
    "SUPERVISED, 34, 34, ",
    "SUPERVISED, 35, 35, AUTONOMOUS",
    "AUTONOMOUS, 50, 50, "
  })
  void a_level_goes_up_by_what_sales_agree_with_at_the_least(
      Level level, int agreed, int of, Level next) {
    assertThat(Moving.up(level, agreement(agreed, of))).isEqualTo(Optional.ofNullable(next));
  }

  @ParameterizedTest
  @CsvSource({"SUPERVISED, CO_PILOT", "AUTONOMOUS, CO_PILOT", "CO_PILOT, OFF", "OFF, "})
  void three_of_the_last_ten_that_sales_would_not_send_bring_it_down(Level level, Level down) {
    var bad = said(List.of(false, true, false, true, true, true, true, true, true, false), 40);
    var better = said(List.of(false, true, false, true, true, true, true, true, true, true), 40);

    assertThat(Moving.down(level, bad)).isEqualTo(Optional.ofNullable(down));
    assertThat(Moving.down(level, better)).isEmpty();
    assertThat(Moving.up(level, bad)).isEmpty();
  }

  @Test
  void three_refused_of_the_first_three_are_a_bad_run_too() {
    var three = new Agreement(List.of(false, false, false));

    assertThat(Moving.down(Level.CO_PILOT, three)).contains(Level.OFF);
  }

  private static Agreement agreement(int agreed, int of) {
    return said(Collections.nCopies(of - agreed, false).reversed(), agreed);
  }

  /** The newest first, and so many agreed before them. */
  private static Agreement said(List<Boolean> newest, int agreedBefore) {
    var all = new ArrayList<>(newest);
    all.addAll(Collections.nCopies(agreedBefore, true));
    return new Agreement(all);
  }
}
