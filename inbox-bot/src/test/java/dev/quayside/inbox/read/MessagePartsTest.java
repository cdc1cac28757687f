package dev.quayside.inbox.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.inbox.read.draft.Doubt;
import dev.quayside.inbox.read.draft.Missing;
import dev.quayside.inbox.read.draft.PlaceDraft;
import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.inbox.read.draft.Source;
import dev.quayside.inbox.read.words.Asked;
import dev.quayside.inbox.read.words.Asked.Piece;
import dev.quayside.rates.place.Places;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the new words, the files and the history of one message come to together. */
class MessagePartsTest {

  private static final OffsetDateTime SENT = OffsetDateTime.parse("2026-11-12T10:00:00+08:00");
  private static final Source LIST = Source.file("list.xlsx");

  private final Places places = Places.builtIn();

  @Test
  void the_old_lane_does_not_come_out_where_a_new_one_is_asked() {
    var fresh = new Piece(Source.BODY, "Same again please, but to Antwerp this time.");
    var history =
        new Piece(Source.HISTORY, "Please quote Shanghai to Rotterdam, 1x40HC, chairs, 8500 kg");

    var drafts = read(new Piece(Source.SUBJECT, "Re: Shanghai / Rotterdam"), fresh, history);

    assertThat(drafts).hasSize(1);
    assertThat(code(drafts.getFirst().origin().orElseThrow())).isEqualTo("CNSHA");
    assertThat(code(drafts.getFirst().destination().orElseThrow())).isEqualTo("BEANR");
    assertThat(drafts.getFirst().equipment().getFirst().evidence().source())
        .isEqualTo(Source.HISTORY);
    assertThat(drafts.getFirst().cargo().weightKg().orElseThrow().evidence().source())
        .isEqualTo(Source.HISTORY);
  }

  @Test
  void a_new_count_goes_with_the_kind_of_container_said_before() {
    var fresh = new Piece(Source.BODY, "Same again, but three boxes and to Limassol.");
    var history = new Piece(Source.HISTORY, "Please quote 1x40HC Izmir to Haifa, basins.");

    var drafts = read(fresh, history);

    assertThat(drafts).hasSize(1);
    assertThat(drafts.getFirst().equipment().getFirst().type().label()).isEqualTo("40HC");
    assertThat(drafts.getFirst().equipment().getFirst().quantity()).contains(3);
  }

  @Test
  void a_packing_list_completes_the_lane_of_the_letter() {
    var fresh = new Piece(Source.BODY, "LCL Xiamen to Melbourne please, list attached.");
    var file =
        new Piece(
            LIST,
            "PACKING LIST\nItem\tCtns\tL (cm)\tW (cm)\tH (cm)\tGross kg per ctn\n"
                + "baskets\t60\t58\t42\t48\t7.5\npots\t35\t44\t44\t50\t16.4\nTotal\t95");

    var drafts = read(fresh, file);

    assertThat(drafts).hasSize(1);
    assertThat(drafts.getFirst().cargo().pieces().orElseThrow().value()).isEqualTo(95);
    assertThat(drafts.getFirst().cargo().volumeCbm().orElseThrow().value()).isEqualTo("10.404");
    assertThat(drafts.getFirst().cargo().pieces().orElseThrow().evidence().source())
        .isEqualTo(LIST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"毛重(KG/柜)", "毛重（公斤/每柜）", "重量(单柜)", "G.W. (kg per ctr)", "毛重/柜"})
  void a_column_may_say_in_its_unit_that_it_weighs_one_container(String heading) {
    var fresh = new Piece(Source.BODY, "请报附件里的航线。");
    var file =
        new Piece(LIST, "POL\tPOD\t箱型\t箱量\t品名\t" + heading + "\n宁波\t瓦尔纳\t40HQ\t4\t园林工具\t9800");

    var drafts = read(fresh, file);

    assertThat(drafts).hasSize(1);
    assertThat(drafts.getFirst().cargo().weightKg().orElseThrow().value())
        .isEqualByComparingTo("39200");
  }

  @Test
  void each_lane_of_a_list_is_a_request_and_its_total_none() {
    var fresh = new Piece(Source.BODY, "Please quote the lanes enclosed.");
    var file =
        new Piece(
            LIST, "POL\tPOD\tSize\tQty\nNingbo\tGdynia\t40HC\t2\n\tKoper\t20GP\t1\nTotal\t\t\t3");

    var drafts = read(fresh, file);

    assertThat(drafts)
        .extracting(draft ->
            code(draft.origin().orElseThrow())
                + " "
                + code(draft.destination().orElseThrow())
                + " "
                + draft.equipment().getFirst().quantity().orElse(0))
        .containsExactly("CNNGB PLGDY 2", "CNNGB SIKOP 1");
  }

  @Test
  void a_file_that_says_other_than_the_letter_is_a_doubt() {
    var fresh = new Piece(Source.BODY, "Shanghai to Hamburg, 2x40HC, chairs, 12000 kg");
    var file = new Piece(LIST, "Equipment: 3x40HC\nGross weight: 18000 kg");

    var doubts = read(fresh, file).getFirst().doubts();

    assertThat(doubts)
        .filteredOn(doubt -> doubt.reason() == Doubt.Reason.SEVERAL_VALUES)
        .extracting(Doubt::about)
        .contains(Missing.EQUIPMENT, Missing.WEIGHT);
  }

  @Test
  void boxes_that_may_be_cartons_are_counted_anew_by_a_person() {
    var fresh = new Piece(Source.BODY, "Same cargo, now into Southampton, 2 boxes this time.");
    var history = new Piece(Source.HISTORY, "Rate please Mundra to London Gateway, 1x40HC, tiles");

    var draft =
        read(new Piece(Source.SUBJECT, "Re: Mundra - London Gateway 1x40HC"), fresh, history)
            .getFirst();

    assertThat(draft.equipment().getFirst().quantity()).contains(2);
    assertThat(draft.doubts()).extracting(Doubt::about).contains(Missing.EQUIPMENT);
  }

  @Test
  void a_file_that_repeats_the_letter_doubles_nothing() {
    var fresh = new Piece(Source.BODY, "Shanghai to Hamburg, 2x40HC, chairs, 12000 kg");
    var file = new Piece(LIST, "Shanghai to Hamburg\nEquipment: 2x40HC\nGross weight: 12000 kg");

    var drafts = read(fresh, file);

    assertThat(drafts).hasSize(1);
    assertThat(drafts.getFirst().equipment()).hasSize(1);
    assertThat(drafts.getFirst().equipment().getFirst().quantity()).contains(2);
    assertThat(drafts.getFirst().cargo().weightKg().orElseThrow().value()).isEqualTo("12000");
  }

  private List<RfqDraft> read(Piece... pieces) {
    return RfqReader.read(new Asked(List.of(pieces)), SENT, places);
  }

  private static String code(PlaceDraft place) {
    return place.place().orElseThrow().code().code();
  }
}
