package dev.quayside.inbox;

import static dev.quayside.inbox.SmallHouse.mail;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.opportunity.Opportunity;
import dev.quayside.db.opportunity.OpportunityKind;
import dev.quayside.db.opportunity.OpportunityStage;
import dev.quayside.inbox.triage.LargeBusiness;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is more than one price becomes an opportunity with the hand-over, once. */
class OpportunityTest {

  private static final String LI = "Li <li@acme.example>";
  private static final String REGULAR =
      "Please quote Shanghai to Los Angeles, 20x40HQ per month, general cargo";

  private SmallHouse house;

  @BeforeEach
  void open() {
    house = new SmallHouse();
    house.sells("COSU", "2000", Optional.empty());
  }

  @Test
  void regular_volume_becomes_one_with_its_lane_and_how_much_and_once_for_its_conversation() {
    var first = house.receives(mail(LI, "Message-ID: <1@acme.example>", REGULAR));
    house.receives(
        mail(
            LI,
            "Message-ID: <2@acme.example>\nIn-Reply-To: <1@acme.example>",
            REGULAR + ", from July on"));

    List<Opportunity> found = opportunities();
    assertThat(found).hasSize(1);
    Opportunity one = found.getFirst();
    assertThat(one.kind()).isEqualTo(OpportunityKind.ANNUAL);
    assertThat(one.customer()).contains(house.acme);
    assertThat(one.terms().stage()).isEqualTo(OpportunityStage.OPEN);
    assertThat(one.terms().lanes()).containsExactly("CNSHA-USLAX");
    assertThat(one.terms().volume()).contains("40HQ per month");
    assertThat(first.inquiry().outcomeReason().en()).contains("regular volume");
    assertThat(house.db.<List<String>>with(books -> books.timeline().story(house.acme)))
        .contains("OPPORTUNITY_STANDS P1001 OPEN");
  }

  @Test
  void a_strangers_is_kept_under_his_name_until_somebody_says_whose_it_is() {
    house.receives(mail("Eve <eve@new.example>", "Message-ID: <1@new.example>", REGULAR));

    Opportunity one = opportunities().getFirst();
    assertThat(one.customer()).isEmpty();
    assertThat(one.who()).isEqualTo("Eve, eve@new.example");
  }

  @Test
  void what_is_priced_and_what_a_machine_writes_is_none() {
    house.receives(
        mail(LI, "Message-ID: <1@acme.example>", "Shanghai to Los Angeles, 3x40HQ, general cargo"));
    house.receives(
        mail(LI, "Message-ID: <2@acme.example>\nAuto-Submitted: auto-generated", REGULAR));

    assertThat(opportunities()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Tender 2027 sea freight, TENDER",
    "您好现就2027年度海运服务招标, TENDER",
    "please send annual rates for our volume, ANNUAL",
    "请报全年框架价, ANNUAL",
    "project cargo from Shanghai to Santos, PROJECT",
    "整厂搬迁，从上海到桑托斯, PROJECT"
  })
  void it_is_known_by_the_words_of_the_trade(String words, OpportunityKind kind) {
    assertThat(LargeBusiness.in(words, List.of())).contains(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "one motor yacht tender on a cradle",
    "I am on annual leave",
    "our project manager will call",
    "2026年度第三季度对账单"
  })
  void and_by_no_word_that_says_something_else(String words) {
    assertThat(LargeBusiness.in(words, List.of())).isEmpty();
  }

  private List<Opportunity> opportunities() {
    return house.db.with(books -> books.opportunities().reading().all(false, Optional.empty(), 9));
  }
}
