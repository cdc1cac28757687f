package dev.quayside.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.Books;
import dev.quayside.db.SampleInvoice;
import dev.quayside.db.SampleShipment;
import dev.quayside.db.charge.InvoiceFiled;
import dev.quayside.db.customer.Language;
import dev.quayside.db.user.User.Role;
import dev.quayside.portal.signin.Passwords;
import dev.quayside.rates.tariff.CustomerId;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whoever signs in follows every link and tries every address of the portal with everybody's
 * numbers, reading and sending: nothing that is another customer's is in any answer.
 */
class IsolationTest {

  private static final String LI = SampleHouse.LI;
  private static final String BAKER = SampleHouse.BAKER;
  private static final String COLLEAGUE = "eve.hill@northwind.example";
  private static final String AGENT = "ann@rotterdam-agency.example";
  private static final String NOBODY = "nobody";

  private static final String SHARED = "S1004";

  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");
  private static final Pattern NAME = Pattern.compile("\\{\\w+}");
  private static final Pattern SUM = Pattern.compile("class=\"sum\">[A-Z]{3}.?([0-9,.]{6,})<");

  /** They end one's own session, which the others still need. */
  private static final List<String> FAREWELLS =
      List.of("/sign-in", "/sign-out", "/account/sign-out");

  private static final List<String> OF_THE_HOUSE =
      List.of(
          "/desk",
          "/desk/tasks",
          "/desk/people",
          "/desk/companies/HENGDA",
          "/desk/companies/NORTHWIND",
          "/desk/orders",
          "/desk/approvals",
          "/desk/autonomy",
          "/desk/rates/rules",
          "/desk/queue",
          "/desk/requests",
          "/desk/opportunities",
          "/desk/opportunities/P1001");

  private static final WrittenRoutes ROUTES = WrittenRoutes.read();

  private static OpenPortal portal;
  private static List<String> hengdas;
  private static List<String> northwinds;

  @BeforeAll
  static void open() {
    portal = new OpenPortal();
    SamplePeople.nameAdmin(portal.db, LI);
    SamplePeople.nameAdmin(portal.db, BAKER);
    String hash = new Passwords().hash(SampleHouse.PASSWORD);
    portal.db.use(books -> {
      var northwind = portal.customers.northwind();
      var agency = books.customers().add("AGENCY", "Rotterdam Agency BV", Language.EN);
      books.users().put(AGENT, "Ann", Role.CUSTOMER, Optional.of(agency), Language.EN, hash);
      books
          .users()
          .put(COLLEAGUE, "Eve Hill", Role.CUSTOMER, Optional.of(northwind), Language.EN, hash);
      var shared =
          SampleShipment.of(northwind, "OOLU2719930840", "CNNGB-USLAX", "OOCL SPAIN", "MSKU6874333")
              .with(agency, dev.quayside.rates.tracking.Role.AGENT);
      books.shipments().file(shared.filing(), SampleHouse.NOW);
      bill(books, SHARED, northwind, "INV-OF-NORTHWIND", "7331.17");
      bill(books, "S1003", portal.customers.hengda(), "INV-OF-HENGDA", "9117.31");
      bill(books, "S1001", northwind, "INV-2-OF-NORTHWIND", "8224.24");
    });
    SampleOpportunity.open(portal, "Year-OF-NORTHWIND");
    SampleCare.write(portal, LI, "S1003", "唛头-OF-HENGDA");
    SampleCare.write(portal, BAKER, "S1001", "Cartons-OF-NORTHWIND");
    hengdas =
        secrets(
            LI,
            "宁波恒达",
            "李娜",
            LI,
            "HLCUNG12605ABC",
            "UETU5790574",
            "HAMBURG EXPRESS",
            "INV-OF-HENGDA",
            "唛头-OF-HENGDA",
            "9,117.31");
    northwinds =
        secrets(
            BAKER,
            "Northwind Furniture",
            "Tom Baker",
            "Eve Hill",
            BAKER,
            COLLEAGUE,
            "COSU6301234560",
            "CSNU6829160",
            "MSCUQ7712345",
            "MEDU3170580",
            "PO-OOLU2719930840",
            "OF-NORTHWIND",
            "7,331.17",
            "8,224.24");
  }

  private static void bill(
      Books books, String shipment, CustomerId customer, String number, String amount) {
    var invoice = SampleInvoice.of(shipment, customer, number, amount);
    assertThat(books.charges().file(invoice, "Lena", SampleHouse.NOW))
        .isInstanceOf(InvoiceFiled.Done.class);
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  @Test
  void each_finds_what_is_his_own() {
    assertThat(crawl(visitor(LI)).values()).anyMatch(page -> page.contains("HLCUNG12605ABC"));
    for (String of : List.of(BAKER, COLLEAGUE)) {
      assertThat(crawl(visitor(of)).values())
          .anyMatch(page -> page.contains("COSU6301234560"))
          .anyMatch(page -> page.contains("OOLU2719930840"));
    }
    assertThat(crawl(visitor(AGENT)).values()).anyMatch(page -> page.contains("OOLU2719930840"));
    assertThat(hengdas.size()).isGreaterThan(7);
    assertThat(northwinds.size()).isGreaterThan(12);
  }

  @ParameterizedTest
  @ValueSource(strings = {LI, BAKER, COLLEAGUE, AGENT, NOBODY})
  void no_link_leads_to_anything_that_is_anothers(String who) {
    crawl(visitor(who)).forEach((path, page) -> assertClean(who, path, page));
  }

  @ParameterizedTest
  @ValueSource(strings = {LI, BAKER, COLLEAGUE, AGENT, NOBODY})
  void no_address_shows_anything_that_is_anothers(String who) {
    Browser browser = visitor(who);
    for (String route : ROUTES.looked()) {
      for (String path : filled(route)) {
        assertClean(who, path, browser.get(path).body());
      }
    }
    for (String secret : foreign(who)) {
      String typed = URLEncoder.encode(secret, StandardCharsets.UTF_8);
      String found = browser.get("/shipments?q=" + typed).body();
      assertThat(found).doesNotContain("href=\"/shipments/S");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {LI, BAKER, AGENT, NOBODY})
  void nothing_that_is_sent_shows_or_changes_anything_that_is_anothers(String who) {
    Browser browser = visitor(who);
    Map<String, String> before = house();
    String token = browser.tokenOn(who.equals(NOBODY) ? "/sign-in" : "/account");

    for (String route : ROUTES.sent()) {
      for (String path : FAREWELLS.contains(route) ? List.<String>of() : filled(route)) {
        var answer = browser.post(path, List.of("token", token));
        assertClean(who, path, answer.body());
        if (path.startsWith("/desk")) {
          assertThat(answer.statusCode()).as(path).isEqualTo(403);
        }
      }
    }

    assertThat(house()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {LI, BAKER, AGENT})
  void anothers_number_is_answered_like_one_that_never_was(String who) {
    Browser browser = visitor(who);
    for (String route :
        List.of("/quotes/{n}", "/quotes/{n}/pdf", "/shipments/{n}", "/requests/{n}")) {
      var unknown = browser.get(route.replace("{n}", "X9999"));
      for (String number : numbersOfOthers(who)) {
        var foreign = browser.get(route.replace("{n}", number));

        assertThat(foreign.statusCode()).as(number).isEqualTo(unknown.statusCode()).isEqualTo(404);
        assertThat(foreign.body().replace(number, "X9999")).isEqualTo(unknown.body());
        assertThat(headers(foreign)).isEqualTo(headers(unknown));
      }
    }
  }

  private static Map<String, String> house() {
    Browser admin = portal.signedIn(SampleHouse.ADMIN);
    String token = admin.tokenOn("/account");
    Map<String, String> pages = new LinkedHashMap<>();
    OF_THE_HOUSE.forEach(path -> pages.put(path, admin.get(path).body().replace(token, "")));
    return pages;
  }

  private static Browser visitor(String who) {
    return who.equals(NOBODY) ? portal.browser() : portal.signedIn(who);
  }

  /** What is planted, with the numbers of his quotes and what they come to, from his own pages. */
  private static List<String> secrets(String of, String... planted) {
    String quotes = portal.signedIn(of).get("/quotes").body();
    return Stream.of(
            Stream.of(planted),
            Pattern.compile("/quotes/(Q\\d+)").matcher(quotes).results().map(it -> it.group(1)),
            SUM.matcher(quotes).results().map(it -> it.group(1)))
        .flatMap(it -> it)
        .distinct()
        .toList();
  }

  private static List<String> foreign(String who) {
    return switch (who) {
      case LI -> northwinds;
      case BAKER, COLLEAGUE -> hengdas;
      default -> Stream.of(hengdas, northwinds).flatMap(Collection::stream).toList();
    };
  }

  private static List<String> numbersOfOthers(String who) {
    List<String> numbers =
        new ArrayList<>(foreign(who).stream().filter(it -> it.matches("Q\\d+")).toList());
    numbers.addAll(
        switch (who) {
          case LI -> List.of("S1001", "S1002", SHARED);
          case BAKER -> List.of("S1003");
          default -> List.of("S1001", "S1002", "S1003");
        });
    return numbers;
  }

  /** What was asked for may be said back, as on the way to the sign-in. */
  private static void assertClean(String who, String path, String page) {
    List<String> leaked = foreign(who).stream().filter(page.replace(path, "")::contains).toList();
    assertThat(leaked).as("%s at %s", who, path).isEmpty();
  }

  /** A path with every name in it replaced by each number of the house. */
  private static List<String> filled(String route) {
    if (!NAME.matcher(route).find()) {
      return List.of(route);
    }
    Stream<String> numbers =
        Stream.of("1 2 3 5 P1001 R1001 R1002 S1001 S1003 S1004 HENGDA NORTHWIND en X9".split(" "));
    Stream<String> quotes =
        Stream.of(hengdas, northwinds).flatMap(List::stream).filter(it -> it.matches("Q\\d+"));
    return Stream.concat(numbers, quotes)
        .map(number -> NAME.matcher(route).replaceAll(number))
        .toList();
  }

  private static Map<String, String> crawl(Browser browser) {
    Map<String, String> seen = new LinkedHashMap<>();
    Deque<String> open =
        new ArrayDeque<>(List.of("/", "/quotes", "/shipments", "/requests", "/account"));
    while (!open.isEmpty()) {
      String path = open.poll();
      if (seen.containsKey(path) || path.contains(".") || seen.size() > 500) {
        continue;
      }
      String page = browser.get(path).body();
      seen.put(path, page);
      LINK.matcher(page).results().map(it -> it.group(1).replace("&amp;", "&")).forEach(open::add);
    }
    return seen;
  }

  private static Map<String, List<String>> headers(HttpResponse<String> answer) {
    var headers = new LinkedHashMap<>(answer.headers().map());
    headers.remove("date");
    headers.remove("content-length");
    return headers;
  }
}
