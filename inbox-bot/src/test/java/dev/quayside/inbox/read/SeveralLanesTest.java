package dev.quayside.inbox.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.inbox.read.draft.Found;
import dev.quayside.inbox.read.draft.PlaceDraft;
import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.inbox.read.words.Asked;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.Places;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of several lanes together belongs to none of them. */
class SeveralLanesTest {

  private static final OffsetDateTime SENT = OffsetDateTime.parse("2026-11-12T10:00:00+08:00");

  private static final Places PLACES = Places.builtIn();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "三条加起来大概21吨",
        "三个港总共21吨",
        "三票货合计21吨",
        "all three together about 21 tons",
        "the three lots combined 21 tons",
        "21 tons for all three lanes",
      })
  void the_weight_of_all_lanes_is_the_weight_of_none(String sum) {

    var drafts =
        read("深圳出货，FOB\n1) 海防 1*40HQ\n2) 林查班 2*40HQ\n3) 雅加达 1*20GP\n\n品名都是LED灯具，" + sum + "。");

    assertThat(drafts).hasSize(3);
    assertThat(drafts).allSatisfy(draft -> assertThat(draft.cargo().weightKg()).isEmpty());
    assertThat(drafts).allSatisfy(draft -> assertThat(draft.doubts()).isNotEmpty());
  }

  @Test
  void the_weight_of_each_box_on_every_lane_is_laid_to_each() {

    var drafts = read("深圳出货\n1) 海防 1*40HQ\n2) 林查班 2*40HQ\n\n品名都是LED灯具，每柜12吨。");

    assertThat(drafts)
        .extracting(draft -> draft.cargo().weightKg().map(Found::value).orElseThrow().intValue())
        .containsExactly(12_000, 24_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3个高柜到汉堡，宁波出或者上海出都行，你两边都给我报下。货是超市货架",
        "到汉堡3*40HQ，宁波走和上海走各报一个，超市货架",
      })
  void he_who_may_load_at_two_ports_wants_a_price_from_each(String words) {

    var drafts = read(words);

    assertThat(drafts).extracting(draft -> end(draft.origin())).containsExactly("CNNGB", "CNSHA");
    assertThat(drafts).extracting(draft -> end(draft.destination())).containsOnly("DEHAM");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          5托 1.2吨 6.8方 桌布，走海运到费利克斯托，我们自己拉到宁波进仓 ; CNNGB ; GBFXT
          散货3方800公斤，自己送到上海入仓，到汉堡 ; CNSHA ; DEHAM
          """)
  void where_he_brings_it_himself_it_starts(String words, String from, String to) {

    var draft = read(words).getFirst();

    assertThat(end(draft.origin())).isEqualTo(from);
    assertThat(end(draft.destination())).isEqualTo(to);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          12 cartons\\nSize of 1 carton: 60 x 40 x 35 cm\\nTotal gross: 214 kgs ; 12 ; 1.008 ; 214
          8 wooden boxes, each 50 x 40 x 40 cm\\ngross wt 19.5 kgs per box ; 8 ; 0.640 ; 156
          """)
  void the_size_and_weight_of_one_are_multiplied(
      String lines, int pieces, BigDecimal cubic, BigDecimal kilograms) {

    var cargo = read("Air freight IST to ORD\n" + lines.replace("\\n", "\n")).getFirst().cargo();

    assertThat(cargo.pieces().map(Found::value)).contains(pieces);
    assertThat(cargo.volumeCbm().map(Found::value).orElseThrow()).isEqualByComparingTo(cubic);
    assertThat(cargo.weightKg().map(Found::value).orElseThrow()).isEqualByComparingTo(kilograms);
  }

  @Test
  void thousands_may_be_parted_by_a_space_in_a_cell() {

    var drafts =
        read(
            """
            POL\tPOD\tEquipment\tCommodity\tGW per unit (kg)
            Xingang\tGdynia\t2 x 40'HC\tPV modules\t23 400
            Dalian\tGdynia\t1 x 20'DV\tcast iron fittings\t24 100
            """);

    assertThat(drafts)
        .extracting(draft -> draft.cargo().weightKg().map(Found::value).orElseThrow().intValue())
        .containsExactly(46_800, 24_100);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Export customs will be made by our own customs consultant",
        "export clearance is handled by shipper",
        "we will do the export customs",
      })
  void customs_that_he_sees_to_himself_are_not_asked_for(String words) {

    var draft = read("1x40HQ Ningbo to Hamburg, furniture, 9000 kg. " + words + ".").getFirst();

    assertThat(draft.services()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"02-12-2026, 2026-12-02", "25-11-2026, 2026-11-25", "12/2/2026, 2026-12-02"})
  void of_two_days_the_one_close_ahead_is_meant(String written, String day) {

    var draft = read("Mundra to Felixstowe 3x20GP tiles\nCargo readiness: " + written).getFirst();

    assertThat(draft.readyDate().map(found -> found.value().toString())).contains(day);
  }

  private static String end(Optional<PlaceDraft> end) {
    return end.flatMap(PlaceDraft::place).map(Place::code).map(Object::toString).orElse("?");
  }

  private static List<RfqDraft> read(String words) {
    return RfqReader.read(Asked.of("", words), SENT, PLACES);
  }
}
