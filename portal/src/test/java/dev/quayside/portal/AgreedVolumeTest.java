package dev.quayside.portal;

import static dev.quayside.portal.Browser.location;
import static dev.quayside.portal.SampleHouse.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.task.OpenTask;
import dev.quayside.db.task.SalesTask.Kind;
import dev.quayside.rates.tariff.CustomerId;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a customer has agreed to ship is told by sales, shown beside what has gone, and watched. */
class AgreedVolumeTest {

  private static OpenPortal portal;
  private static Browser lena;
  private static String northwind;
  private static String hengda;

  @BeforeAll
  static void open() {
    portal = new OpenPortal();
    lena = portal.signedIn(SampleHouse.ADMIN);
    northwind = "/desk/customers/" + portal.customers.northwind().value();
    hengda = "/desk/customers/" + portal.customers.hengda().value();
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  @Test
  void who_falls_behind_is_a_task_once_after_the_rule_was_tried_on_the_past() {
    agree(northwind, "N7701", "Shanghai", "Los Angeles", "120");
    String page = lena.get(northwind + "?lang=en").body();
    List<String> rule = List.of("rule", "VOLUME_BEHIND", "times", "30", "days", "30", "tier", "");
    String tried = lena.get("/desk/signals?rule=VOLUME_BEHIND&times=30&days=30&tier=").body();
    List<String> live = new ArrayList<>(rule);
    live.addAll(List.of("live", "yes", "token", lena.tokenOn("/desk/signals")));
    lena.post("/desk/signals/rules", live);

    sweep(portal.customers.northwind());
    sweep(portal.customers.northwind());
    OpenTask task = signals().getFirst();

    assertThat(page).contains("N7701", "Shanghai → Los Angeles", "120", "Due by now");
    assertThat(tried).contains("Northwind Furniture", "N7701 CNSHA-USLAX is behind");
    assertThat(signals()).hasSize(1);
    assertThat(task.about().en()).contains("2/62");
    assertThat(lena.get("/desk/signals/" + task.id()).body()).contains("S1001 CSNU6829160");
    assertThat(lena.get(northwind + "/brief").body()).contains("N7701");
    assertThat(lena.get(northwind + "?on=2026-06-01").body()).doesNotContain("N7701");
  }

  @Test
  void what_holds_no_more_is_watched_no_more() {
    agree(hengda, "H1", "CNNGB", "DEHAM", "500");
    String page = lena.get(hengda).body();
    String end = page.replaceAll("(?s).*action=\"([^\"]*/volumes/\\d+/end)\".*", "$1");

    var ended = lena.post(end, List.of("token", lena.tokenOn(hengda)));
    var again = lena.post(end, List.of("token", lena.tokenOn(hengda)));
    sweep(portal.customers.hengda());

    assertThat(page).contains("H1");
    assertThat(location(ended)).isEqualTo(hengda + "#VOLUMES");
    assertThat(again.statusCode()).isEqualTo(404);
    assertThat(lena.get(hengda).body()).doesNotContain(">H1<");
    assertThat(signals()).noneMatch(task -> task.about().en().contains("H1"));
  }

  @Test
  void what_means_nothing_is_told_with_what_was_typed() {
    var nowhere = agree(hengda, "H2", "Atlantis", "DEHAM", "500");
    var circle = agree(hengda, "H2", "CNNGB", "Ningbo", "500");
    var none = agree(hengda, "H2", "CNNGB", "DEHAM", "0");

    assertThat(List.of(nowhere, circle, none))
        .allSatisfy(answer -> assertThat(location(answer)).contains("contract=H2"));
    assertThat(lena.get(location(nowhere)).body())
        .contains("That was not understood", "value=\"Atlantis\"");
  }

  private static void sweep(CustomerId customer) {
    portal.db.use(books -> books.signals().senseDay(customer, NOW));
  }

  private static HttpResponse<String> agree(
      String home, String contract, String from, String to, String containers) {
    return lena.post(
        home + "/volumes",
        List.of(
            "token",
            lena.tokenOn(home),
            "contract",
            contract,
            "origin",
            from,
            "destination",
            to,
            "containers",
            containers,
            "first",
            "2026-04-01",
            "last",
            "2026-07-31"));
  }

  private static List<OpenTask> signals() {
    return portal.db.with(books -> books.tasks().open()).stream()
        .filter(task -> task.kind() == Kind.FOLLOW_SIGNAL)
        .filter(task -> task.openedAt().isBefore(NOW.plus(Duration.ofDays(1))))
        .toList();
  }
}
