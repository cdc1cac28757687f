package dev.quayside.inbox.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.inbox.read.draft.Found;
import dev.quayside.inbox.read.draft.Mode;
import dev.quayside.inbox.read.draft.PlaceDraft;
import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.inbox.read.words.Asked;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.place.UnLocode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people say in whole sentences instead of in the trade's short forms. */
class FreeWordingTest {

  /** A Thursday. */
  private static final OffsetDateTime SENT = OffsetDateTime.parse("2026-11-12T10:00:00+01:00");

  private static final Places PLACES = Places.builtIn();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          five reefers of forty feet high cube ; 40RF x5
          22 high cube reefers ; 40RF x22
          3 twenty-footers ; 20GP x3
          four forty-foot high ; 40HC x4
          two flatracks 40 ft ; 40FR x2
          4 nos. x 20 feet ; 20GP x4
          two loads in standard forties ; 40GP x2
          dix conteneurs de 20 pieds ; 20GP x10
          2 Stck. 20' Open Top ; 20OT x2
          """)
  void containers_are_counted_in_words(String written, String expected) {

    var draft = read("Antwerp to Montreal " + written);

    assertThat(boxes(draft)).isEqualTo(expected);
  }

  @Test
  void a_container_that_is_taken_back_is_not_asked_for() {

    var draft =
        read(
            "It is not a full container, forget the 20'. 3 pallets, 1.35 cbm each, Fos to Incheon");

    assertThat(draft.equipment()).isEmpty();
    assertThat(mode(draft)).contains(Mode.LCL);
  }

  @Test
  void a_container_for_want_of_another_is_not_asked_for_beside_it() {

    var draft =
        read("Rotterdam to Santos 3x40' nor, 26 t/box. If nor is not avail tell me the 40hc");

    assertThat(boxes(draft)).isEqualTo("40NOR x3");
    assertThat(draft.cargo().weightKg().orElseThrow().value()).isEqualByComparingTo("78000");
    assertThat(draft.clear()).isFalse();
  }

  @Test
  void sides_in_inches_are_no_containers() {

    var draft = read("6 crates, each 45\" by 45\" by 60\", groupage Manila to Honolulu");

    assertThat(draft.equipment()).isEmpty();
    assertThat(draft.cargo().sizes().getFirst().lengthCm()).isEqualByComparingTo("114.3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          20 pallets in each container, 1 000 kg a pallet ; 40 ; 40000
          25 bags are put in every twenty-footer, one tonne each ; 50 ; 50000
          1,250 bags in one container, bags of 20 kg ; 2500 ; 50000
          24 sacs de 1 000 kg dans chacun ; 48 ; 48000
          """)
  void what_is_in_each_container_is_counted_for_all(String words, int pieces, String kilograms) {

    var draft = read("Shanghai to Hamburg 2x20GP, " + words);

    assertThat(draft.cargo().pieces().orElseThrow().value()).isEqualTo(pieces);
    assertThat(draft.cargo().weightKg().map(Found::value).map(BigDecimal::intValueExact))
        .isEqualTo(Optional.ofNullable(kilograms).map(Integer::valueOf));
  }

  @ParameterizedTest
  @ValueSource(strings = {"14 tons in one.", "14 tons to the load", "14 tons for each box"})
  void a_weight_in_one_container_is_that_of_each(String words) {

    var draft = read("Shanghai to Hamburg 2x40HC, " + words);

    assertThat(draft.cargo().weightKg().orElseThrow().value()).isEqualByComparingTo("28000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          LYS / DKR en aérien 1 colis, 268 kg, 0,7 m3 ; AIR
          29 ctns, 512 kgs from Sialkot airport to Dublin airport ; AIR
          Hanoi to Warsaw, 2 pallets 300 kg, flight please ; AIR
          11 plts, 3,460 kg Zhengzhou to Budapest as LCL on rail ; RAIL
          2 x 40 hc Yiwu to Tashkent, always by truck, is there a train? ; RAIL
          Salvador to Genoa, 4 pallets 900 kg, no full container ; LCL
          Vilnius to Zaragoza 24 pallets 6 t, can you truck it? ; ROAD
          rate for 3 containers to Lagos ; FCL
          """)
  void the_way_of_carriage_is_read_from_everyday_words(String words, Mode expected) {

    var draft = read(words);

    assertThat(mode(draft)).contains(expected);
  }

  @Test
  void the_size_that_is_not_counted_is_that_of_the_rest() {

    var draft =
        read("11 pallets, all 120 x 100 x 165 cm bar two at 120 x 100 x 90, 4320 kg groupage");

    assertThat(draft.cargo().sizes())
        .extracting(size -> size.quantity().orElseThrow())
        .containsExactly(9, 2);
  }

  @Test
  void feet_and_inches_may_say_which_side_they_are() {

    var draft = read("Miami to Quito by air, one stand, 9'4\" long x 6'2\" wide x 6'8\" high");

    assertThat(draft.cargo().sizes().getFirst().lengthCm()).isEqualByComparingTo("284.48");
  }

  @Test
  void an_appointment_is_no_size() {

    var draft = read("Denver CO 80216 to Atlanta GA 30336 truckload, pick up Mon 11/16 by 10am");

    assertThat(draft.cargo().sizes()).isEmpty();
    assertThat(draft.readyDate().orElseThrow().value()).isEqualTo(LocalDate.of(2026, 11, 16));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          1x40HC ex Agadir directly, for Montreal ; MAAGA ; CAMTR
          1x20GP, the supplier loads at Dunkerque and we receive in Kribi ; FRDKK ; CMKBI
          1x40HC off Gulfport and into Puerto Cortes ; USGPT ; HNPCR
          1 palete, 90 kg, sai de Santos e vai para Valparaíso, marítimo ; BRSSZ ; CLVAP
          1x20GP, farmer group in Nacala wants urea from Sohar ; OMSOH ; MZMNC
          1x20GP from our own Visakhapatnam CFS, asked by a Rotterdam trader ; INVTZ ; NLRTM
          """)
  void the_ends_of_a_lane_are_told_in_sentences(String words, String origin, String destination) {

    var draft = read(words);

    assertThat(codes(draft.origin())).contains(origin);
    assertThat(codes(draft.destination())).contains(destination);
  }

  @Test
  void from_one_port_and_from_another_are_two_lanes() {

    var drafts = all("LCL to Montreal from Barcelona and from Valencia as well, 8 pallets, 6 t");

    assertThat(drafts).hasSize(2);
    assertThat(drafts)
        .allSatisfy(draft -> assertThat(codes(draft.destination())).contains("CAMTR"));
  }

  @Test
  void a_choice_lies_in_the_country_of_the_other_choice() {

    var drafts = all("1x40HC Rotterdam to Valparaiso / San Antonio");

    assertThat(codes(drafts.getLast().destination())).contains("CLSAI");
  }

  @Test
  void a_total_is_that_of_each_way_where_one_will_be_chosen() {

    var drafts =
        all(
            """
            Both ways please:
            a) by air Istanbul - Nairobi
            b) by sea LCL Izmir - Mombasa

            5 pallets 120*80*98, total 1,115 kgs. Ready 18th.\
            """);

    assertThat(drafts).hasSize(2);
    assertThat(drafts)
        .allSatisfy(draft ->
            assertThat(draft.cargo().weightKg().orElseThrow().value())
                .isEqualByComparingTo("1115"));
    assertThat(drafts.getFirst().readyDate().orElseThrow().value())
        .isEqualTo(LocalDate.of(2026, 11, 18));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          3x40HQ Ningbo to Los Angeles and 2x40HQ Ningbo to New York, auto parts, 18 tons per container. ; 54000 ; 36000
          宁波到洛杉矶3个40HQ，宁波去纽约2个40HQ，货都是汽车配件，每柜18吨。 ; 54000 ; 36000
          3个40HQ宁波到洛杉矶，另外2个40HQ宁波去纽约，汽车后桥总成，单柜都是18吨。12月第一周发运 ; 54000 ; 36000
          上海到洛杉矶，上海到纽约，各2个40HQ，汽车配件，单柜18吨 ; 36000 ; 36000
          """)
  void what_is_said_behind_lanes_told_in_one_breath_is_said_of_each(
      String words, String first, String second) {

    var drafts = all(words);

    assertThat(drafts).hasSize(2);
    assertThat(drafts)
        .extracting(draft -> draft.cargo().weightKg().orElseThrow().value().toPlainString())
        .containsExactly(first, second);
    assertThat(drafts).allSatisfy(draft -> assertThat(draft.cargo().description()).isPresent());
  }

  @Test
  void cargo_of_its_own_behind_each_lane_stays_with_it() {

    var drafts =
        all("3x40HQ Ningbo to Los Angeles, auto parts, and 2x40HQ Ningbo to New York, furniture.");

    assertThat(drafts)
        .extracting(draft -> draft.cargo().description().orElseThrow().value())
        .containsExactly("auto parts", "furniture");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hola Nuria", "Hey Mike", "Order 61", "forget the"})
  void a_greeting_or_a_number_is_no_cargo(String words) {

    var draft = read(words + ", Valencia - Callao 3 bultos 870 kg LCL");

    assertThat(draft.cargo().description().map(Found::value)).isNotEqualTo(Optional.of(words));
  }

  private static List<RfqDraft> all(String asked) {
    return RfqReader.read(Asked.of("", asked), SENT, PLACES);
  }

  private static RfqDraft read(String asked) {
    var drafts = all(asked);
    assertThat(drafts).hasSize(1);
    return drafts.getFirst();
  }

  private static Optional<Mode> mode(RfqDraft draft) {
    return draft.mode().map(Found::value);
  }

  private static List<String> codes(Optional<PlaceDraft> end) {
    return end.flatMap(PlaceDraft::place).map(Place::codes).stream()
        .flatMap(Collection::stream)
        .map(UnLocode::toString)
        .toList();
  }

  private static String boxes(RfqDraft draft) {
    return String.join(
        ", ",
        draft.equipment().stream()
            .map(box -> box.type().label() + box.quantity().map(n -> " x" + n).orElse(""))
            .toList());
  }
}
