package dev.quayside.portal;

import static dev.quayside.portal.SampleHouse.APPROVER;
import static dev.quayside.portal.SampleHouse.BAKER;
import static dev.quayside.portal.SampleHouse.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.inquiry.Outcome;
import dev.quayside.db.naming.Effect;
import dev.quayside.db.naming.ProposedName;
import dev.quayside.db.naming.ProposedName.State;
import dev.quayside.db.naming.Touched;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Corrections teach the bot names of ports, and nobody approves one unseen. */
class CorrectionPagesTest {

  private CaseDesk desk;
  private int angelCity;
  private int whole;

  @BeforeEach
  void open() {
    desk = new CaseDesk();
    desk.portal.db.use(books -> {
      var book = new SampleBook(books, 500);
      angelCity =
          (int) book.file(saying("Half a lane", "Hello,\nShanghai to Angel City, 1x40HQ", ""));
      whole = (int) book.file(saying("Whole lane", "Shanghai to Hamburg, not Angel City", "DEHAM"));
    });
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void a_correction_proposes_the_customers_word_with_the_line_in_which_it_stands() {
    corrects("USLAX");

    assertThat(newest())
        .satisfies(proposed -> {
          assertThat(proposed.name().name()).isEqualTo("Angel City");
          assertThat(proposed.name().code().code()).isEqualTo("USLAX");
          assertThat(proposed.words()).isEqualTo("Shanghai to Angel City, 1x40HQ");
          assertThat(proposed.proposedBy()).isEqualTo("Chen Wei");
          assertThat(proposed.inquiry()).contains((long) angelCity);
        });
    assertThat(desk.chen.get("/desk/inquiries/" + angelCity + "?lang=en").body())
        .contains("“Angel City” for USLAX:", "Proposed");
    assertThat(desk.chen.get("/desk/corrections?lang=en").body())
        .contains("Proposed by a correction of Chen Wei", "Shanghai to Angel City, 1x40HQ")
        .contains("It is being tried on past mails");
  }

  @Test
  void a_correction_that_is_taken_back_proposes_nothing_and_the_next_one_does_again() {
    corrects("USLAX");
    long step = desk.steps(angelCity).getLast().id();

    desk.act(desk.chen, angelCity, "take-back", "step", String.valueOf(step));
    State withdrawn = newest().state();
    corrects("USLGB");

    assertThat(withdrawn).isEqualTo(State.WITHDRAWN);
    assertThat(newest().name().code().code()).isEqualTo("USLGB");
    assertThat(newest().state()).isEqualTo(State.PROPOSED);
  }

  @Test
  void gains_and_harms_are_shown_and_who_approves_says_why_and_that_he_has_seen_them() {
    corrects("USLAX");
    tried(
        touched(angelCity, Effect.AS_CORRECTED, "CNSHA>", "CNSHA>USLAX"),
        touched(whole, Effect.READ_OTHERWISE, "CNSHA>DEHAM", "CNSHA>DEHAM CNSHA>USLAX"));
    var approver = desk.portal.signedIn(APPROVER);

    String page = approver.get("/desk/corrections?lang=en").body();
    int notHis = decide(desk.chen, "approve", "seen", "1", "reason", "yes").statusCode();
    var unseen = decide(approver, "approve", "seen", "1", "harms", "1", "reason", "yes");
    var unsaid = decide(approver, "approve", "seen", "1", "harms", "1", "despite", "yes");
    var anew = decide(approver, "approve", "seen", "0", "harms", "0", "reason", "yes");
    var his =
        decide(
            approver, "approve", "seen", "1", "harms", "1", "despite", "yes", "reason", "so said");
    var again = decide(approver, "refuse", "reason", "no");

    assertThat(page)
        .contains("2 mails of the last 90 days hold it: 1 gained, 1 harmed, 0 read as before.")
        .contains("Half a lane", "It would be read as sales corrected it.")
        .contains("Whole lane", "Read: CNSHA → DEHAM; by this name: CNSHA → DEHAM, CNSHA → USLAX.");
    assertThat(List.of(notHis, unseen.statusCode(), unsaid.statusCode(), anew.statusCode()))
        .containsExactly(403, 422, 422, 409);
    assertThat(anew.body()).contains("tried anew since you looked");
    assertThat(his.statusCode()).isEqualTo(303);
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body()).contains("Zhao Min was quicker");
    assertThat(holding()).containsExactly("Angel City USLAX");
  }

  @Test
  void who_approved_and_who_ended_it_and_why_stays_to_be_seen() {
    var approver = desk.portal.signedIn(APPROVER);
    propose(approver, "天使城", "USLAX");
    tried();
    decide(approver, "approve", "seen", "1", "harms", "0", "reason", "客户都这么写");

    int unsaid = decide(approver, "end").statusCode();
    int ended = decide(approver, "end", "reason", "有歧义").statusCode();

    assertThat(List.of(unsaid, ended)).containsExactly(422, 303);
    assertThat(approver.get("/desk/corrections?lang=en").body())
        .contains("天使城", "Zhao Min: 客户都这么写", "Ended by Zhao Min. 有歧义");
    assertThat(holding()).isEmpty();
  }

  @Test
  void a_word_that_something_else_claims_is_refused_with_the_reason() {
    var sales = desk.chen;
    propose(sales, "Angel City", "Los Angeles");

    assertThat(propose(sales, " ", "Los Angeles").body()).contains("the word that customers use");
    assertThat(propose(sales, "Angel Town", "Atlantis").body()).contains("This port is not known");
    assertThat(propose(sales, "Shanghai", "CNSHA").body()).contains("by this name already");
    assertThat(propose(sales, "Hamburg", "USLAX").body())
        .contains("means something else already, or holds its name: Hamburg.");
    assertThat(propose(sales, "Angel City via Hamburg", "USLAX").body()).contains("holds its name");
    assertThat(propose(sales, "Germany", "DEHAM").body()).contains("A country, a state or a coast");
    assertThat(propose(sales, "Maersk", "USLAX").body()).contains("A line, a term of delivery");
    assertThat(propose(sales, "angel city", "USLAX").body()).contains("waits for a decision");
    assertThat(propose(sales, "Angel Town", "Atlantis").statusCode()).isEqualTo(422);
    assertThat(holding()).isEmpty();
  }

  @Test
  void customers_teach_nothing() {
    assertThat(desk.portal.signedIn(BAKER).get("/desk/corrections").statusCode()).isEqualTo(403);
  }

  private void corrects(String destination) {
    var priced =
        desk.act(
            desk.chen,
            angelCity,
            "price",
            "quote",
            "",
            "version",
            "0",
            "mode-0",
            "FCL",
            "origin-0",
            "CNSHA",
            "destination-0",
            destination,
            "equipment-0",
            "1x40HQ");
    assertThat(priced.statusCode()).isEqualTo(303);
  }

  private static HttpResponse<String> propose(Browser browser, String name, String port) {
    String token = browser.tokenOn("/desk/corrections?lang=en");
    return browser.post(
        "/desk/corrections", List.of("token", token, "name", name, "port", port, "kind", "SEA"));
  }

  private HttpResponse<String> decide(Browser browser, String what, String... fields) {
    var all = new ArrayList<>(List.of("token", browser.tokenOn("/desk/corrections?lang=en")));
    all.addAll(Arrays.asList(fields));
    return browser.post("/desk/corrections/" + newest().id() + "/" + what, all);
  }

  /** As the bot would. */
  private void tried(Touched... touched) {
    desk.portal.db.use(books -> {
      var trials = books.names().trials();
      var claimed = trials.claimNext(NOW, Duration.ofMinutes(1)).orElseThrow();
      trials.tried(claimed, touched.length, true, List.of(touched), NOW);
    });
  }

  private static Touched touched(long inquiry, Effect effect, String before, String after) {
    return new Touched(inquiry, "", NOW, effect, before, after);
  }

  private List<String> holding() {
    return desk.portal.db.with(books -> books.names().holding()).stream()
        .map(name -> name.name() + " " + name.code())
        .toList();
  }

  private ProposedName newest() {
    return desk.portal.db.with(books -> books.names().all()).getFirst();
  }

  private static SampleMails.Mail saying(String subject, String text, String destination) {
    String end =
        destination.isEmpty()
            ? ""
            : ",\"destination\":{\"text\":\"Hamburg\",\"code\":\"" + destination + "\"}";
    return new SampleMails.Mail(
        Optional.empty(),
        "p.novak@unknown.example",
        "Petra Novak",
        subject,
        text,
        destination.isEmpty()
            ? "{\"requests\":[{\"mode\":\"FCL\"}]}"
            : "{\"requests\":[{\"origin\":{\"text\":\"Shanghai\",\"code\":\"CNSHA\"}" + end + "}]}",
        "rfq",
        Outcome.HANDED_OVER,
        "",
        60);
  }
}
