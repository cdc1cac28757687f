package dev.quayside.inbox.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.inbox.read.draft.Doubt;
import dev.quayside.inbox.read.draft.Found;
import dev.quayside.inbox.read.draft.Missing;
import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.inbox.read.words.Asked;
import dev.quayside.rates.place.Places;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A weight and a volume that cannot be those of one cargo are never priced by machine. */
class DensityTest {

  private static final OffsetDateTime SENT = OffsetDateTime.parse("2026-11-12T10:00:00+08:00");
  private static final Places PLACES = Places.builtIn();

  @ParameterizedTest
  @ValueSource(strings = {"850 kg, 0.05 cbm", "12 kg, 3.4 cbm"})
  void lead_and_feathers_are_asked_about(String cargo) {

    var draft = read("LCL Shanghai to Hamburg, machine parts, 2 pallets, " + cargo);

    assertThat(draft.doubts()).extracting(Doubt::about).contains(Missing.WEIGHT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"850 kg, 0.5 cbm", "120 kg, 3.4 cbm", "21 t, 4.2 cbm"})
  void what_cargo_can_weigh_is_not(String cargo) {

    var draft = read("LCL Shanghai to Hamburg, machine parts, 2 pallets, " + cargo);

    assertThat(draft.doubts()).extracting(Doubt::about).doesNotContain(Missing.WEIGHT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 cartons, each 60x40x40 cm / 17 kg",
        "12 ctns, each 60 x 40 x 40 cm, 17 kg",
        "12箱，每箱60*40*40cm 17公斤"
      })
  void the_weight_beside_the_size_of_each_is_the_weight_of_each(String cargo) {

    var draft = read("LCL Shanghai to Hamburg, table lamps, " + cargo);

    assertThat(value(draft.cargo().weightKg())).isEqualByComparingTo("204");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10 cartons, 200 kg, each 60x50x50 cm",
        "10 cartons, 200 kg (each 60 x 50 x 50 cm)",
        "10 cartons, 200 kg, each carton 60x50x50 cm"
      })
  void a_weight_before_the_size_of_each_may_be_that_of_all_and_is_asked_about(String cargo) {

    var draft = read("Air freight Shanghai Pudong to Frankfurt, garments, " + cargo);

    assertThat(value(draft.cargo().weightKg())).isEqualByComparingTo("200");
    assertThat(draft.doubts()).extracting(Doubt::about).contains(Missing.WEIGHT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10 cartons, 20 kg each, 60x50x50 cm", "10 cartons, 20 kg each"})
  void a_weight_that_is_said_of_each_is_not(String cargo) {

    var draft = read("Air freight Shanghai Pudong to Frankfurt, garments, " + cargo);

    assertThat(value(draft.cargo().weightKg())).isEqualByComparingTo("200");
    assertThat(draft.doubts()).extracting(Doubt::about).doesNotContain(Missing.WEIGHT);
  }

  @Test
  void a_unit_behind_three_sides_is_the_unit_of_all() {

    var draft = read("Shanghai to New Orleans 1x40OT, reactor, L1140 W236 H268 (CM), 16.8 t");

    assertThat(draft.cargo().sizes().getFirst().lengthCm()).isEqualByComparingTo("1140");
  }

  private static BigDecimal value(Optional<Found<BigDecimal>> found) {
    return found.orElseThrow().value();
  }

  @Test
  void a_large_crate_of_one_kilogram_beside_a_heavy_one_is_asked_about() {

    var draft =
        read(
            """
            LCL Hamburg to Ningbo, machine parts in 5 wooden crates:
            2 x 240 x 120 x 165 cm, 1.150 kg each
            3 x 160 x 110 x 130 cm, 640 kg each\
            """);

    assertThat(draft.cargo().weightKg().map(weight -> weight.value().doubleValue()))
        .satisfiesAnyOf(
            weight -> assertThat(weight).isEmpty(), weight -> assertThat(weight).contains(4220.0));
  }

  private static RfqDraft read(String asked) {
    return RfqReader.read(Asked.of("", asked), SENT, PLACES).getFirst();
  }
}
