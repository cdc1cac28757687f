package dev.quayside.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.held.HeldInquiry;
import dev.quayside.db.inquiry.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sales work on one case on one screen, and nobody does twice what another has done. */
class CasePagesTest {

  private static final int LOS_ANGELES = 2;
  private static final int COMPLAINT = 4;

  private CaseDesk desk;

  @BeforeEach
  void open() {
    desk = new CaseDesk();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void the_most_urgent_case_comes_first_and_of_equals_the_dearest() {
    SampleHeld.hold(desk.portal);

    String page = desk.chen.get("/desk/cases").body();

    assertThat(page).containsSubsequence("Overdue", "投诉", "Within the hour", "RFQ Shanghai");
    assertThat(page).contains("Handle a complaint", "Below its floor", "Letter not delivered");
    assertThat(page).doesNotContain("Automatic reply", "Rates to Felixstowe");
  }

  @Test
  void one_screen_holds_the_mail_the_options_the_letter_and_the_whole_conversation() {
    String page = desk.chen.get("/desk/inquiries/" + LOS_ANGELES).body();

    assertThat(page)
        .contains("knock-down furniture, 11.5 t per box", "34500 kg", "ONEY CNSHA-USLAX", "Dearer")
        .contains(SampleOffers.MARGIN_RULE, "The whole conversation", "Tom Baker", "Q1002")
        .contains("/desk/quotes/Q1002/page.png");
  }

  @Test
  void the_words_that_gave_a_fact_are_marked_with_its_name_and_how_sure_it_is() {
    String page = desk.chen.get("/desk/inquiries/" + filedWithProof()).body();

    assertThat(page)
        .contains("<mark class=\"exact\" data-field=\"Origin\" title=\"exact\">Shanghai</mark>")
        .contains("<mark class=\"guessed\" data-field=\"Commodity\" title=\"guessed\">toys</mark>")
        .contains("<mark class=\"doubt\"");
  }

  private long filedWithProof() {
    var mail =
        new SampleMails.Mail(
            Optional.empty(),
            "kim@toys.example",
            "Kim",
            "Toys",
            "Shanghai to Oslo, toys, by the usual way",
            """
            {"requests":[{"mode":"FCL","origin":{"text":"Shanghai","code":"CNSHA"},
            "cargo":{"description":"toys"},"evidence":[
            {"field":"origin","part":"body","start":0,"end":8,"text":"Shanghai","sure":"exact"},
            {"field":"cargo.description","part":"body","start":18,"end":22,"text":"toys","sure":"guessed"}]}],
            "doubts":[{"reason":"LEFT_OVER","words":"by the usual way"}]}\
            """,
            "rfq",
            Outcome.HANDED_OVER,
            "no rate",
            5);
    return desk.portal.db.with(books -> new SampleBook(books, 100).file(mail));
  }

  @Test
  void of_two_who_act_at_once_the_second_is_told_of_the_first_and_nothing_happens_twice() {
    String seen = CaseDesk.seen(desk.lena, COMPLAINT);
    desk.act(desk.chen, COMPLAINT, "write", "text", "We are on it.", "readers", "all");

    var second =
        desk.post(
            desk.lena, COMPLAINT, "write", seen, "text", "Sorry for that!", "readers", "writer");

    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(second.body())
        .contains("the case has moved on", "Chen Wei answered by hand")
        .contains("Sorry for that!</textarea>");
    assertThat(desk.steps(COMPLAINT)).hasSize(1);
  }

  @Test
  void who_is_at_a_case_is_shown_to_whoever_opens_it_after_him() {
    desk.chen.get("/desk/inquiries/" + COMPLAINT);
    String hers = desk.lena.get("/desk/inquiries/" + COMPLAINT).body();
    String his = desk.chen.get("/desk/inquiries/" + COMPLAINT).body();
    desk.portal.time.set(desk.portal.time.get().plus(Duration.ofMinutes(3)));
    String later = desk.lena.get("/desk/inquiries/" + COMPLAINT).body();

    assertThat(hers).contains("Chen Wei looks at this case");
    assertThat(his).contains("Lena Wu looks at this case").doesNotContain("Chen Wei looks");
    assertThat(later).doesNotContain("Chen Wei looks");
  }

  @Test
  void an_open_page_is_told_what_a_colleague_has_done() {
    String seen = CaseDesk.seen(desk.lena, COMPLAINT);
    desk.act(desk.chen, COMPLAINT, "park", "reason", "waiting", "until", "TOMORROW");

    String now = desk.lena.get("/desk/inquiries/" + COMPLAINT + "/now?seen=" + seen).body();

    assertThat(now)
        .contains("The case has moved on.", "Chen Wei parked it until")
        .doesNotContain("<html");
  }

  @Test
  void who_may_not_decide_finds_no_button_and_is_refused() {
    SampleHeld.hold(desk.portal);

    String page = desk.chen.get("/desk/inquiries/" + LOS_ANGELES).body();
    var refused = desk.act(desk.chen, LOS_ANGELES, "approve", "seal", SampleHeld.CHEAPEST);

    assertThat(page).doesNotContain("data-key=\"a\"").contains("USD 60.00");
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(desk.held()).isEqualTo(HeldInquiry.State.WAITING);
  }

  @Test
  void nothing_is_done_without_a_token_nor_by_a_customer() {
    var without =
        desk.chen.post(
            "/desk/inquiries/4/write",
            List.of("token", "made up", "text", "x", "seen", "1.1.1.1.1"));
    var customer = desk.portal.signedIn(SampleHouse.BAKER).get("/desk/cases");

    assertThat(without.statusCode()).isEqualTo(403);
    assertThat(customer.statusCode()).isEqualTo(403);
    assertThat(desk.steps(COMPLAINT)).isEmpty();
  }
}
