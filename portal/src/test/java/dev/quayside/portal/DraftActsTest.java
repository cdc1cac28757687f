package dev.quayside.portal;

import static dev.quayside.portal.Browser.location;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.desk.CaseStore;
import dev.quayside.db.desk.FiledStep;
import dev.quayside.db.desk.FiledStep.Progress;
import dev.quayside.db.desk.Instructed;
import dev.quayside.db.desk.Step;
import dev.quayside.db.draft.DraftState;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A letter that waits is decided on at its case, once, and with ten seconds to think better. */
class DraftActsTest {

  private CaseDesk desk;
  private int inquiry;

  @BeforeEach
  void open() {
    desk = new CaseDesk();
    inquiry = (int) SampleDraft.write(desk.portal);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void sales_see_why_a_letter_waits_and_send_it_with_ten_seconds_to_think() {
    String before = page();

    var sent = desk.act(desk.chen, inquiry, "send");

    assertThat(before).contains("Waits for you", "Sales send", "Send as it is", "Do not send");
    assertThat(location(sent)).isEqualTo("/desk/inquiries/" + inquiry);
    assertThat(page())
        .contains("Chen Wei sent the letter that waited", "It goes out in 10 s.")
        .doesNotContain("Send as it is");
    assertThat(state()).isEqualTo(DraftState.WAITING);
    assertThat(due()).isEmpty();
    desk.portal.time.set(desk.portal.time.get().plus(CaseStore.TIME_TO_THINK));
    assertThat(due())
        .hasValueSatisfying(it -> assertThat(it.what()).isEqualTo(new Step.SentDraft()));
  }

  @Test
  void what_was_taken_back_waits_as_before() {
    desk.act(desk.chen, inquiry, "send");
    String step = String.valueOf(last().id());

    desk.act(desk.chen, inquiry, "take-back", "step", step);

    assertThat(last().state()).isEqualTo(Progress.TAKEN_BACK);
    assertThat(page()).contains("Send as it is");
    desk.portal.time.set(desk.portal.time.get().plus(CaseStore.TIME_TO_THINK));
    assertThat(due()).isEmpty();
  }

  @Test
  void what_is_kept_in_keeps_its_reason() {
    desk.act(desk.chen, inquiry, "discard", "reason", "I called Tom <b>");

    assertThat(last().step()).isEqualTo(new Step.KeptDraft("I called Tom <b>"));
    assertThat(page()).contains("kept the letter in that waited: I called Tom &lt;b");
  }

  @Test
  void of_two_who_press_at_once_one_counts_and_the_other_is_told_of_him() throws Exception {
    String ones = CaseDesk.seen(desk.chen, inquiry);
    String others = CaseDesk.seen(desk.lena, inquiry);
    Callable<HttpResponse<String>> sending = () -> desk.post(desk.chen, inquiry, "send", ones);
    Callable<HttpResponse<String>> keeping = () -> desk.post(desk.lena, inquiry, "discard", others);

    try (var both = Executors.newFixedThreadPool(2)) {
      var first = both.submit(sending);
      var second = both.submit(keeping);
      var answers = List.of(first.get(), second.get());

      assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(303, 409);
      assertThat(answers)
          .filteredOn(answer -> answer.statusCode() == 409)
          .singleElement()
          .satisfies(told ->
              assertThat(told.body())
                  .contains("Nothing was done", last().who(), "the letter")
                  .contains("that waited"));
    }
    assertThat(desk.steps(inquiry)).hasSize(1);
  }

  @Test
  void while_the_robot_is_about_to_send_nothing_else_is_decided_of_it() {
    desk.act(desk.chen, inquiry, "send");

    var again = desk.act(desk.lena, inquiry, "discard", "reason", "no");

    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body()).contains("the robot is about to do something");
  }

  @Test
  void what_was_decided_elsewhere_is_told_by_name() {
    String seen = CaseDesk.seen(desk.chen, inquiry);
    desk.portal.db.use(books -> books.drafts().send(inquiry, "Lena Wu", SampleHouse.NOW));

    var late = desk.post(desk.chen, inquiry, "send", seen);

    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("Lena Wu sent it before you");
  }

  @Test
  void what_has_no_price_from_the_library_cannot_be_priced_again_by_a_button() {
    var priced = desk.act(desk.chen, inquiry, "price-draft");

    assertThat(priced.statusCode()).isEqualTo(409);
    assertThat(priced.body()).contains("give no price for");
    assertThat(state()).isEqualTo(DraftState.WAITING);
  }

  private String page() {
    return desk.chen.get("/desk/inquiries/" + inquiry).body();
  }

  private FiledStep last() {
    return desk.steps(inquiry).getLast();
  }

  private DraftState state() {
    return desk.portal.db.with(books -> books.drafts().of(inquiry)).orElseThrow().state();
  }

  private Optional<Instructed> due() {
    return desk.portal.db.with(books ->
        books.cases().instructions().claimNext(desk.portal.time.get(), Duration.ofSeconds(30)));
  }
}
