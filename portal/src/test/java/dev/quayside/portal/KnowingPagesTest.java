package dev.quayside.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.inquiry.Outcome;
import dev.quayside.db.timeline.Happening.SearchedLane;
import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.tariff.Mode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A customer reads what we know of his doings, switches it off, takes it with him, erases it. */
class KnowingPagesTest {

  private static final String SEARCH = "/rates?origin=CNSHA&destination=Haiphong&hc40=1";

  private OpenPortal portal;
  private Browser baker;

  @BeforeEach
  void open() {
    portal = new OpenPortal();
    baker = portal.signedIn(SampleHouse.BAKER);
  }

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void he_reads_and_exports_his_own_doings_and_no_others() {
    baker.get(SEARCH);
    portal.signedIn(SampleHouse.LI).get("/rates?origin=CNNGB&destination=DEHAM&hc40=1");

    assertThat(baker.get("/known?lang=en").body())
        .contains("looked for a lane we have no rate for", "CNSHA-VNHPH")
        .doesNotContain("CNNGB");
    assertThat(baker.get("/known/export").body())
        .contains("\"SEARCHED_UNSERVED_LANE\"", "CNSHA-VNHPH")
        .doesNotContain("CNNGB");
  }

  @Test
  void what_he_switches_off_is_kept_no_longer_and_what_he_erases_is_gone() {
    baker.get(SEARCH);
    baker.post("/known/turn", form("habit", "SEARCHES", "off", "yes"));
    baker.get(SEARCH);

    assertThat(searches()).hasSize(1);
    baker.post("/known/erase", form("sure", ""));
    assertThat(searches()).as("without its tick nothing is erased").hasSize(1);
    baker.post("/known/erase", form("sure", "yes"));
    assertThat(searches()).isEmpty();
    baker.post("/known/turn", form("habit", "SEARCHES", "off", "no"));
    baker.get(SEARCH);
    assertThat(searches()).hasSize(1);
  }

  @Test
  void a_price_looked_up_and_nothing_more_in_a_day_is_noted_once_until_he_looks_again() {
    looksUp(0);
    List<Integer> first = List.of(givenUpAfter(23), givenUpAfter(25), givenUpAfter(26));
    looksUp(30);
    int again = givenUpAfter(55);

    assertThat(first).containsExactly(0, 1, 0);
    assertThat(again).isEqualTo(1);
    assertThat(story().getLast()).isEqualTo("GAVE_UP_SEARCH CNSHA-USLAX");
    assertThat(baker.get("/known?lang=en").body())
        .contains("looked up a price and went no further");
    baker.post("/known/erase", form("sure", "yes"));
    assertThat(story()).noneMatch(line -> line.startsWith("GAVE_UP"));
  }

  @Test
  void whoever_writes_within_the_day_or_wants_nothing_kept_has_given_up_nothing() {
    looksUp(0);
    var mail =
        new SampleMails.Mail(
            Optional.of(portal.customers.northwind()),
            SampleHouse.BAKER,
            "Tom Baker",
            "Los Angeles",
            "Please quote",
            "{}",
            "rfq",
            Outcome.HANDED_OVER,
            "",
            -60);
    portal.db.use(books -> new SampleBook(books, 100).file(mail));
    int wrote = givenUpAfter(25);
    looksUp(30);
    baker.post("/known/turn", form("habit", "SEARCHES", "off", "yes"));

    assertThat(wrote).isZero();
    assertThat(givenUpAfter(55)).isZero();
  }

  @Test
  void what_nobody_sees_is_no_doing_of_his() {
    int before = story().size();

    baker.head("/quotes/Q1002");
    baker.head("/quotes/Q1002/pdf");
    baker.head(SEARCH);
    baker.get("/quotes/Q1002", "Sec-Purpose", "prefetch;prerender");
    baker.get(SEARCH, "Purpose", "prefetch");
    int unseen = story().size();
    baker.get("/quotes/Q1002");
    baker.get("/quotes/Q1002/pdf");
    baker.get(SEARCH);

    assertThat(unseen).isEqualTo(before);
    assertThat(story().subList(before, story().size()))
        .extracting(line -> line.split(" ", 2)[0])
        .containsExactly("LOOKED_AT_QUOTE", "FETCHED_DOCUMENT", "SEARCHED_UNSERVED_LANE");
  }

  @Test
  void what_shipments_he_looked_at_is_kept_a_moment_later_unless_he_wants_it_kept_no_more() {
    baker.get("/shipments/S1001");
    baker.head("/shipments/S1002");
    baker.get("/shipments/S1003");
    Browser li = portal.signedIn(SampleHouse.LI);
    li.post(
        "/known/turn",
        List.of("token", li.tokenOn("/known"), "habit", "SHIPMENTS_LOOKED_AT", "off", "yes"));
    li.get("/shipments/S1003");

    portal.shut();

    assertThat(story())
        .contains("LOOKED_AT_SHIPMENT S1001")
        .doesNotContain("LOOKED_AT_SHIPMENT S1002", "LOOKED_AT_SHIPMENT S1003");
    assertThat(
            portal.db.<List<String>>with(
                books -> books.timeline().story(portal.customers.hengda())))
        .doesNotContain("LOOKED_AT_SHIPMENT S1003");
  }

  private void looksUp(int hours) {
    var load = Containers.of(1, Equipment.HC40);
    var lane = Lane.of("CNSHA", "USLAX");
    portal.db.use(books ->
        books
            .timeline()
            .append(
                portal.customers.northwind(),
                new SearchedLane(lane, true, Mode.FCL, load),
                SampleHouse.NOW.plus(Duration.ofHours(hours))));
  }

  private int givenUpAfter(int hours) {
    return portal.db.with(
        books -> books.habits().giveUps(SampleHouse.NOW.plus(Duration.ofHours(hours))));
  }

  private List<String> story() {
    return portal.db.with(books -> books.timeline().story(portal.customers.northwind()));
  }

  @Test
  void it_is_forgotten_after_four_hundred_days() {
    baker.get(SEARCH);

    int early = forgottenAfter(399);
    int late = forgottenAfter(401);

    assertThat(early).isZero();
    assertThat(late).isEqualTo(2);
    assertThat(searches()).isEmpty();
  }

  private int forgottenAfter(int days) {
    return portal.db.with(
        books -> books.habits().forgetOld(SampleHouse.NOW.plus(Duration.ofDays(days))));
  }

  private List<String> form(String name, String value, String... more) {
    var fields = new ArrayList<>(List.of("token", baker.tokenOn("/known"), name, value));
    fields.addAll(List.of(more));
    return fields;
  }

  private List<String> searches() {
    return portal
        .db
        .<List<String>>with(books -> books.timeline().story(portal.customers.northwind()))
        .stream()
        .filter(line -> line.startsWith("SEARCHED"))
        .toList();
  }
}
