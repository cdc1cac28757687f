package dev.quayside.inbox.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.inbox.read.draft.Found;
import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.inbox.read.words.Asked;
import dev.quayside.rates.place.Places;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Carriers, days, prices and work beside the carriage, as customers put them. */
class AskedTermsTest {

  /** A Thursday. */
  private static final OffsetDateTime SENT = OffsetDateTime.parse("2026-11-12T10:00:00+01:00");

  private static final Places PLACES = Places.builtIn();

  @Test
  void of_carriers_named_together_one_may_be_wanted_and_the_others_not() {

    var draft = read("Santos to Alexandria 5x20GP, no Evergreen no ZIM, CMA if possible");

    assertThat(draft.carriers()).extracting(Found::value).containsExactly("CMA");
    assertThat(draft.shunned()).extracting(Found::value).containsExactly("Evergreen", "ZIM");
  }

  @Test
  void a_carrier_besides_whom_all_will_do_is_not_wanted() {

    var draft = read("Santos to Alexandria 5x20GP, no Evergreen if possible, any but ZIM is fine");

    assertThat(draft.carriers()).isEmpty();
  }

  @Test
  void the_code_of_a_port_is_no_term_of_delivery() {

    var draft = read("XMN-CPT的O/F 1*40HC stone slab 25T");

    assertThat(draft.incoterm()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          洋浦到迪拜 1*40HQ 本月28号工厂装柜 ; 2026-11-28
          深圳到马尼拉拼箱 12件 800公斤 2方，下周一交仓 ; 2026-11-16
          """)
  void the_day_of_handing_over_is_the_ready_date(String words, LocalDate expected) {

    var draft = read(words);

    assertThat(draft.readyDate().map(Found::value)).contains(expected);
  }

  @Test
  void what_the_price_should_be_is_the_target() {

    var draft = read("Santos to Alexandria 5x20GP coffee. Our idea USD 1650 per 20GP");

    assertThat(draft.targetPrice().orElseThrow().value().amount()).isEqualByComparingTo("1650");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          请报上海到鹿特丹拼箱，零件 2吨 4方，无需贵司报关，我司自理
          请报香港到多伦多拼箱，饰品 300公斤 1.5方，清关用客人自己的行
          """)
  void what_others_see_to_is_not_asked(String words) {

    var draft = read(words);

    assertThat(draft.services()).isEmpty();
  }

  private static RfqDraft read(String asked) {
    var drafts = RfqReader.read(Asked.of("", asked), SENT, PLACES);
    assertThat(drafts).hasSize(1);
    return drafts.getFirst();
  }
}
