package dev.quayside.portal;

import static dev.quayside.portal.Browser.location;
import static dev.quayside.portal.SampleHouse.ADMIN;
import static dev.quayside.portal.SampleHouse.BAKER;
import static dev.quayside.portal.SampleHouse.LI;
import static dev.quayside.portal.SampleHouse.SALES;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.care.CareRequest;
import dev.quayside.db.customer.Language;
import dev.quayside.db.task.OpenTask;
import dev.quayside.db.task.SalesTask;
import dev.quayside.db.user.User;
import dev.quayside.db.wall.Sees;
import dev.quayside.portal.signin.Passwords;
import dev.quayside.rates.told.Told;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Customers write requests and complaints on their page; each sees his own, sales see all. */
class CarePagesTest {

  private static final byte[] PHOTO = "%PDF-1.7 wet cartons".getBytes(UTF_8);
  private static final String EVE = "eve.hill@northwind.example";

  private OpenPortal portal;
  private Browser baker;

  @BeforeEach
  void open() {
    portal = new OpenPortal();
    baker = portal.signedIn(BAKER);
  }

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void what_he_writes_is_a_request_and_a_letter_to_us_once() {
    var first = write(baker, "a".repeat(22), "DAMAGE", "S1001", "Wet cartons", "Two are wet.");
    var again = write(baker, "a".repeat(22), "DAMAGE", "S1001", "Wet cartons", "Two are wet.");
    String page = baker.get(location(first)).body();

    assertThat(location(again)).isEqualTo(location(first)).startsWith("/requests/R");
    assertThat(page)
        .contains("Wet cartons", "Two are wet.", "Damage or loss", "We have it.")
        .contains("will answer by: 3 Jun 2026, 11:00");
    assertThat(portal.db.<Long>with(books -> books.messages().waiting())).isEqualTo(1L);
    assertThat(baker.get("/shipments/S1001").body()).contains("photo.pdf");
    assertThat(portal.signedIn(SALES).get("/desk/requests").body())
        .contains("Wet cartons", "Northwind Furniture Ltd", "Received");
    List<String> story =
        portal.db.with(books -> books.timeline().story(portal.customers.northwind()));
    assertThat(story).anyMatch(told -> told.matches("MADE_REQUEST R\\d+ DAMAGE"));
  }

  @Test
  void he_goes_on_with_it_on_its_page_in_the_same_conversation() {
    String one = location(write(baker, "b".repeat(22), "OTHER", "S1001", "Pallets", "How many?"));

    var reply =
        baker.post(
            one,
            List.of("token", baker.tokenOn(one), "key", "c".repeat(22), "words", "And how high?"));

    assertThat(location(reply)).isEqualTo(one);
    assertThat(baker.get(one).body()).contains("How many?", "And how high?");
    assertThat(portal.db.<Long>with(books -> books.messages().waiting())).isEqualTo(2L);
  }

  @Test
  void what_is_wrong_is_said_with_what_was_typed() {
    var noKind = write(baker, "d".repeat(22), "", "S1001", "Pallets", "How many?");
    var foreign = write(baker, "e".repeat(22), "DELAY", "S1003", "Pallets", "How many?");
    var fileAlone = write(baker, "f".repeat(22), "DELAY", "", "Pallets", "How many?");

    assertThat(noKind.statusCode()).isEqualTo(422);
    assertThat(noKind.body()).contains("Please choose what it is about", "How many?");
    assertThat(foreign.body()).contains("We know no such shipment of yours.");
    assertThat(fileAlone.body()).contains("A file belongs to a shipment");
    assertThat(baker.get("/requests").body()).contains("No requests so far.");
  }

  @Test
  void another_customer_finds_nothing_and_a_colleague_what_he_may_see() {
    String hash = new Passwords().hash(SampleHouse.PASSWORD);
    var northwind = Optional.of(portal.customers.northwind());
    portal.db.use(books -> {
      books.users().put(EVE, "Eve", User.Role.CUSTOMER, northwind, Language.EN, hash);
      books.people().setSees(books.users().byEmail(EVE).orElseThrow().user(), Sees.OWN);
    });
    String one = location(write(baker, "g".repeat(22), "OTHER", "S1001", "Secret box", "How?"));
    Browser eve = portal.signedIn(EVE);
    Browser li = portal.signedIn(LI);

    for (Browser other : List.of(eve, li)) {
      assertThat(other.get(one).statusCode()).isEqualTo(404);
      assertThat(other.get("/requests").body()).doesNotContain("Secret box");
      var written =
          other.post(
              one,
              List.of("token", other.tokenOn("/account"), "key", "h".repeat(22), "words", "Mine"));
      assertThat(written.statusCode()).isEqualTo(404);
    }
  }

  @Test
  void sales_close_what_they_have_read_and_open_it_again() {
    String one = location(write(baker, "i".repeat(22), "OTHER", "S1001", "Pallets", "How many?"));
    Browser sales = portal.signedIn(SALES);
    String at = "/desk" + one;
    String said = String.valueOf(SampleHouse.NOW.toEpochMilli() * 1000);

    var early = close(sales, at, "1");
    boolean open = baker.get(one).body().contains("We have it.");
    close(sales, at, said);
    String closed = baker.get(one).body();
    sales.post(at + "/reopen", List.of("token", sales.tokenOn("/desk/requests")));

    assertThat(location(early)).endsWith("?told=overtaken");
    assertThat(open).isTrue();
    assertThat(closed).contains("Closed: Made good.");
    assertThat(baker.get(one).body()).contains("We have it.");
  }

  @Test
  void what_was_to_be_done_about_it_comes_back_whoever_opens_it_again() {
    write(baker, "j".repeat(22), "DAMAGE", "S1001", "Wet cartons", "Ten are wet.");
    SampleCare.answer(portal, "R1001", "We are looking into it.");
    var request =
        portal.db.with(books -> books.requests().reading().byNumber("R1001")).orElseThrow();
    long inquiry = request.inquiry().orElseThrow();
    var task =
        new SalesTask(
            SalesTask.Kind.HANDLE_COMPLAINT,
            Optional.of(request.customer()),
            inquiry,
            Told.word("Wet cartons"),
            Optional.empty(),
            SampleHouse.NOW);
    portal.db.use(books -> books.tasks().open(task, SampleHouse.NOW));
    Browser chen = portal.signedIn(SALES);
    Browser lena = portal.signedIn(ADMIN);
    String said = String.valueOf(request.saidAt().toEpochMilli() * 1000);

    close(chen, "/desk/requests/R1001", said);
    int closed = open(request).size();
    lena.post("/desk/requests/R1001/reopen", List.of("token", lena.tokenOn("/desk/requests")));

    assertThat(closed).isZero();
    assertThat(open(request)).extracting(OpenTask::inquiry).containsExactly(Optional.of(inquiry));
  }

  private List<OpenTask> open(CareRequest request) {
    return portal.db.with(books -> books.tasks().in(request.conversation().orElseThrow()));
  }

  private static HttpResponse<String> close(Browser sales, String at, String said) {
    return sales.post(
        at + "/close",
        List.of("token", sales.tokenOn("/desk/requests"), "said", said, "outcome", "MADE_GOOD"));
  }

  private static HttpResponse<String> write(
      Browser browser, String key, String kind, String shipment, String subject, String words) {
    return browser.upload(
        "/requests",
        List.of(
            "token",
            browser.tokenOn("/requests"),
            "key",
            key,
            "kind",
            kind,
            "shipment",
            shipment,
            "subject",
            subject,
            "words",
            words),
        "photo.pdf",
        PHOTO);
  }
}
