package dev.quayside.inbox.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.inbox.read.draft.Mode;
import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.inbox.read.draft.RfqDraft.Extra;
import dev.quayside.inbox.read.draft.RfqDraft.Frequency;
import dev.quayside.inbox.read.words.Asked;
import dev.quayside.rates.place.Places;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How Chinese customers say what they have and want. */
class ChineseWordingTest {

  /** A Thursday. */
  private static final OffsetDateTime SENT = OffsetDateTime.parse("2026-11-12T10:00:00+08:00");

  private static final Places PLACES = Places.builtIn();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          七八吨 ; 7500
          十七八吨 ; 17500
          两三百公斤 ; 250
          七八十公斤 ; 75
          3、4吨 ; 3500
          两吨半 ; 2500
          一吨半 ; 1500
          1.2万公斤 ; 12000
          分别612kg和405kg ; 1017
          分别 8 和 9.5 吨 ; 17500
          """)
  void a_weight_between_two_figures_or_told_in_parts_is_one_weight(String words, String kilograms) {

    var draft = read("上海到汉堡，拼箱，纸箱，" + words);

    assertThat(draft.cargo().weightKg().orElseThrow().value()).isEqualByComparingTo(kilograms);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          三个方左右 ; 3
          两方半 ; 2.5
          一个半方 ; 1.5
          五六个立方 ; 5.5
          十二方 ; 12
          """)
  void a_volume_may_be_said_in_words(String words, String cubicMetres) {

    var draft = read("广州到海防，拼箱，" + words);

    assertThat(draft.cargo().volumeCbm().orElseThrow().value()).isEqualByComparingTo(cubicMetres);
  }

  @Test
  void kilograms_may_be_one_letter_where_no_money_is_spoken_of() {

    assertThat(read("香港到东京空运 550k 2.8方").cargo().weightKg().orElseThrow().value())
        .isEqualByComparingTo("550");
    assertThat(read("香港到东京空运 2.8方，货值5k美金").cargo().weightKg()).isEmpty();
  }

  @Test
  void each_piece_weighs_what_is_said_of_one_even_without_a_unit() {

    var draft = read("深圳到汉堡，拼箱，12件 单件22.4 尺寸60*50*50");

    assertThat(draft.cargo().weightKg().orElseThrow().value()).isEqualByComparingTo("268.8");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          一个小平 ; 20GP x1
          两个大平 ; 40GP x2
          一个大柜26吨 一个小平18吨 ; 40GP x1, 20GP x1
          方案一 40尺框架×2 ; 40FR x2
          """)
  void nicknames_of_containers_are_known(String written, String expected) {

    assertThat(boxes(read("上海到汉堡 " + written))).isEqualTo(expected);
  }

  @Test
  void two_boxes_with_a_weight_each_weigh_both_together() {

    var draft = read("新港发阿什杜德 一个大柜26吨 一个小平18吨 都是复合肥（非危）");

    assertThat(draft.cargo().weightKg().orElseThrow().value()).isEqualByComparingTo("44000");
    assertThat(draft.cargo().description().orElseThrow().value()).isEqualTo("复合肥");
    assertThat(draft.doubts()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "走海运，上次走班列太慢了",
        "空运太贵了，走海运",
        "铁路不考虑，海运报一下",
      })
  void a_way_that_was_too_slow_or_too_dear_is_not_asked_for(String words) {

    var draft = read("温州到圣彼得堡 一个四十尺高的，" + words);

    assertThat(draft.mode().orElseThrow().value()).isEqualTo(Mode.FCL);
    assertThat(draft.doubts()).isEmpty();
  }

  @Test
  void lorries_with_a_crew_name_are_counted_and_carry_what_each_carries() {

    var draft = read("车型：4台冷藏车（每车净载19吨）\n路线：南宁装货，凭祥出境，送胡志明平政县冷库");

    assertThat(boxes(draft)).isEqualTo("FTL x4");
    assertThat(draft.cargo().weightKg().orElseThrow().value()).isEqualByComparingTo("76000");
    assertThat(draft.destination().orElseThrow().text()).isEqualTo("胡志明");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          月均约60TEU ; 60 ; TEU ; MONTH
          每周2个高柜 ; 2 ; CONTAINER ; WEEK
          全年1200TEU ; 1200 ; TEU ; YEAR
          月发20柜 ; 20 ; CONTAINER ; MONTH
          """)
  void how_often_he_ships_is_said_in_many_ways(
      String words, int count, Frequency.Unit unit, Frequency.Per per) {

    var draft = read("钦州港到光阳，整箱，" + words);

    assertThat(draft.frequency().orElseThrow().value()).isEqualTo(new Frequency(count, unit, per));
  }

  @Test
  void customs_the_customer_sees_to_himself_are_not_asked_for() {

    var draft = read("上海到里昂 1x40HQ，法国那边清关客户自己来，出口报关要做");

    assertThat(draft.services()).extracting(f -> f.value()).containsExactly(Extra.EXPORT_CUSTOMS);
  }

  @Test
  void two_airports_may_be_typed_in_small_letters() {

    var draft = read("hkg-jnb空运 550kg 手机壳");

    assertThat(draft.origin().orElseThrow().place()).isPresent();
    assertThat(draft.destination().orElseThrow().place()).isPresent();
  }

  @Test
  void as_many_sizes_as_pieces_are_one_of_each() {

    var draft = read("上海到汉堡 拼箱 2托：110x90x85 / 110x90x60（单位公分）");

    assertThat(draft.cargo().sizes()).extracting(s -> s.quantity().orElse(0)).containsExactly(1, 1);
    assertThat(draft.cargo().volumeCbm().orElseThrow().value())
        .isCloseTo(
            new BigDecimal("1.436"),
            org.assertj.core.data.Offset.offset(BigDecimal.ONE.movePointLeft(3)));
  }

  @Test
  void the_town_above_is_where_the_goods_are_loaded_if_a_port_is_named_below() {
    var asked = Asked.of("佛山-达曼 散货报价", "5方2吨，佛山南海装，走盐田拼箱到达曼");

    var drafts = RfqReader.read(asked, SENT, PLACES);

    assertThat(drafts).hasSize(1);
    assertThat(drafts.getFirst().origin().orElseThrow().text()).isEqualTo("盐田");
    assertThat(drafts.getFirst().pickup().orElseThrow().text()).isEqualTo("佛山南海");
  }

  @Test
  void ditto_in_a_table_stands_for_the_cell_above() {
    var table =
        """
        裝貨港   卸貨港        櫃型*櫃量      貨物
        基隆     大阪          20'*1          扣件
        同上     神戶          同上           同上
        高雄     林查班        40HQ*2         電子零件
        """;

    var drafts = RfqReader.read(Asked.of("", table), SENT, PLACES);

    assertThat(drafts).hasSize(3);
    assertThat(drafts.get(1).origin().orElseThrow().text()).isEqualTo("基隆");
    assertThat(boxes(drafts.get(1))).isEqualTo("20GP x1");
    assertThat(drafts.get(1).cargo().description().orElseThrow().value()).isEqualTo("扣件");
  }

  @ParameterizedTest
  @ValueSource(strings = {"沙发", "不锈钢水槽", "发电机组", "太阳能板", "复合肥", "大理石", "毛绒玩具", "木地板"})
  void goods_are_known_although_their_name_holds_a_word_of_other_use(String goods) {

    var draft = read("上海到汉堡，一个高柜，" + goods + "，18吨");

    assertThat(draft.cargo().description().orElseThrow().value()).isEqualTo(goods);
  }

  @ParameterizedTest
  @ValueSource(strings = {"谭生", "王总", "李姐", "陈经理"})
  void who_is_addressed_is_no_cargo(String name) {

    var draft = read(name + "，上海到汉堡 1*40HQ 报一下");

    assertThat(draft.cargo().description()).isEmpty();
  }

  private static RfqDraft read(String asked) {
    List<RfqDraft> drafts = RfqReader.read(Asked.of("", asked), SENT, PLACES);
    assertThat(drafts).hasSize(1);
    return drafts.getFirst();
  }

  private static String boxes(RfqDraft draft) {
    return String.join(
        ", ",
        draft.equipment().stream()
            .map(box -> box.type().label() + box.quantity().map(n -> " x" + n).orElse(""))
            .toList());
  }
}
