package dev.quayside.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.desk.FiledStep.Progress;
import dev.quayside.db.desk.Step;
import dev.quayside.db.held.HeldInquiry;
import dev.quayside.db.task.act.TaskAct;
import dev.quayside.db.task.act.TaskStep;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What sales do with a case is in the book by name, and can be taken back for a moment. */
class CaseActsTest {

  private static final int LOS_ANGELES = 2;
  private static final int COMPLAINT = 4;
  private static final int LITHIUM = 5;

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
  void a_task_is_ticked_off_by_name_and_the_case_leaves_the_queue() {
    long task = desk.task(LITHIUM).id();

    var done = desk.act(desk.chen, LITHIUM, "done", "task", String.valueOf(task));

    assertThat(done.statusCode()).isEqualTo(303);
    assertThat(desk.tasksOf(LITHIUM)).isEmpty();
    assertThat(desk.chen.get("/desk/cases").body()).doesNotContain("Lithium");
    assertThat(desk.steps(LITHIUM).getLast().who()).isEqualTo("Chen Wei");
    assertThat(desk.chen.get("/desk/inquiries/" + LITHIUM).body())
        .contains("Chen Wei ticked off what was to be done");
    assertThat(last(task)).contains(TaskAct.Kind.ENDED);
  }

  private Optional<TaskAct.Kind> last(long task) {
    return desk.portal.db.with(books -> books.taskActs().last(List.of(task))).stream()
        .map(TaskStep::act)
        .findFirst();
  }

  @Test
  void what_was_ticked_off_is_taken_back_within_ten_seconds_and_no_later() {
    long task = desk.task(LITHIUM).id();
    desk.act(desk.chen, LITHIUM, "done", "task", String.valueOf(task));
    String page = desk.chen.get("/desk/inquiries/" + LITHIUM).body();
    long step = desk.steps(LITHIUM).getLast().id();

    var back = desk.act(desk.chen, LITHIUM, "take-back", "step", String.valueOf(step));
    var between = last(task);
    desk.act(desk.chen, LITHIUM, "done", "task", String.valueOf(task));
    desk.portal.time.set(desk.portal.time.get().plus(Duration.ofSeconds(10)));
    long second = desk.steps(LITHIUM).getLast().id();
    var late = desk.act(desk.chen, LITHIUM, "take-back", "step", String.valueOf(second));

    assertThat(page).contains("It can be taken back for 10 s.");
    assertThat(back.statusCode()).isEqualTo(303);
    assertThat(between).contains(TaskAct.Kind.TAKEN_BACK);
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("too late to take this back");
    assertThat(desk.tasksOf(LITHIUM)).isEmpty();
    assertThat(last(task)).contains(TaskAct.Kind.ENDED);
  }

  @Test
  void nobody_takes_back_what_a_colleague_did() {
    desk.act(desk.chen, LITHIUM, "done", "task", String.valueOf(desk.task(LITHIUM).id()));
    long step = desk.steps(LITHIUM).getLast().id();

    var back = desk.act(desk.lena, LITHIUM, "take-back", "step", String.valueOf(step));

    assertThat(back.statusCode()).isEqualTo(409);
    assertThat(desk.tasksOf(LITHIUM)).isEmpty();
  }

  @Test
  void a_case_is_handed_over_to_a_colleague_by_name() {
    long to =
        desk.portal
            .db
            .with(books -> books.users().byEmail(SampleHouse.ADMIN))
            .orElseThrow()
            .user()
            .id();

    desk.act(desk.chen, COMPLAINT, "hand-over", "to", String.valueOf(to));

    assertThat(desk.tasksOf(COMPLAINT).getFirst().ownerName()).contains("Lena Wu");
    assertThat(desk.chen.get("/desk/cases?mine=1").body()).doesNotContain("投诉");
    assertThat(desk.lena.get("/desk/cases?mine=1").body()).contains("投诉");
  }

  @Test
  void a_parked_case_rests_until_its_hour_or_until_the_customer_writes() {
    desk.act(desk.chen, COMPLAINT, "park", "reason", "waiting for the line", "until", "AN_HOUR");
    String now = desk.chen.get("/desk/cases").body();
    desk.portal.time.set(desk.portal.time.get().plus(Duration.ofMinutes(61)));
    String later = desk.chen.get("/desk/cases").body();

    assertThat(now).containsSubsequence("Parked", "投诉");
    assertThat(now).contains("waiting for the line");
    assertThat(later).doesNotContain("Parked").contains("投诉");
  }

  @Test
  void a_held_quote_is_approved_where_the_case_is_and_that_can_be_taken_back() {
    SampleHeld.hold(desk.portal);

    desk.act(desk.lena, LOS_ANGELES, "approve", "seal", SampleHeld.CHEAPEST);
    HeldInquiry.State approved = desk.held();
    long step = desk.steps(LOS_ANGELES).getLast().id();
    var tooEarly =
        desk.portal.db.with(
            books -> books.held().claimNext(SampleHouse.NOW, Duration.ofMinutes(1)));
    desk.act(desk.lena, LOS_ANGELES, "take-back", "step", String.valueOf(step));

    assertThat(approved).isEqualTo(HeldInquiry.State.APPROVED);
    assertThat(tooEarly).isEmpty();
    assertThat(desk.held()).isEqualTo(HeldInquiry.State.WAITING);
    assertThat(desk.approvedByLena()).isEmpty();
  }

  @Test
  void a_letter_that_was_given_up_is_sent_again_and_is_left_where_it_was_when_that_is_taken_back() {
    long letter = desk.letter(COMPLAINT);

    desk.act(desk.chen, COMPLAINT, "send-again", "letter", String.valueOf(letter));
    var atOnce = desk.portal.db.with(books -> books.outbox().claimNext(SampleHouse.NOW));
    long step = desk.steps(COMPLAINT).getLast().id();
    desk.act(desk.chen, COMPLAINT, "take-back", "step", String.valueOf(step));

    assertThat(atOnce).hasValueSatisfying(other -> assertThat(other.inquiry()).isEqualTo(LITHIUM));
    assertThat(desk.steps(COMPLAINT).getLast().state()).isEqualTo(Progress.TAKEN_BACK);
    assertThat(
            desk.portal
                .db
                .with(books -> books.letters().in(desk.conversation(COMPLAINT)))
                .getLast()
                .delivery()
                .givenUpAt())
        .isPresent();
  }

  @Test
  void corrected_fields_wait_for_the_robot_as_they_were_typed() {
    var priced =
        desk.act(
            desk.chen,
            LITHIUM,
            "price",
            "quote",
            "",
            "version",
            "0",
            "mode-0",
            "FCL",
            "origin-0",
            "上海",
            "destination-0",
            "USLAX",
            "equipment-0",
            "2x40HQ + 1x20GP",
            "weight-0",
            "31000",
            "carriers-0",
            "COSCO");

    var asked = (Step.PricedAgain) desk.steps(LITHIUM).getLast().step();
    assertThat(priced.statusCode()).isEqualTo(303);
    assertThat(asked.requests())
        .singleElement()
        .satisfies(request -> {
          assertThat(request.origin().code().code()).isEqualTo("CNSHA");
          assertThat(request.load()).hasToString("1x20GP + 2x40HC");
          assertThat(request.goods().grossKg()).contains(new BigDecimal("31000"));
          assertThat(request.carriers()).containsExactly("COSU");
        });
    assertThat(desk.chen.get("/desk/inquiries/" + LITHIUM).body()).contains("It goes out in 10 s.");
  }

  @Test
  void fields_that_cannot_be_understood_are_named_and_kept() {
    var unclear =
        desk.act(
            desk.chen,
            LITHIUM,
            "price",
            "quote",
            "",
            "version",
            "0",
            "mode-0",
            "FCL",
            "origin-0",
            "Atlantis",
            "destination-0",
            "USLAX",
            "equipment-0",
            "2 boxes",
            "weight-0",
            "1.850,5");

    assertThat(unclear.statusCode()).isEqualTo(422);
    assertThat(unclear.body())
        .contains("something is missing or cannot be understood")
        .contains(
            "value=\"Atlantis\" maxlength=\"120\" autocomplete=\"off\" aria-invalid=\"true\"");
    assertThat(desk.steps(LITHIUM)).isEmpty();
  }
}
