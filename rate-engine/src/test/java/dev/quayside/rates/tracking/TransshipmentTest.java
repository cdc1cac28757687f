package dev.quayside.rates.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.rates.tracking.event.Milestone;
import dev.quayside.rates.tracking.event.Side;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Cargo that changes ship: carriers tell "arrived" and "discharged", and where. */
class TransshipmentTest {

  @Test
  void an_arrival_at_the_port_in_between_is_no_arrival() {
    Journey journey =
        Told.viaSingapore(
            "06-01 DEPARTED ACT 06-01 CNNGB",
            "06-09 ARRIVED ACT 06-09 SGSIN",
            "06-10 DISCHARGED ACT 06-10 SGSIN CBHU3202732");

    assertThat(journey.stage()).isEqualTo(Stage.UNDER_WAY);
    assertThat(journey.last().orElseThrow().milestone()).isEqualTo(Milestone.TS_DISCHARGED);
    assertThat(journey.next().orElseThrow().milestone()).isEqualTo(Milestone.TS_LOADED);
    assertThat(journey.arrived()).isFalse();
  }

  @Test
  void a_change_of_ship_that_names_no_port_is_at_the_only_one_of_the_way() {
    Journey journey =
        Told.viaSingapore(
            "06-01 DEPARTED ACT 06-01 CNNGB",
            "06-09 TS_ARRIVED ACT 06-09",
            "06-10 DISCHARGED ACT 06-10 SGSIN CBHU3202732");

    assertThat(journey.last().orElseThrow().place()).isEqualTo("SGSIN");
    assertThat(journey.points())
        .filteredOn(point -> point.milestone() == Milestone.TS_ARRIVED)
        .singleElement()
        .satisfies(point -> assertThat(point.happened()).isTrue());
  }

  @Test
  void the_second_ship_brings_it_on_to_the_port_of_discharge() {
    Journey journey =
        Told.viaSingapore(
            "06-01 DEPARTED ACT 06-01 CNNGB",
            "06-10 DISCHARGED ACT 06-10 SGSIN CBHU3202732",
            "06-13 LOADED ACT 06-13 SGSIN CBHU3202732",
            "06-14 DEPARTED ACT 06-14 SGSIN",
            "07-01 ARRIVED ACT 07-01 DEHAM",
            "07-02 DISCHARGED ACT 07-02 DEHAM CBHU3202732");

    assertThat(journey.stage()).isEqualTo(Stage.ARRIVED);
    assertThat(journey.happened(Milestone.TS_DEPARTED)).isTrue();
    assertThat(journey.point(Milestone.DEPARTED).orElseThrow().place()).isEqualTo("CNNGB");
  }

  @Test
  void a_change_of_ship_that_was_not_planned_is_understood() {
    Journey journey =
        Told.direct(
            "06-01 DEPARTED ACT 06-01 CNSHA",
            "06-05 ARRIVED ACT 06-05 KRPUS",
            "06-06 DISCHARGED ACT 06-06 KRPUS CSNU6829160");

    assertThat(journey.stage()).isEqualTo(Stage.UNDER_WAY);
    assertThat(journey.last().orElseThrow().milestone()).isEqualTo(Milestone.TS_DISCHARGED);
    assertThat(journey.last().orElseThrow().place()).isEqualTo("KRPUS");
    assertThat(journey.happened(Milestone.TS_ARRIVED)).isTrue();
  }

  @Test
  void each_party_sees_the_way_and_its_own_end_of_it_alone() {
    String[] told = {
      "05-20 EXPORT_CUSTOMS ACT 05-20 CNNGB",
      "05-21 HOLD ACT 05-21 CNNGB INSPECTION",
      "06-01 DEPARTED ACT 06-01 CNNGB",
      "07-01 ARRIVED ACT 07-01 DEHAM",
      "07-02 HOLD ACT 07-02 DEHAM INSPECTION",
      "07-03 IMPORT_CUSTOMS ACT 07-01 DEHAM"
    };

    Journey shipper = seenAs(Role.SHIPPER, told);
    Journey consignee = seenAs(Role.CONSIGNEE, told);
    Journey nobody = Told.of(Told.VIA_SINGAPORE, Set.of("CBHU3202732"), Role.sight(Set.of()), told);

    assertThat(shipper.happened(Milestone.EXPORT_CUSTOMS)).isTrue();
    assertThat(shipper.point(Milestone.IMPORT_CUSTOMS)).isEmpty();
    assertThat(shipper.hold()).isEmpty();
    assertThat(consignee.point(Milestone.EXPORT_CUSTOMS)).isEmpty();
    assertThat(consignee.happened(Milestone.IMPORT_CUSTOMS)).isTrue();
    assertThat(consignee.hold()).isPresent();
    assertThat(nobody.points()).isEmpty();
    assertThat(nobody.arrival()).isEmpty();
    assertThat(nobody.stage()).isEqualTo(Stage.BOOKED);
  }

  @Test
  void what_a_link_shows_is_written_and_read_alike() {
    assertThat(Side.read(Side.letters(Side.all()))).contains(Side.all());
    assertThat(Side.read("dw")).isEmpty();
    assertThat(Side.read("x")).isEmpty();
  }

  private static Journey seenAs(Role role, String... told) {
    return Told.of(Told.VIA_SINGAPORE, Set.of("CBHU3202732"), Role.sight(Set.of(role)), told);
  }
}
