package dev.quayside.portal;

import static dev.quayside.portal.Browser.location;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.order.Accepted;
import dev.quayside.db.order.OrderDraft;
import dev.quayside.db.order.Shipment;
import dev.quayside.db.order.handover.OrderFile;
import dev.quayside.db.task.OpenTask;
import dev.quayside.db.task.SalesTask.Kind;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a customer accepted has a page, on which those work who go on with it. */
class OrderPagesTest {

  private CaseDesk desk;
  private Quoting quoting;

  @BeforeEach
  void open() {
    desk = new CaseDesk();
    quoting = new Quoting(desk.portal);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void an_order_shows_who_accepted_what_and_what_is_still_to_be_done() {
    String number = accepted("Tom Baker");

    String list = desk.chen.get("/desk/orders").body();
    String page = page(number);

    assertThat(list).contains(number, "Northwind", "4 open");
    assertThat(page)
        .contains("Tom Baker", "by reply", "knock-down furniture", "34,500", "FOB", "as agreed")
        .contains("Open the file, book space", "Check the credit", "Send the document form")
        .contains("two people check the bill of lading");
  }

  @Test
  void what_is_to_be_done_is_read_and_found_in_either_language() {
    String number = accepted("Tom Baker");

    String page = desk.chen.get("/desk/tasks?lang=zh").body();
    String file = desk.chen.get("/desk/tasks.csv?lang=zh").body();
    String found = desk.chen.get("/desk/search?q=核对提单").body();

    assertThat(page)
        .contains("首票订单：放单前须两人核对提单", "订舱前先看", "由 Tom Baker 邮件回复接受", "方案 A")
        .doesNotContain("two people check", "accepted by", "send the form");
    assertThat(file).contains(number + "（", "首票订单").doesNotContain("two people check");
    assertThat(found).contains("首票订单");
    assertThat(desk.chen.get("/desk/tasks?lang=en").body()).contains("two people check");
    assertThat(desk.chen.get("/desk/search?q=two+people").body()).contains(number);
  }

  @Test
  void it_is_found_by_its_quote_from_its_tasks_its_case_and_a_search() {
    String number = accepted("Tom Baker");
    String quote = order(number).draft().quote();
    long inquiry = order(number).inquiry();

    var byQuote = desk.chen.get("/desk/orders/" + quote);
    String tasks = desk.chen.get("/desk/tasks").body();
    String found = desk.chen.get("/desk/search?q=" + number).body();

    assertThat(location(byQuote)).isEqualTo("/desk/orders/" + number);
    assertThat(tasks).contains("/desk/orders/" + quote);
    assertThat(desk.chen.get("/desk/inquiries/" + inquiry).body())
        .contains("/desk/orders/" + quote);
    assertThat(found).contains("href=\"/desk/orders/" + number + "\"");
    assertThat(desk.chen.get("/desk/orders/O9").statusCode()).isEqualTo(404);
  }

  @Test
  void the_bill_of_lading_of_a_first_order_is_checked_by_two_different_people() {
    String number = accepted("Tom Baker");

    var first = act(desk.chen, number, "check-bl");
    var himself = act(desk.chen, number, "check-bl");
    boolean openAfterOne = open(number).contains(Kind.CHECK_FIRST_BL);
    var second = act(desk.lena, number, "check-bl");

    assertThat(first.statusCode()).isEqualTo(303);
    assertThat(himself.statusCode()).isEqualTo(409);
    assertThat(himself.body()).contains("another pair of eyes");
    assertThat(openAfterOne).isTrue();
    assertThat(second.statusCode()).isEqualTo(303);
    assertThat(open(number)).doesNotContain(Kind.CHECK_FIRST_BL);
    assertThat(page(number)).contains("Both have checked it");
  }

  @Test
  void nobody_ticks_that_check_off_alone() {
    String number = accepted("Tom Baker");
    OpenTask task =
        tasks(number).stream()
            .filter(it -> it.kind() == Kind.CHECK_FIRST_BL)
            .findFirst()
            .orElseThrow();
    int inquiry = (int) order(number).inquiry();

    var atTheCase = desk.act(desk.chen, inquiry, "done", "task", String.valueOf(task.id()));
    desk.chen.post(
        "/desk/tasks/end",
        List.of(
            "token", desk.chen.tokenOn("/desk/tasks"), "task", task.id() + "." + task.changed()));

    assertThat(atTheCase.statusCode()).isEqualTo(409);
    assertThat(open(number)).contains(Kind.CHECK_FIRST_BL);
  }

  @Test
  void a_check_is_taken_back_within_ten_seconds_unless_another_came_after() {
    String number = accepted("Tom Baker");
    act(desk.chen, number, "check-bl");
    String page = page(number);
    var back = takeBack(desk.chen, number);

    act(desk.chen, number, "check-bl");
    long chens = lastStep(number);
    act(desk.lena, number, "check-bl");
    var tooLate = takeBack(desk.chen, number, chens);
    var lenas = takeBack(desk.lena, number);

    assertThat(page).contains("It can be taken back for 10 s.");
    assertThat(location(back)).isEqualTo("/desk/orders/" + number);
    assertThat(tooLate.statusCode()).isEqualTo(409);
    assertThat(lenas.statusCode()).isEqualTo(303);
    assertThat(order(number).checks()).hasSize(1);
    assertThat(open(number)).contains(Kind.CHECK_FIRST_BL);
  }

  @Test
  void a_colleague_who_accepts_the_same_cargo_is_asked_and_nothing_is_done_twice() {
    String first = accepted("Tom Baker");

    String second = colleagueAccepts();

    assertThat(order(second).shipment()).isEqualTo(Shipment.ASKED);
    assertThat(order(second).draft().earlier().orElseThrow().order()).isEqualTo(first);
    assertThat(open(second)).containsExactly(Kind.ONE_SHIPMENT_OR_TWO);
    assertThat(page(second)).contains("one shipment or two?", first);
    assertThat(page(first)).contains("/desk/orders/" + second);
    assertThat(order(first).shipment()).isEqualTo(Shipment.OWN);
  }

  @Test
  void of_two_colleagues_who_accept_in_the_same_instant_one_is_told_of_the_other() {
    String one = quoting.give();
    String other = quoting.giveColleague();

    var both =
        Stream.of(one, other)
            .map(quote -> CompletableFuture.supplyAsync(() -> quoting.accepted(quote, "P")))
            .toList();
    List<Shipment> shipments =
        both.stream()
            .map(CompletableFuture::join)
            .map(came -> order(((Accepted.Done) came).order().number()).shipment())
            .toList();

    assertThat(shipments).containsExactlyInAnyOrder(Shipment.OWN, Shipment.ASKED);
  }

  @Test
  void one_shipment_leaves_the_second_order_where_it_is() {
    accepted("Tom Baker");
    String second = colleagueAccepts();

    act(desk.chen, second, "shipments", "same", "yes");

    assertThat(order(second).shipment()).isEqualTo(Shipment.SAME);
    assertThat(open(second)).isEmpty();
    assertThat(page(second)).contains("nothing more is done for this order");
  }

  @Test
  void two_shipments_go_on_both_and_that_is_taken_back_as_any_step() {
    accepted("Tom Baker");
    String second = colleagueAccepts();

    act(desk.chen, second, "shipments", "same", "no");
    List<Kind> opened = open(second);
    takeBack(desk.chen, second);
    List<Kind> back = open(second);
    String seen = seen(second);
    desk.portal.time.set(desk.portal.time.get().plus(Duration.ofSeconds(1)));
    act(desk.chen, second, "shipments", "same", "no");
    var late = post(desk.lena, second, "shipments", seen, "same", "yes");

    assertThat(opened)
        .containsExactlyInAnyOrder(Kind.OPEN_FILE, Kind.CHECK_CREDIT, Kind.SEND_DOCUMENTS);
    assertThat(back).containsExactly(Kind.ONE_SHIPMENT_OR_TWO);
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("Chen Wei said that " + second);
    assertThat(order(second).shipment()).isEqualTo(Shipment.OWN);
  }

  private String accepted(String who) {
    return number(quoting.accepted(quoting.give(), who));
  }

  private String colleagueAccepts() {
    return number(quoting.accepted(quoting.giveColleague(), "Ann Other"));
  }

  private static String number(Accepted came) {
    return ((Accepted.Done) came).order().number();
  }

  private OrderFile order(String number) {
    return desk.portal.db.with(books -> books.orderDesk().find(number)).orElseThrow();
  }

  private List<OpenTask> tasks(String number) {
    OrderDraft draft = order(number).draft();
    return desk.portal.db.with(books -> books.tasks().open()).stream()
        .filter(task -> task.quote().equals(draft.quote()))
        .toList();
  }

  private List<Kind> open(String number) {
    return tasks(number).stream().map(OpenTask::kind).toList();
  }

  private String page(String number) {
    return desk.chen.get("/desk/orders/" + number).body();
  }

  private String seen(String number) {
    return desk.portal.db.with(books -> books.cases().stamp(order(number).inquiry())).text();
  }

  private HttpResponse<String> act(Browser who, String number, String what, String... fields) {
    return post(who, number, what, seen(number), fields);
  }

  private HttpResponse<String> post(
      Browser who, String number, String what, String seen, String... fields) {
    String page = "/desk/orders/" + number;
    var all = new ArrayList<>(List.of("token", who.tokenOn(page), "seen", seen));
    all.addAll(List.of(fields));
    return who.post(page + "/" + what, all);
  }

  private long lastStep(String number) {
    return desk.steps(order(number).inquiry()).getLast().id();
  }

  private HttpResponse<String> takeBack(Browser who, String number) {
    return takeBack(who, number, lastStep(number));
  }

  private HttpResponse<String> takeBack(Browser who, String number, long step) {
    return act(who, number, "take-back", "step", String.valueOf(step));
  }
}
