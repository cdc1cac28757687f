package dev.quayside.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
