package dev.quayside.db.autonomy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.autonomy.AutonomyRule.Moves;
import dev.quayside.db.autonomy.Passing.Hold;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.tariff.CustomerId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AutonomyTest {

  private static final Optional<CustomerId> ACME = Optional.of(new CustomerId(1));
  private static final Optional<CustomerId> BETA = Optional.of(new CustomerId(2));
  private static final Optional<CustomerId> ALL = Optional.empty();
  private static final Places PLACES = Places.builtIn();
  private static final Lane TO_LA = Lane.of("CNSHA", "USLAX");
  private static final Lane TO_HAMBURG = Lane.of("CNSHA", "DEHAM");

  private final List<AutonomyRule> rules = new ArrayList<>();
  private Optional<Freeze> frozen = Optional.empty();
  private Optional<BigDecimal> amount = Optional.empty();
  private Optional<Long> anHour = Optional.empty();

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void where_nobody_said_anything_the_robot_answers(LetterKind kind) {
    assertThat(passing(ACME, kind, TO_LA)).isEqualTo(new Passing.Goes());
  }

  @ParameterizedTest
  @CsvSource({"OFF, OFF", "CO_PILOT, CO_PILOT"})
  void below_supervised_a_letter_waits(Level level, Hold hold) {
    rule(ALL, "*-*", Optional.empty(), level);

    assertThat(held(passing(ACME, LetterKind.QUOTE, TO_LA))).contains(hold);
  }

  @Test
  void supervised_it_leaves_and_somebody_looks_at_it() {
    rule(ALL, "*-*", Optional.empty(), Level.SUPERVISED);

    assertThat(passing(ACME, LetterKind.QUOTE, TO_LA)).isEqualTo(new Passing.GoesSeen());
  }

  @Test
  void a_customers_own_rule_goes_before_everybodys_however_close_that_is() {
    rule(ALL, "CNSHA-USLAX", Optional.of(LetterKind.QUOTE), Level.OFF);
    rule(ACME, "*-*", Optional.empty(), Level.AUTONOMOUS);

    assertThat(passing(ACME, LetterKind.QUOTE, TO_LA)).isEqualTo(new Passing.Goes());
    assertThat(held(passing(BETA, LetterKind.QUOTE, TO_LA))).contains(Hold.OFF);
  }

  @Test
  void closer_lanes_go_before_wider_ones_and_the_kind_decides_last() {
    rule(ALL, "CN-US", Optional.of(LetterKind.QUOTE), Level.OFF);
    rule(ALL, "CNSHA-US", Optional.empty(), Level.CO_PILOT);
    rule(ALL, "CNSHA-USLAX", Optional.empty(), Level.SUPERVISED);
    rule(ALL, "CNSHA-USLAX", Optional.of(LetterKind.BARGAIN), Level.AUTONOMOUS);

    assertThat(passing(ACME, LetterKind.BARGAIN, TO_LA)).isEqualTo(new Passing.Goes());
    assertThat(passing(ACME, LetterKind.QUOTE, TO_LA)).isEqualTo(new Passing.GoesSeen());
    assertThat(held(passing(ACME, LetterKind.QUOTE, Lane.of("CNSHA", "USNYC"))))
        .contains(Hold.CO_PILOT);
    assertThat(held(passing(ACME, LetterKind.QUOTE, Lane.of("CNNGB", "USNYC")))).contains(Hold.OFF);
    assertThat(passing(ACME, LetterKind.QUOTE, TO_HAMBURG)).isEqualTo(new Passing.Goes());
  }

  @Test
  void of_equally_close_rules_the_one_that_leaves_least_holds() {
    rule(ALL, "CN-*", Optional.empty(), Level.SUPERVISED);
    rule(ALL, "*-US", Optional.empty(), Level.CO_PILOT);

    assertThat(held(passing(ACME, LetterKind.QUOTE, TO_LA))).contains(Hold.CO_PILOT);
  }

  @Test
  void a_letter_on_several_lanes_goes_by_the_one_that_is_left_least() {
    rule(ALL, "CNSHA-DEHAM", Optional.empty(), Level.CO_PILOT);

    assertThat(held(passing(ACME, LetterKind.QUOTE, TO_LA, TO_HAMBURG))).contains(Hold.CO_PILOT);
  }

  @Test
  void where_the_lane_is_not_known_rules_for_lanes_do_not_count() {
    rule(ALL, "CNSHA-USLAX", Optional.empty(), Level.OFF);
    rule(ACME, "*-*", Optional.of(LetterKind.ASK_BACK), Level.CO_PILOT);

    assertThat(passing(ALL, LetterKind.ASK_BACK)).isEqualTo(new Passing.Goes());
    assertThat(held(passing(ACME, LetterKind.ASK_BACK))).contains(Hold.CO_PILOT);
  }

  @Test
  void a_stranger_goes_by_everybodys_rules() {
    rule(ACME, "*-*", Optional.empty(), Level.OFF);
    rule(ALL, "*-*", Optional.of(LetterKind.QUOTE), Level.CO_PILOT);

    assertThat(held(passing(ALL, LetterKind.QUOTE, TO_LA))).contains(Hold.CO_PILOT);
  }

  @Test
  void in_a_frozen_house_everything_waits_also_what_somebody_has_decided() {
    rule(ACME, "*-*", Optional.empty(), Level.AUTONOMOUS);
    frozen = Optional.of(new Freeze("Lena Wu", Instant.EPOCH, "wrong tariff"));

    assertThat(held(passing(ACME, LetterKind.REMINDER, TO_LA))).contains(Hold.FROZEN);
    assertThat(held(autonomy().passing(letter(ACME, LetterKind.QUOTE, "1", true), () -> 0)))
        .contains(Hold.FROZEN);
  }

  @Test
  void what_somebody_has_decided_by_name_waits_for_nobody_else() {
    rule(ALL, "*-*", Optional.empty(), Level.OFF);

    assertThat(autonomy().passing(letter(ACME, LetterKind.QUOTE, "1", true), () -> 0))
        .isEqualTo(new Passing.Goes());
  }

  @ParameterizedTest
  @CsvSource({"50000, false", "50000.01, true", "'', true"})
  void a_quote_of_more_than_may_leave_unseen_waits_and_so_does_one_without_a_sum(
      String total, boolean waits) {
    amount = Optional.of(new BigDecimal("50000"));

    var passing = autonomy().passing(letter(ACME, LetterKind.QUOTE, total, false), () -> 0);

    assertThat(held(passing).equals(Optional.of(Hold.AMOUNT))).isEqualTo(waits);
  }

  @ParameterizedTest
  @CsvSource({"99, false", "100, true", "101, true"})
  void beyond_so_many_letters_an_hour_the_next_ones_wait(long lately, boolean waits) {
    anHour = Optional.of(100L);

    var passing = autonomy().passing(letter(ACME, LetterKind.QUOTE, "1", false), () -> lately);

    assertThat(held(passing).equals(Optional.of(Hold.ANSWERS_AN_HOUR))).isEqualTo(waits);
  }

  @ParameterizedTest
  @CsvSource({"cnsha-uslax, CNSHA-USLAX", "CN-US, CN-US", "*-USLAX, *-USLAX", "CN-*, CN-*"})
  void lanes_are_typed_by_codes_by_countries_or_by_a_star(String typed, String read) {
    assertThat(LanePattern.read(typed, PLACES))
        .hasValueSatisfying(it -> assertThat(it).hasToString(read));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "CNSHA", "CNSHA-USLAX-USNYC", "China-US", "Hamburg-US", "C-U", "CNSH-US"})
  void whatever_else_is_typed_names_no_lanes(String typed) {
    assertThat(LanePattern.read(typed, PLACES)).isEmpty();
  }

  private void rule(
      Optional<CustomerId> customer, String lanes, Optional<LetterKind> kind, Level level) {
    rules.add(
        new AutonomyRule(
            customer, LanePattern.read(lanes, PLACES).orElseThrow(), kind, level, Moves.PROPOSED));
  }

  private Autonomy autonomy() {
    return new Autonomy(rules, frozen, amount, anHour);
  }

  private Passing passing(Optional<CustomerId> customer, LetterKind kind, Lane... lanes) {
    return autonomy()
        .passing(new Outgoing(customer, kind, List.of(lanes), List.of(), false), () -> 0);
  }

  private static Outgoing letter(
      Optional<CustomerId> customer, LetterKind kind, String total, boolean decided) {
    Optional<Money> sum = total.isEmpty() ? Optional.empty() : Optional.of(Money.of("USD", total));
    return new Outgoing(customer, kind, List.of(TO_LA), List.of(sum), decided);
  }

  private static Optional<Hold> held(Passing passing) {
    return passing instanceof Passing.Waits(Hold hold, _) ? Optional.of(hold) : Optional.empty();
  }
}
