package dev.quayside.portal;

import static dev.quayside.portal.Browser.location;
import static dev.quayside.portal.SampleHouse.ADMIN;
import static dev.quayside.portal.SampleHouse.BAKER;
import static dev.quayside.portal.SampleHouse.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.task.OpenTask;
import dev.quayside.db.task.SalesTask.Kind;
import dev.quayside.rates.told.Told;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What sales do with their tasks, how it is taken back, and what they are told of each other. */
class TaskFormsTest {

  private OpenPortal portal;
  private Browser chen;
  private OpenTask first;
  private OpenTask second;

  @BeforeEach
  void open() {
    portal = new OpenPortal();
    chen = portal.signedIn(SALES);
    first = about("Ask about Haiphong");
    second = about("Call about June");
  }

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void several_are_ended_at_once_with_what_came_of_them_and_that_is_taken_back() {
    var ended = act(chen, "end", List.of("query", "who=a", "end", "NOT_REACHED"), first, second);
    String page = chen.get(location(ended)).body();
    List<OpenTask> left = tasks();
    var back = takeBack(chen, page);

    assertThat(location(ended)).startsWith("/desk/tasks?who=a&done=");
    assertThat(page).contains("2 tasks ended: Not reached.", "Undo");
    assertThat(left).extracting(OpenTask::id).doesNotContain(first.id(), second.id());
    assertThat(location(back)).isEqualTo("/desk/tasks?who=a");
    assertThat(tasks()).extracting(OpenTask::id).contains(first.id(), second.id());
    assertThat(story())
        .contains(
            "HANDLED_BY_SALES Chen Wei ended as NOT_REACHED FOLLOW_SIGNAL",
            "HANDLED_BY_SALES Chen Wei took back what was done with FOLLOW_SIGNAL");
  }

  @Test
  void one_that_rests_is_in_nobodys_way_until_people_come_to_their_desks_that_day() {
    var snoozed = act(chen, "snooze", List.of("until", "2026-06-06"), first);
    String page = chen.get(location(snoozed)).body();
    String all = chen.get("/desk/tasks?resting=1").body();
    portal.time.updateAndGet(now -> now.plus(Duration.ofDays(6)));
    Browser later = portal.signedIn(SALES);

    assertThat(page).contains("1 task rests until 8 Jun 2026, 09:00").doesNotContain(box(first));
    assertThat(all).contains("Ask about Haiphong", "Rests until 8 Jun 2026");
    assertThat(later.get("/desk/tasks").body()).contains("Ask about Haiphong");
  }

  @Test
  void one_that_somebody_else_was_at_first_stays_as_it_is_and_that_is_told() {
    Browser lena = portal.signedIn(ADMIN);
    act(lena, "give", List.of("to", id(ADMIN)), first);

    var tooLate = act(chen, "end", List.of("end", "DONE"), first, second);
    String page = chen.get(location(tooLate)).body();

    assertThat(page)
        .contains("1 task ended: Done.", "Nothing was done with 1 task")
        .contains("Lena Wu gave it to: Lena Wu");
    assertThat(tasks()).extracting(OpenTask::id).contains(first.id()).doesNotContain(second.id());
  }

  @Test
  void what_was_done_since_is_not_taken_back_by_who_did_something_before() {
    var given = act(chen, "give", List.of("to", id(SALES)), first);
    String page = chen.get(location(given)).body();
    act(portal.signedIn(ADMIN), "end", List.of("end", "NO_INTEREST"), task(first.id()));

    var back = takeBack(chen, page);

    assertThat(chen.get(location(back)).body())
        .contains("Nothing was done with 1 task", "Lena Wu ended it", "No interest");
    assertThat(tasks()).extracting(OpenTask::id).doesNotContain(first.id());
  }

  @Test
  void they_are_given_to_a_colleague_and_to_no_customer() {
    var given = act(chen, "give", List.of("to", id(ADMIN)), first);
    var refused = act(chen, "give", List.of("to", id(BAKER)), task(first.id()));

    assertThat(chen.get(location(given)).body()).contains("1 task given to: Lena Wu.");
    assertThat(chen.get("/desk/tasks?owner=" + id(ADMIN)).body()).contains("Ask about Haiphong");
    assertThat(refused.statusCode()).isEqualTo(400);
  }

  @Test
  void what_is_no_day_to_come_and_no_end_changes_nothing() {
    assertThat(act(chen, "snooze", List.of("until", "2026-06-03"), first).statusCode())
        .isEqualTo(400);
    assertThat(act(chen, "snooze", List.of("until", ""), first).statusCode()).isEqualTo(400);
    assertThat(act(chen, "end", List.of("end", "LOST"), first).statusCode()).isEqualTo(400);
    assertThat(location(act(chen, "end", List.of("end", "DONE")))).isEqualTo("/desk/tasks");
    assertThat(task(first.id())).isEqualTo(first);
  }

  @Test
  void it_takes_the_pages_token_and_staff() {
    Browser customer = portal.signedIn(BAKER);

    for (String form : List.of("end", "snooze", "give", "take-back")) {
      String address = "/desk/tasks/" + form;
      assertThat(chen.post(address, List.of("token", "made up")).statusCode()).isEqualTo(403);
      assertThat(customer.post(address, List.of("token", "made up")).statusCode()).isEqualTo(403);
    }
  }

  private OpenTask about(String about) {
    return task(
        portal.db.with(books ->
            books
                .tasks()
                .openAbout(
                    portal.customers.northwind(),
                    Kind.FOLLOW_SIGNAL,
                    Told.word(about),
                    Optional.empty(),
                    SampleHouse.NOW.plus(Duration.ofHours(9)),
                    SampleHouse.NOW)));
  }

  private static HttpResponse<String> act(
      Browser browser, String form, List<String> said, OpenTask... marked) {
    var fields = new ArrayList<>(List.of("token", browser.tokenOn("/desk/tasks")));
    fields.addAll(said);
    Arrays.stream(marked).forEach(task -> fields.addAll(List.of("task", seen(task))));
    return browser.post("/desk/tasks/" + form, fields);
  }

  private static HttpResponse<String> takeBack(Browser browser, String page) {
    return browser.post(
        "/desk/tasks/take-back",
        List.of(
            "token",
            browser.tokenOn("/desk/tasks"),
            "query",
            page.contains("value=\"who=a\"") ? "who=a" : "",
            "done",
            page.replaceAll("(?s).*name=\"done\" value=\"([^\"]+)\".*", "$1")));
  }

  private static String seen(OpenTask task) {
    return task.id() + "." + task.changed();
  }

  private static String box(OpenTask task) {
    return "name=\"task\" value=\"" + task.id();
  }

  private List<String> story() {
    return portal.db.with(books -> books.timeline().story(portal.customers.northwind()));
  }

  private List<OpenTask> tasks() {
    return portal.db.with(books -> books.tasks().open());
  }

  private OpenTask task(long id) {
    return tasks().stream().filter(task -> task.id() == id).findFirst().orElseThrow();
  }

  private String id(String email) {
    return String.valueOf(
        portal.db.with(books -> books.users().byEmail(email)).orElseThrow().user().id());
  }
}
