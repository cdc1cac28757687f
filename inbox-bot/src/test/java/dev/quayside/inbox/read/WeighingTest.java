package dev.quayside.inbox.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.inbox.read.draft.Found;
import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.inbox.read.words.Asked;
import dev.quayside.rates.place.Places;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a weight is said to be of: of each box or piece, or of them all. */
class WeighingTest {

  private static final OffsetDateTime SENT = OffsetDateTime.parse("2026-11-12T10:00:00+01:00");

  private static final Places PLACES = Places.builtIn();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Santos to Alexandria 5x20GP coffee, 21 mt nett / 21.35 mt gross per fcl ; 106750
          Port Klang to Karachi three 20' dry, 21 mt cargo in each, CFR ; 63000
          Guayaquil a Vigo, 2 reefers de 40, 26,1 TM por contenedor ; 52200
          by air ICN-GRU 640k / 3.1cbm spare parts, 2 crates ; 640
          厦门到开普敦 1*40HC+1*20GP 石板，小柜26T 高柜25T ; 51000
          洋浦到迪拜，2个40冻，毛重26吨一柜 ; 52000
          南沙到墨尔本 1*40HQ 灯具大概9吨60来方 ; 9000
          """)
  void of_each_container_it_is_multiplied(String written, BigDecimal expected) {

    var draft = read(written);

    assertThat(weight(draft)).isEqualByComparingTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          - 3 caisses bois 120 x 80 x 105 cm, 137 kg pièce\\n- 1 palette 80 x 60 x 70 cm, 88 kg ; 499 ; 3.36
          3 crates: two @ 60 x 50 x 50 cm, 200 kg ea\\none @ 40x40x40 cm, 85 kg ; 485 ; 0.364
          2 boxes:\\nbox 1 - 48x38x30 cm, 11.4 kg\\nbox 2 - 40x30x25 cm, 9.8 kg ; 21.2 ; 0.085
          """)
  void pieces_told_one_by_one_are_added_up(String lines, BigDecimal kilograms, BigDecimal cubic) {

    var draft = read("LCL Savannah to Melbourne, pump housings\n" + lines.replace("\\n", "\n"));

    assertThat(weight(draft)).isEqualByComparingTo(kilograms);
    assertThat(draft.cargo().volumeCbm().map(Found::value).orElseThrow())
        .isEqualByComparingTo(cubic);
  }

  @Test
  void a_piece_is_never_heavier_than_all_of_them() {

    var draft = read("LCL Savannah to Melbourne, 3 crates, 500 kg each, small one 85 kg");

    assertThat(draft.clear()).isFalse();
  }

  @Test
  void a_drawn_line_is_no_end_of_a_table() {

    var drafts =
        RfqReader.read(
            Asked.of(
                "",
                """
                POL           POD           Qty        GW per ctr
                ---------------------------------------------------
                Haiphong      Savannah      3x40HQ     19,800 kg
                Cat Lai       Norfolk       2x20DC     21,300 kg
                """),
            SENT,
            PLACES);

    assertThat(drafts)
        .extracting(draft -> weight(draft).intValueExact())
        .containsExactly(59_400, 42_600);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          POL: Jubail\\nPOD: JNPT, Nhava Sheva\\n1x20GP resin 12 t
          TPE-FRA 空运\\n请报桃园飞法兰克福的空运价，4板 746公斤 4.6方
          """)
  void a_lane_named_in_two_ways_is_asked_for_once(String words) {

    var drafts = RfqReader.read(Asked.of("", words.replace("\\n", "\n")), SENT, PLACES);

    assertThat(drafts).hasSize(1);
    assertThat(weight(drafts.getFirst())).isPositive();
  }

  @Test
  void what_stands_behind_the_last_lane_may_be_of_all() {

    var drafts =
        RfqReader.read(
            Asked.of(
                "", "LCL: PEN-COK 2.2 cbm / 900 kg; SIN-TUT 5 cbm 3 t general cargo. All FOB."),
            SENT,
            PLACES);

    assertThat(drafts)
        .extracting(draft -> draft.incoterm().map(Found::value).orElse(""))
        .containsExactly("FOB", "FOB");
  }

  @Test
  void a_file_of_programs_may_name_its_columns_with_strokes() {

    var drafts =
        RfqReader.read(
            Asked.of(
                "",
                """
                pol\tpod\teq\tctrs_per_year\tcommodity\ttarget_usd_per_ctr
                Xiamen\tGdansk\t40HC\t120\tfurniture\t1750
                Busan\tGothenburg\t20GP\t24\tmachine tools\t1150
                """),
            SENT,
            PLACES);

    assertThat(drafts)
        .extracting(draft -> draft.frequency().orElseThrow().value())
        .containsExactly(
            new RfqDraft.Frequency(
                120, RfqDraft.Frequency.Unit.CONTAINER, RfqDraft.Frequency.Per.YEAR),
            new RfqDraft.Frequency(
                24, RfqDraft.Frequency.Unit.CONTAINER, RfqDraft.Frequency.Per.YEAR));
    assertThat(drafts)
        .extracting(draft -> draft.targetPrice().orElseThrow().value().amount().intValueExact())
        .containsExactly(1_750, 1_150);
  }

  private static RfqDraft read(String asked) {
    List<RfqDraft> drafts = RfqReader.read(Asked.of("", asked), SENT, PLACES);
    assertThat(drafts).hasSize(1);
    return drafts.getFirst();
  }

  private static BigDecimal weight(RfqDraft draft) {
    return draft.cargo().weightKg().map(Found::value).orElseThrow();
  }
}
