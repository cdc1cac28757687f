package dev.quayside.inbox.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.inbox.read.draft.Doubt;
import dev.quayside.inbox.read.draft.Evidence;
import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.inbox.read.draft.Source;
import dev.quayside.inbox.read.words.Asked;
import dev.quayside.rates.place.Places;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RfqReaderTest {

  /** A Thursday. */
  private static final OffsetDateTime SENT = OffsetDateTime.parse("2026-11-12T10:00:00+08:00");

  private static final Places PLACES = Places.builtIn();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          3x40HQ ; 40HC x3
          3*40'HC ; 40HC x3
          两个20GP ; 20GP x2
          三个高柜 ; 40HC x3
          1 x 40 ft high cube ; 40HC x1
          1*20GP+2*40HQ ; 20GP x1, 40HC x2
          2个小柜1个大柜 ; 20GP x2, 40GP x1
          ３×４０ＨＱ ; 40HC x3
          two 40' containers ; 40GP x2
          40HQ*2 ; 40HC x2
          1x45HC ; 45HC x1
          2 x 20' open top ; 20OT x2
          1x40 flat rack ; 40FR x1
          2x40' reefer ; 40RF x2
          20GP/40GP/40HQ ; 20GP, 40GP, 40HC
          1x20' isotank ; 20TK x1
          """)
  void containers_are_read_in_every_writing(String written, String expected) {

    var draft = read("Shanghai to Hamburg " + written);

    assertThat(boxes(draft)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          ready 18 Nov ; 2026-11-18
          CRD 18.11.2026 ; 2026-11-18
          ready November 27th, 2026 ; 2026-11-27
          ready next Wednesday ; 2026-11-18
          ready tomorrow ; 2026-11-13
          下周三货好 ; 2026-11-18
          11月25号货好 ; 2026-11-25
          这周五装柜 ; 2026-11-13
          ready 5 Jan ; 2027-01-05
          """)
  void a_ready_date_is_resolved_against_the_day_of_writing(String words, LocalDate expected) {

    var draft = read("Shanghai to Hamburg 1x40HQ, " + words);

    assertThat(draft.readyDate().orElseThrow().value()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ready end of November", "月底货好", "ready KW 48", "下礼拜走", "quote by Friday please"})
  void a_week_a_month_and_a_deadline_are_no_ready_date(String words) {

    var draft = read("Shanghai to Hamburg 1x40HQ, " + words);

    assertThat(draft.readyDate()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          18 tons ; 18000
          18,500 kgs ; 18500
          18.5吨 ; 18500
          9 tons per container ; 18000
          每柜9吨 ; 18000
          total 40 mt ; 40000
          10,000 lbs ; 4535.924
          """)
  void a_weight_is_the_total_in_kilograms(String words, String expected) {

    var draft = read("Shanghai to Hamburg 2x40HQ, " + words);

    assertThat(draft.cargo().weightKg().orElseThrow().value()).isEqualByComparingTo(expected);
  }

  @Test
  void two_weights_that_compete_are_no_weight_but_a_doubt() {

    var draft = read("Shanghai to Hamburg 1x40HQ, 18 tons, 21 tons");

    assertThat(draft.cargo().weightKg()).isEmpty();
    assertThat(draft.doubts()).extracting(Doubt::reason).contains(Doubt.Reason.SEVERAL_VALUES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "non-DG",
        "general cargo, no batteries",
        "普货",
        "非危险品",
        "UN38.3 not needed, non haz"
      })
  void what_is_said_to_be_harmless_is_not_dangerous(String words) {

    var draft = read("Shanghai to Hamburg 1x40HQ, " + words);

    assertThat(draft.cargo().dangerous()).isEmpty();
  }

  @Test
  void a_place_no_field_accounts_for_makes_the_request_doubtful() {

    var draft = read("Shanghai to Hamburg 1x40HQ, and what about Rotterdam?");

    assertThat(draft.missing()).isEmpty();
    assertThat(draft.doubts()).extracting(Doubt::words).contains("Rotterdam");
    assertThat(draft.clear()).isFalse();
  }

  @Test
  void a_fact_shows_the_words_it_was_read_from() {
    var asked = "您好，上海到汉堡 ３×４０ＨＱ，谢谢";

    var box = read(asked).equipment().getFirst().evidence();

    assertThat(box.source()).isEqualTo(Source.BODY);
    assertThat(asked.substring(box.start(), box.end())).isEqualTo("３×４０ＨＱ");
  }

  @Test
  void words_of_the_subject_count_and_are_shown_as_such() {

    var draft =
        RfqReader.read(Asked.of("2x20GP Ningbo - Santos", "pls quote"), SENT, PLACES).getFirst();

    assertThat(draft.clear()).isTrue();
    assertThat(draft.equipment().getFirst().evidence())
        .isEqualTo(new Evidence(Source.SUBJECT, 0, 6, "2x20GP"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">",
        "1 ",
        "上海",
        "Shanghai/",
        "40HQ ",
        "POL: ",
        "\t|",
        "\u0301",
        "\u202e",
        "\u0000",
        "(",
        "ABC1 FBA "
      })
  void a_megabyte_of_anything_is_read_without_harm(String piece) {
    var asked = piece.repeat(1_000_000 / piece.length());

    var drafts = RfqReader.read(Asked.of(asked, asked), SENT, PLACES);

    assertThat(drafts).isNotEmpty().noneMatch(RfqDraft::clear);
  }

  @Test
  void noise_is_read_without_harm() {
    var random = new Random(7);
    var noise = new StringBuilder();
    random.ints(50_000, 0, 0x10000).forEach(c -> noise.append((char) c));

    var drafts = RfqReader.read(Asked.of("", noise.toString()), SENT, PLACES);

    assertThat(drafts).isNotEmpty().noneMatch(RfqDraft::clear);
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
