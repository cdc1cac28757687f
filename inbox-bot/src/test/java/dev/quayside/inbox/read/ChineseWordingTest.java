package dev.quayside.inbox.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.quayside.inbox.read.draft.Doubt;
import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.inbox.read.words.Asked;
import dev.quayside.rates.place.Places;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How Chinese customers say what they have to send. */
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
          5托，310kg 的三个，225公斤的两个 ; 1380
          共 3 箱，41 / 52 / 60.5 kg ; 153.5
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
  void figures_between_strokes_that_are_no_packages_weights_are_in_doubt() {

    var draft = read("上海到汉堡，空运，12箱，2方，148/151kg");

    assertThat(draft.doubts()).extracting(d -> d.reason()).contains(Doubt.Reason.NUMBER_UNCLEAR);
  }

  @Test
  void a_size_may_be_followed_by_how_many_have_it() {

    var draft = read("上海到汉堡，拼箱，3托，1.1×1.0×1.2m 两托，1.1×1.0×0.8m 一托，600kg");

    assertThat(draft.cargo().sizes()).extracting(s -> s.quantity().orElse(0)).containsExactly(2, 1);
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
          一个40高 一个20平 ; 40HC x1, 20GP x1
          45尺的 5个 ; 45HC x5
          40NOR  ×6 ; 40NOR x6
          一个大柜26吨 一个小平18吨 ; 40GP x1, 20GP x1
          方案一 40尺框架×2 ; 40FR x2
          """)
  void nicknames_of_containers_are_known(String written, String expected) {

    assertThat(boxes(read("上海到汉堡 " + written))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"一个装26吨半", "一柜26.5吨", "单重26.5T", "每个装26.5吨", "每条26.5吨"})
  void what_goes_into_one_box_is_multiplied_by_the_boxes(String words) {

    var draft = read("日照发丹戎帕拉帕斯 石英砂 40HQ两个 " + words);

    assertThat(draft.cargo().weightKg().orElseThrow().value()).isEqualByComparingTo("53000");
  }

  @Test
  void two_boxes_with_a_weight_each_weigh_both_together() {

    var draft = read("新港发阿什杜德 一个大柜26吨 一个小平18吨 都是复合肥（非危）");

    assertThat(draft.cargo().weightKg().orElseThrow().value()).isEqualByComparingTo("44000");
    assertThat(draft.cargo().description().orElseThrow().value()).isEqualTo("复合肥");
    assertThat(draft.doubts()).isEmpty();
  }

  @Test
  void lorries_with_a_crew_name_are_counted_and_carry_what_each_carries() {

    var draft = read("车型：4台冷藏车（每车净载19吨）\n路线：南宁装货，凭祥出境，送胡志明平政县冷库");

    assertThat(boxes(draft)).isEqualTo("FTL x4");
    assertThat(draft.cargo().weightKg().orElseThrow().value()).isEqualByComparingTo("76000");
    assertThat(draft.destination().orElseThrow().text()).isEqualTo("胡志明");
  }

  @Test
  void as_many_sizes_as_pieces_are_one_of_each() {

    var draft = read("上海到汉堡 拼箱 2托：110x90x85 / 110x90x60（单位公分）");

    assertThat(draft.cargo().sizes()).extracting(s -> s.quantity().orElse(0)).containsExactly(1, 1);
    assertThat(draft.cargo().volumeCbm().orElseThrow().value())
        .isCloseTo(new BigDecimal("1.436"), offset(new BigDecimal("0.001")));
  }

  @Test
  void a_box_that_might_do_as_well_is_a_doubt_and_no_order() {

    var draft = read("上海到汉堡 1x40HQ（能装20GP也报个差价看看）");

    assertThat(draft.doubts()).extracting(d -> d.reason()).contains(Doubt.Reason.SEVERAL_VALUES);
  }

  @Test
  void kinds_of_goods_told_line_by_line_are_added_up() {
    var lines =
        """
        青岛到汉堡 拼箱
        1. 振动筛网，木托3个，每托 150×120×95cm，毛重 860kg/托
        2. 橡胶衬板，木托2个，每托 130×110×70cm，毛重 1,025kg/托
        3. 螺栓备件，木箱1个，80×60×50cm，毛重 210kg
        以上共6件
        """;

    assertThat(read(lines).cargo().weightKg().orElseThrow().value()).isEqualByComparingTo("4840");
  }

  @Test
  void each_in_a_carton_of_its_own_weighs_what_its_carton_weighs() {
    var lines =
        """
        上海到海法 拼箱
        款式A  40台  每台一箱  92*38*76  27kg
        款式B  15台  每台一箱  98*40*80  30.5kg
        """;

    var cargo = read(lines).cargo();

    assertThat(cargo.weightKg().orElseThrow().value()).isEqualByComparingTo("1537.5");
    assertThat(cargo.pieces().orElseThrow().value()).isEqualTo(55);
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

  @Test
  void a_code_before_a_comma_is_no_part_of_the_count_behind_it() {

    var draft = read("义乌发美国ONT8，150箱，每箱18kg，海运拼箱");

    assertThat(draft.cargo().pieces().orElseThrow().value()).isEqualTo(150);
  }

  @Test
  void lines_of_a_list_that_counts_nothing_are_one_piece_each() {

    var draft = read("青岛到雅加达拼箱\n1、主机 580*230*260cm 12.8吨\n2、控制柜 220*160*210cm 1.9吨");

    assertThat(draft.cargo().weightKg().orElseThrow().value()).isEqualByComparingTo("14700");
    assertThat(draft.cargo().pieces().orElseThrow().value()).isEqualTo(2);
  }

  @Test
  void what_a_customer_aims_at_each_month_is_frequency_and_target() {

    var draft = read("青岛去科伦坡，小柜，一个月5个左右，玻璃纤维布，客户目标850美金一个柜");

    assertThat(draft.frequency().orElseThrow().value().count()).isEqualTo(5);
    assertThat(draft.targetPrice().orElseThrow().value().amount()).isEqualByComparingTo("850");
  }

  @Test
  void a_number_of_danger_may_follow_a_chinese_word() {

    var draft = read("空运 郑州到卢森堡，手机配件，48箱，860kg，6.2方，含锂电池UN3481");

    assertThat(draft.cargo().dangerous().orElseThrow().value().un()).contains("3481");
  }

  @Test
  void a_container_that_another_takes_the_place_of_is_no_longer_asked() {

    assertThat(boxes(read("上海到泗水 1*40HQ 卫生纸\n高柜装不了，换2个20GP"))).isEqualTo("20GP x2");
    assertThat(boxes(read("宁波到德班，小柜3个，改成40HQ 2个"))).isEqualTo("40HC x2");
  }

  @Test
  void a_lane_below_may_begin_where_the_one_above_begins() {

    var drafts =
        RfqReader.read(
            Asked.of("", "武汉阳逻→利物浦 20GP*5\n同上→都柏林 40HQ 2个\n如上 - 科佩尔 40HQ 1个"), SENT, PLACES);

    assertThat(drafts)
        .extracting(draft -> draft.origin().orElseThrow().text())
        .containsExactly("武汉阳逻", "武汉阳逻", "武汉阳逻");
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
