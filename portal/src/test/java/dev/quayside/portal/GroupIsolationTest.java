package dev.quayside.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.wall.Sees;
import dev.quayside.portal.SampleGroups.Member;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Fifty customers, some of them each other's subsidiaries: each of their people finds what he sees
 * in his lists and by its number, and nothing of all the others'.
 */
class GroupIsolationTest {

  private static final Pattern LINK = Pattern.compile("href=\"(/(?:quotes|shipments)/[QS]\\d+)\"");
  private static final Pattern OLDER = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

  private static OpenPortal portal;
  private static SampleGroups groups;

  @BeforeAll
  static void open() {
    portal = new OpenPortal();
    groups = SampleGroups.fill(portal);
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  /** Of each customer whoever sees most; of one group also those who see less. */
  static Stream<Arguments> people() {
    return IntStream.range(0, SampleGroups.CUSTOMERS)
        .boxed()
        .flatMap(index ->
            Stream.of(Sees.values())
                .filter(sees -> sees == Sees.SUBSIDIARIES || index < 5)
                .map(sees -> Arguments.of(index, sees)));
  }

  @ParameterizedTest
  @MethodSource("people")
  void each_finds_what_he_sees_and_nothing_else(int index, Sees sees) {
    Member member = groups.members().get(index);
    Browser browser = portal.signedIn(member.user(sees));
    Set<String> seen = Set.copyOf(groups.seen(member, sees));

    assertThat(listed(browser, "/quotes")).isEqualTo(only(seen, "/quotes"));
    assertThat(listed(browser, "/shipments?q=GRPU")).isEqualTo(only(seen, "/shipments"));
    assertThat(listed(browser, "/shipments")).isEqualTo(only(seen, "/shipments"));
    for (Member other : groups.members()) {
      for (String address : tried(index, other)) {
        int expected = seen.contains(address) ? 200 : 404;
        assertThat(browser.get(address).statusCode()).as(address).isEqualTo(expected);
      }
    }
  }

  /** All of his group's; of strangers', each address is tried by every third of the customers. */
  private static List<String> tried(int index, Member other) {
    if (other.index() / 5 == index / 5) {
      return other.all();
    }
    return (other.index() + index) % 3 == 0 ? other.pages() : List.of();
  }

  @Test
  void a_subsidiarys_quote_is_looked_at_and_answered_by_its_own_people_alone() {
    Member top = groups.members().get(0);
    String under = groups.members().get(1).all().getFirst();
    Browser browser = portal.signedIn(top.user(Sees.SUBSIDIARIES));

    assertThat(browser.get(under).body()).contains("Firm 1").doesNotContain("\"/q/");
    assertThat(browser.get(top.all().getFirst()).body()).contains("\"/q/");
  }

  @Test
  void who_sees_his_own_things_is_not_told_what_his_company_does() {
    Browser own = portal.signedIn(groups.members().get(20).user(Sees.OWN));
    Browser whole = portal.signedIn(groups.members().get(20).user(Sees.COMPANY));

    assertThat(own.get("/known").statusCode()).isEqualTo(403);
    assertThat(own.get("/known/export").statusCode()).isEqualTo(403);
    assertThat(own.get("/quotes").body()).doesNotContain("/known");
    assertThat(whole.get("/known").statusCode()).isEqualTo(200);
  }

  @Test
  void who_sees_his_own_things_does_nothing_to_a_colleagues() {
    Member firm = groups.members().get(21);
    Browser own = portal.signedIn(firm.user(Sees.OWN));
    String token = own.tokenOn("/account");
    String others =
        firm.others().stream().filter(it -> it.startsWith("/shipments/")).findFirst().orElseThrow();

    var confirmed = own.post(others + "/bl/confirm", List.of("token", token, "version", "1"));
    var brought = own.upload(others + "/papers", token, "a.pdf", new byte[] {'%', 'P', 'D', 'F'});

    assertThat(confirmed.statusCode()).isEqualTo(404);
    assertThat(brought.statusCode()).isEqualTo(404);
  }

  @Test
  void papers_are_handed_in_where_the_company_is_a_party_itself() {
    Member top = groups.members().get(45);
    Member under = groups.members().get(47);
    String shipment =
        under.all().stream().filter(it -> it.matches("/shipments/[^/]+")).findFirst().orElseThrow();

    String seenFromAbove = portal.signedIn(top.user(Sees.SUBSIDIARIES)).get(shipment).body();
    String own = portal.signedIn(under.user(Sees.COMPANY)).get(shipment).body();

    assertThat(seenFromAbove).contains("id=\"papers\"").doesNotContain("multipart/form-data");
    assertThat(own).contains("multipart/form-data");
  }

  @Test
  void another_company_is_no_longer_seen_as_soon_as_it_is_no_subsidiary() {
    Member top = groups.members().get(45);
    Member under = groups.members().get(47);
    Browser browser = portal.signedIn(top.user(Sees.SUBSIDIARIES));
    portal.db.use(books -> books.groups().setParent(under.id(), Optional.empty()));

    int gone = browser.get(under.all().getFirst()).statusCode();
    portal.db.use(books -> books.groups().setParent(under.id(), Optional.of(top.id())));

    assertThat(gone).isEqualTo(404);
    assertThat(browser.get(under.all().getFirst()).statusCode()).isEqualTo(200);
  }

  @Test
  void an_admin_lets_colleagues_see_no_more_than_he_does() {
    Member firm = groups.members().get(30);
    SamplePeople.nameAdmin(portal.db, firm.user(Sees.COMPANY));
    Browser admin = portal.signedIn(firm.user(Sees.COMPANY));
    String token = admin.tokenOn("/account");
    String most = String.valueOf(SamplePeople.of(portal.db, firm.user(Sees.SUBSIDIARIES)).id());
    String own = String.valueOf(SamplePeople.of(portal.db, firm.user(Sees.OWN)).id());

    assertThat(set(admin, token, own, Sees.SUBSIDIARIES)).isEqualTo(400);
    assertThat(set(admin, token, most, Sees.OWN)).isEqualTo(409);
    assertThat(set(admin, token, own, Sees.COMPANY)).isEqualTo(303);
    assertThat(portal.signedIn(firm.user(Sees.OWN)).get(firm.others().getFirst()).statusCode())
        .isEqualTo(200);
    assertThat(set(admin, token, own, Sees.OWN)).isEqualTo(303);
  }

  private static int set(Browser browser, String token, String user, Sees sees) {
    return browser
        .post("/company/sees", List.of("token", token, "user", user, "sees", sees.name()))
        .statusCode();
  }

  private static Set<String> only(Set<String> seen, String kind) {
    var only = new HashSet<String>();
    seen.stream()
        .filter(address -> address.startsWith(kind) && !address.contains("/papers/"))
        .forEach(only::add);
    return only;
  }

  private static Set<String> listed(Browser browser, String path) {
    var found = new HashSet<String>();
    var open = new ArrayList<>(List.of(path));
    while (!open.isEmpty()) {
      String page = browser.get(open.removeLast()).body();
      LINK.matcher(page).results().map(it -> it.group(1)).forEach(found::add);
      OLDER.matcher(page).results().map(it -> it.group(1).replace("&amp;", "&")).forEach(open::add);
    }
    return found;
  }
}
