package dev.quayside.inbox.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.inbox.read.draft.Doubt;
import dev.quayside.inbox.read.draft.Mode;
import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.inbox.read.draft.RfqDraft.Extra;
import dev.quayside.inbox.read.draft.RfqDraft.Frequency;
import dev.quayside.inbox.read.words.Asked;
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.place.Places;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How Chinese customers say where it goes, by what, and on which terms. */
class ChineseLanesTest {

  /** A Thursday. */
  private static final OffsetDateTime SENT = OffsetDateTime.parse("2026-11-12T10:00:00+08:00");

  private static final Places PLACES = Places.builtIn();

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
  void the_town_above_is_where_the_goods_are_loaded_if_a_port_is_named_below() {
    var asked = Asked.of("佛山-达曼 散货报价", "5方2吨，佛山南海装，走盐田拼箱到达曼");

    var drafts = RfqReader.read(asked, SENT, PLACES);

    assertThat(drafts).hasSize(1);
    assertThat(drafts.getFirst().origin().orElseThrow().text()).isEqualTo("盐田");
    assertThat(drafts.getFirst().pickup().orElseThrow().text()).isEqualTo("佛山南海");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          大铲湾起运，卸鹿特丹 ; 大铲湾 ; 鹿特丹
          天津港装，吉布堤卸，最终到亚的斯亚贝巴现场 ; 天津港 ; 吉布堤
          泉州有批文具要去塔林 ; 泉州 ; 塔林
          空运到伊斯坦布尔  温州机场直接走 ; 温州 ; 伊斯坦布尔
          万象那边急要：昆明装 ; 昆明 ; 万象
          口岸  蛇口 / Southampton ; 蛇口 ; Southampton
          """)
  void where_it_starts_and_ends_is_told_by_the_word_beside_the_place(
      String words, String from, String to) {

    var draft = read(words);

    assertThat(draft.origin().orElseThrow().text()).isEqualTo(from);
    assertThat(draft.destination().orElseThrow().text()).isEqualTo(to);
  }

  @Test
  void a_town_beyond_a_port_nobody_knows_is_not_taken_for_the_port_without_a_doubt() {

    var draft = read("天津港装，1x40HQ，阿里布布卸，最终到亚的斯亚贝巴现场");

    assertThat(draft.clear()).isFalse();
  }

  @Test
  void a_place_of_loading_that_is_the_port_is_no_door() {

    assertThat(read("天津港装，到汉堡，1x40HQ").pickup()).isEmpty();
    assertThat(read("1x40HQ 盐田到汉堡，佛山南海装").pickup()).isPresent();
  }

  @Test
  void an_address_with_its_postcode_is_a_door() {

    var door = read("湛江到迈阿密 40尺冻柜，工厂在遂溪县遂城镇建设路（524300）").pickup().orElseThrow();

    assertThat(door.text()).startsWith("遂溪县");
    assertThat(door.postcode()).contains("524300");
  }

  @Test
  void two_channels_that_are_both_to_be_quoted_are_two_requests() {

    var drafts =
        RfqReader.read(Asked.of("", "义乌到汉堡 海派 卡航 两个渠道都发我 一共26箱 492kg 3.3m³"), SENT, PLACES);

    assertThat(drafts)
        .extracting(draft -> draft.mode().orElseThrow().value())
        .containsExactlyInAnyOrder(Mode.LCL, Mode.ROAD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          不要MSC ; MSC
          除了MSC都行 ; MSC
          不走马士基 ; 马士基
          不要马士基和达飞 ; 马士基, 达飞
          马士基和达飞都不要 ; 马士基, 达飞
          不考虑以星 ; 以星
          别给我订ONE ; ONE
          MSC除外 ; MSC
          非MSC ; MSC
          """)
  void a_carrier_he_will_not_have_is_not_wanted(String words, String shunned) {

    var draft = read("上海到汉堡 1x40HQ，" + words);

    assertThat(draft.carriers()).isEmpty();
    assertThat(draft.shunned())
        .extracting(carrier -> carrier.value())
        .containsExactlyInAnyOrder(shunned.split(", "));
    assertThat(draft.mode().orElseThrow().value()).isEqualTo(Mode.FCL);
  }

  @Test
  void who_ships_with_no_other_wants_that_one() {

    assertThat(read("上海到汉堡 1x40HQ，非马士基不走").carriers()).hasSize(1);
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
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          厦门空运LAX 键盘 80公斤 ; 厦门 ; LAX
          天津拼悉尼：12箱 300公斤 1.2方 ; 天津 ; 悉尼
          南昌工厂要去拉，发到洛杉矶，拼箱 3方 500kg ; 南昌 ; 洛杉矶
          杭州萧山装，送万象工厂，专车，走友谊关过越南 ; 杭州萧山 ; 万象
          """)
  void the_way_of_carriage_the_works_and_the_receiver_tell_the_ends(
      String words, String from, String to) {

    var draft = read(words);

    assertThat(draft.origin().orElseThrow().text()).isEqualTo(from);
    assertThat(draft.destination().orElseThrow().text()).isEqualTo(to);
  }

  @Test
  void a_part_of_the_city_that_no_list_knows_is_left_to_a_person() {

    var draft = read("宁波横坎到鹿特丹，1x40HQ，椅子");

    assertThat(draft.origin().orElseThrow().text()).isEqualTo("宁波");
    assertThat(draft.doubts()).extracting(d -> d.reason()).contains(Doubt.Reason.LANES_UNCLEAR);
  }

  @Test
  void two_ports_to_look_at_are_two_lanes() {

    var drafts = RfqReader.read(Asked.of("", "宁波和厦门两个口岸都看看，到考塞多，1*40HQ 毛毯 9.8T"), SENT, PLACES);

    assertThat(drafts).extracting(d -> d.origin().orElseThrow().text()).containsExactly("宁波", "厦门");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\t甲\t乙\n起运港\t宁波\t宁波\n目的港\t达曼\t孟买\n柜型\t20GP\t40HQ\n柜量\t1\t2\n毛重\t18.2T\t22T\n",
        """
        |  | Lane 1 | Lane 2 |
        | POL: | 宁波 | 宁波 |
        | POD: | 达曼 | 孟买 |
        | Equipment: | 20GP | 2x40HQ |
        | Gross weight: | 18.2T | 22T |
        """
      })
  void lanes_may_stand_side_by_side(String table) {

    var drafts = RfqReader.read(Asked.of("", "请报：\n" + table), SENT, PLACES);

    assertThat(drafts)
        .extracting(d -> d.destination().orElseThrow().text())
        .containsExactly("达曼", "孟买");
    assertThat(drafts).extracting(d -> d.origin().orElseThrow().text()).containsExactly("宁波", "宁波");
    assertThat(drafts)
        .extracting(d -> d.cargo().weightKg().orElseThrow().value().intValue())
        .containsExactly(18_200, 22_000);
    assertThat(boxes(drafts.getLast())).isEqualTo("40HC x2");
    assertThat(drafts).allSatisfy(d -> assertThat(d.doubts()).isEmpty());
  }

  @Test
  void a_form_with_remarks_beside_it_is_one_lane() {
    var form = "项目\t内容\t备注\n起运港\t宁波\t不限码头\n目的港\t汉堡\t\n柜型\t40HQ\t\n数量\t2\t";

    var draft = read(form);

    assertThat(draft.destination().orElseThrow().text()).isEqualTo("汉堡");
    assertThat(boxes(draft)).isEqualTo("40HC x2");
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

  @Test
  void nothing_is_flown_to_a_seaport_that_bears_its_citys_name() {
    var draft = read("深圳空运到迪拜 12箱 180公斤 手机配件");

    assertThat(draft.destination().orElseThrow().place().orElseThrow().kind())
        .isEqualTo(PlaceKind.AIR);
  }
}
