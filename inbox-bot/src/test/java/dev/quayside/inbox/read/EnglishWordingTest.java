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
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How people write who do not know the trade's short forms, or do not care for them. */
class EnglishWordingTest {

  private static final OffsetDateTime SENT = OffsetDateTime.parse("2026-11-12T10:00:00+01:00");

  private static final Places PLACES = Places.builtIn();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          4 fcl of 40 ; 40GP x4
          2 contenedores de 20 ; 20GP x2
          ein 40er ab Werk ; 40GP x1
          one high cube ; 40HC x1
          three of the small boxes ; 20GP x3
          two small containers ; 20GP x2
          one flat of forty ; 40FR x1
          """)
  void a_container_is_known_by_its_size_alone(String written, String expected) {

    var draft = read("Antwerp to Montreal " + written);

    assertThat(boxes(draft)).isEqualTo(expected);
  }

  @Test
  void small_boxes_are_cartons_where_no_word_says_that_they_are_containers() {

    var draft = read("Antwerp to Montreal, two small boxes of samples, 30 kg");

    assertThat(draft.equipment()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          it is not enough for my own box, 6 pallets 3 t 7 cbm ; LCL
          6 pallets 3 t 7 cbm with other people's goods ; LCL
          6 pallets 3 t, put it on a plane ; AIR
          how much is the freight for one container? take 25 tons ; FCL
          part load, 6 pallets 3 t ; ROAD
          """)
  void the_way_of_carriage_is_told_in_plain_words(String words, Mode expected) {

    var draft = read("Hamburg to Istanbul, " + words);

    assertThat(draft.mode().map(Found::value)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          1x20GP, the beans are lying in my shed at Tema and he takes them at Cat Lai ; GHTEM ; VNCLI
          1x20GP ex Dammam, my guy in Durban needs it ; SADMM ; ZADUR
          LCL, it's at Nagoya and we want it in Melbourne ; JPNGO ; AUMEL
          1x40HC departure Marseille, arrival Hamad Port ; FRMRS ; QAHMD
          LCL out of La Spezia, it ends up in Chicago ; ITSPE ; USCHI
          """)
  void a_place_is_an_end_by_what_happens_there(String words, String origin, String destination) {

    var draft = read(words);

    assertThat(codes(draft.origin())).contains(origin);
    assertThat(codes(draft.destination())).contains(destination);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          2x20GP, eighteen and a half tons for each one ; 37000
          2x40HC, each one takes eleven tonnes five hundred ; 23000
          1x20GP, twenty-two tons ; 22000
          LCL 10 cartons, each carton weighs twelve kilos and a half ; 125
          LCL 3 crates, 400 kg, 350 kg and 420 kg ; 1170
          LCL 40 drums on 10 pallets, 200 kg per drum ; 8000
          LCL 20 cartons, 14 kg the carton ; 280
          LCL 12 sets, every set is 150 kg ; 1800
          """)
  void a_weight_is_told_in_words_or_piece_by_piece(String words, BigDecimal kilograms) {

    var draft = read("Shanghai to Hamburg " + words);

    assertThat(draft.cargo().weightKg().orElseThrow().value()).isEqualByComparingTo(kilograms);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          40 in long, 30 in wide, 20 in high ; 101.6 ; 76.2 ; 50.8
          length over all 3,40 m / width 1,95 m / height with skids 2,10 m ; 340 ; 195 ; 210
          """)
  void each_side_may_be_told_by_its_name(
      String words, BigDecimal length, BigDecimal width, BigDecimal height) {

    var draft = read("Genoa to Jubail, one crate, " + words.replace(" / ", "\n"));

    var size = draft.cargo().sizes().getFirst();
    assertThat(size.lengthCm()).isEqualByComparingTo(length);
    assertThat(size.widthCm()).isEqualByComparingTo(width);
    assertThat(size.heightCm()).isEqualByComparingTo(height);
  }

  @Test
  void what_is_passed_on_the_way_is_no_lane() {

    var draft = read("DAC to MAD by air 300 kg, direct or via DOH/IST");

    assertThat(codes(draft.destination())).contains("ESMAD");
  }

  @Test
  void so_many_a_month_are_no_shipment_of_so_many() {

    var draft = read("Oakland to Yokohama, six forty high-cubes a month");

    assertThat(boxes(draft)).isEqualTo("40HC");
    assertThat(draft.frequency().orElseThrow().value().count()).isEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Call me on 614-555-0142.",
        "Deadline: 24 November, noon.",
        "Return by 16 October.",
        "Validity 1 Jan - 30 Jun 2027.",
        "It is 40 high, not 20'.",
        "Page 1 / 1"
      })
  void what_no_price_hangs_on_is_set_aside(String words) {

    var draft = read("1x40HC Shanghai to Hamburg, furniture, 14 tons. " + words);

    assertThat(draft.clear()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Not 20 but 24 tons.", "Due 3 vans.", "Return by 2 more."})
  void what_a_price_may_hang_on_is_not(String words) {

    var draft = read("1x40HC Shanghai to Hamburg, furniture, 14 tons. " + words);

    assertThat(draft.clear()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          1x20' and 1x40'HC Hamburg to Jeddah. Gewicht: 20' ca. 9,8 to, 40'HC ca. 14,5 to ; 24300
          1x20GP + 2x40HQ Shenzhen to Karachi, yarn, 20GP 17t, 40HQ 24t each ; 65000
          1x20GP and 1x40HC Mersin to Lagos, 18 tons in the 20', 22 tons in the 40'HC ; 40000
          18 bales Haiphong to Dublin by sea, one bale 95x70x80 cm and 63 kg gross ; 1134
          seven crates of slabs, LCL Genoa to Baltimore, 260 kg each ; 1820
          """)
  void a_weight_belongs_to_the_box_or_package_named_beside_it(String words, String kilograms) {

    var draft = read(words);

    assertThat(draft.cargo().weightKg().orElseThrow().value()).isEqualByComparingTo(kilograms);
  }

  @Test
  void two_pallets_less_are_no_two_pallets() {

    var draft = read("LCL Antwerp to Montreal, two pallets less, 30 kg");

    assertThat(draft.cargo().pieces()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          1x20GP, loaded at Haiphong, Vietnam and discharged at Valparaiso, Chile ; CLVAP
          1x20GP from Haiphong, to be unloaded in Valparaiso, Chile ; CLVAP
          1 conteneur 20' de Le Havre à Pointe-Noire ; CGPNR
          FTL Lodz (PL) 93-231 to Lyon ; FRLIO
          """)
  void the_end_of_a_lane_is_where_it_is_discharged(String words, String code) {

    var draft = read(words);

    assertThat(codes(draft.destination())).contains(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          380 kgs spare parts to Lagos, from Antwerp or Rotterdam ; 2
          LCL textiles 8 cbm 1.6 mt, from below ports to Durban:\\n- Nhava Sheva\\n- Mundra\\n- Chennai ; 3
          air shipments ex Frankfurt:\\n1) 2 pallets, 620 kg, to Johannesburg\\n2) 1 box, 35 kg, to Nairobi ; 2
          air rate PVG-YYZ 1200kg 6cbm and PVG-YVR 800kg 5cbm ; 2
          """)
  void each_place_that_is_left_open_is_a_lane(String words, int lanes) {

    var drafts = RfqReader.read(Asked.of("", words.replace("\\n", "\n")), SENT, PLACES);

    assertThat(drafts).hasSize(lanes);
    assertThat(drafts).extracting(RfqDraft::mode).containsOnly(drafts.getFirst().mode());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          DG lot LCL Antwerp to Montevideo, UN1760 Corrosive liquid, class 8, 2.7 mt, MSDS available ; Corrosive liquid
          import a used excavator CAT 320 from Bremerhaven to Mombasa ; used excavator CAT 320
          Cargo: 500 MT soda ash in 50kg bags, Haldia to Chittagong ; soda ash
          1x20' Marseille to Abidjan, 18 tonnes de farine, CFR ; farine
          """)
  void goods_are_named_behind_their_number_their_weight_or_what_is_done_with_them(
      String words, String goods) {

    var draft = read(words);

    assertThat(draft.cargo().description().orElseThrow().value()).isEqualTo(goods);
  }

  @Test
  void a_form_with_leading_dots_is_a_form() {

    var draft =
        read(
            """
            ORIGEN ........... Nansha
            DESTINO .......... Cartagena (Colombia)
            EQUIPO ..... 3 x 40HC
            """);

    assertThat(codes(draft.destination())).contains("COCTG");
    assertThat(boxes(draft)).isEqualTo("40HC x3");
  }

  private static RfqDraft read(String asked) {
    var drafts = RfqReader.read(Asked.of("", asked), SENT, PLACES);
    assertThat(drafts).hasSize(1);
    return drafts.getFirst();
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
