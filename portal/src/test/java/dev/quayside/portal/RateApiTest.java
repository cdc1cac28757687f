package dev.quayside.portal;

import static dev.quayside.portal.Browser.header;
import static dev.quayside.portal.SampleHouse.ADMIN;
import static dev.quayside.portal.SampleHouse.BAKER;
import static dev.quayside.portal.SampleHouse.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.charge.Invoice;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.sheet.KnownSheet;
import dev.quayside.db.webhook.Fact;
import dev.quayside.portal.api.ApiRoutes;
import dev.quayside.portal.charges.InvoiceReading;
import dev.quayside.portal.charges.Told;
import dev.quayside.portal.intake.SheetIntake;
import dev.quayside.portal.library.sheets.DraftDesk;
import dev.quayside.rates.place.Places;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The library for other programs: what openapi.json says is what they get. */
class RateApiTest {

  private static final String ROOT = "/api/v1";

  /** Something that is there, for every name in a path. */
  private static final Map<String, String> THERE =
      Map.of(
          "{id}", "1",
          "{number}", "1",
          "{fingerprint}", "abc",
          "{import}", "1",
          "{kind}", "margin",
          "{shipment}", "S1001",
          "{paper}", "1",
          "{inquiry}", String.valueOf(SampleHeld.INQUIRY));

  /** What is sent, where a call needs it. */
  private static final Map<String, String> SENT =
      Map.ofEntries(
          Map.entry("put /rates/profiles/{fingerprint}", "{\"series\": \"MSC FAK\"}"),
          Map.entry("put /rates/imports/{import}/answers", "{\"answers\": {}}"),
          Map.entry(
              "post /rates/imports/{import}/publish",
              "{\"confirm\": true, \"acceptWarnings\": true}"),
          Map.entry("post /rates/imports", SampleSheet.JUNE),
          Map.entry("post /rules", "{\"kind\": \"FLOOR\", \"percent\": 3, \"mode\": \"LCL\"}"),
          Map.entry(
              "post /exchange",
              "{\"from\": \"USD\", \"to\": \"CNY\", \"factor\": \"7.12\", \"source\": \"BOC\"}"),
          Map.entry("post /shipments", SampleCalls.SHIPMENT),
          Map.entry("post /events", SampleCalls.DEPARTED),
          Map.entry("post /shipments/{shipment}/bl", "{\"step\": \"ISSUED\"}"),
          Map.entry(
              "post /shipments/{shipment}/release", "{\"step\": \"HELD\", \"why\": \"papers\"}"),
          Map.entry("post /invoices", SampleCalls.INVOICE),
          Map.entry("post /payments", SampleCalls.PAYMENT),
          Map.entry(
              "post /approvals/{inquiry}/approve",
              "{\"seals\": [\"%s\"]}".formatted(SampleHeld.CHEAPEST)));

  private OpenPortal portal;

  @BeforeEach
  void open() {
    portal = new OpenPortal();
    SampleSheet.publish(portal.db, "june.csv", "", SampleSheet.JUNE);
    var kind = new KnownSheet("abc", "COSCO FAK", "june.csv", Map.of("POL", "POL"), Map.of());
    portal.db.use(books -> books.sheets().keep(kind, "lena", SampleHouse.NOW));
    portal.db.use(books -> books.terms().addMargin(SampleRules.WESTBOUND));
    portal.db.use(books -> {
      long user = books.users().byEmail(ADMIN).orElseThrow().user().id();
      var sheet = Bytes.of(SampleSheet.JUNE.getBytes(StandardCharsets.UTF_8));
      books.sheetDrafts().add("july.csv", sheet, user, SampleHouse.NOW);
      books.sheetDrafts().add("august.csv", sheet, user, SampleHouse.NOW);
      var told = new InvoiceReading(books).read(JsonMapper.shared().readTree(SampleCalls.INVOICE));
      books.charges().file(((Told.Good<Invoice>) told).value(), "lena", SampleHouse.NOW);
    });
    SamplePapers.file(portal, "S1001");
    SampleHeld.hold(portal);
    SampleHeld.hold(portal, 5);
  }

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void every_route_is_in_the_document_and_the_document_has_no_other() {
    JsonNode document = json(portal.signedIn(SALES).get(ROOT + "/openapi.json"));

    Set<String> described = new HashSet<>();
    document
        .path("paths")
        .forEachEntry((path, methods) ->
            methods.propertyNames().forEach(method -> described.add(method + " " + path)));

    assertThat(document.path("openapi").asString()).isEqualTo("3.1.0");
    assertThat(named()).containsExactlyInAnyOrderElementsOf(described);
    assertThat(document.path("webhooks").propertyNames())
        .containsExactlyElementsOf(Stream.of(Fact.values()).map(Fact::event).toList());
  }

  @Test
  void every_call_answers_as_the_document_says() {
    var browser = portal.signedIn(ADMIN);
    JsonNode document = json(browser.get(ROOT + "/openapi.json"));
    String token = json(browser.get(ROOT + "/session")).path("token").asString();

    for (String call : inOrder(document)) {
      String method = call.substring(0, call.indexOf(' '));
      String path = call.substring(call.indexOf(' ') + 1);
      JsonNode described = document.path("paths").path(path).path(method);
      JsonNode responses = described.path("responses");
      String good = responses.has("201") ? "201" : "200";
      JsonNode said = responses.path(good);
      var answer =
          described.at("/requestBody/content").has("multipart/form-data")
              ? browser.upload(
                  ROOT + there(path, method),
                  List.of("kind", "POD"),
                  "pod.txt",
                  "received".getBytes(StandardCharsets.UTF_8),
                  "X-Quayside-Token",
                  token)
              : browser.call(
                  method,
                  ROOT + there(path, method),
                  SENT.getOrDefault(call, "{}"),
                  "X-Quayside-Token",
                  token);

      assertThat(answer.statusCode())
          .as(call + ": " + answer.body())
          .isEqualTo(Integer.parseInt(good));
      String type = said.path("content").propertyNames().iterator().next();
      assertThat(header(answer, "Content-Type")).as(call).startsWith(type.replace("*/*", ""));
      if (type.equals("application/json")) {
        fits(json(answer), said.path("content").path(type).path("schema"), document, call);
      }
    }
  }

  @Test
  void nobody_but_staff_gets_anything() {
    var stranger = portal.browser();
    var customer = portal.signedIn(BAKER);

    for (String call : named()) {
      String method = call.substring(0, call.indexOf(' '));
      String path = ROOT + there(call.substring(call.indexOf(' ') + 1));
      refused(stranger.call(method, path, "{}"), 401, call);
      refused(customer.call(method, path, "{}"), 403, call);
    }
  }

  @Test
  void what_changes_something_needs_the_sessions_token() {
    var browser = portal.signedIn(SALES);

    refused(browser.call("post", ROOT + "/rates/versions/1/withdraw", ""), 403, "no token");
    refused(
        browser.call("delete", ROOT + "/rates/profiles/abc", "", "X-Quayside-Token", "x"),
        403,
        "another's token");
    assertThat(portal.db.<Long>with(books -> books.rates().version())).isEqualTo(1);
  }

  @Test
  void rates_come_page_by_page_and_each_once() {
    var browser = portal.signedIn(SALES);

    List<String> ids = new ArrayList<>();
    String next = "";
    do {
      JsonNode page = json(browser.get(ROOT + "/rates?day=&limit=2&after=" + next));
      page.path("rates").forEach(rate -> ids.add(rate.path("id").asString()));
      next = page.path("next").asString("");
    } while (!next.isEmpty() && ids.size() < 10);

    assertThat(ids).hasSize(5).doesNotHaveDuplicates();
  }

  @Test
  void what_means_nothing_or_is_not_there_is_a_problem_with_a_title() {
    var browser = portal.signedIn(SALES);

    refused(browser.get(ROOT + "/rates?from=Atlantis"), 400, "no such port");
    refused(browser.get(ROOT + "/rates?limit=0"), 400, "limit");
    refused(browser.get(ROOT + "/rates?after=here"), 400, "after");
    refused(browser.get(ROOT + "/rates/999"), 404, "no such rate");
    refused(browser.get(ROOT + "/nowhere"), 404, "no such path");
    refused(browser.get(ROOT + "/rates/versions/first"), 404, "no number");
  }

  /** What takes something away comes last. */
  private static List<String> inOrder(JsonNode document) {
    List<String> first = new ArrayList<>();
    List<String> last = new ArrayList<>();
    document
        .path("paths")
        .forEachEntry((path, methods) ->
            methods
                .propertyNames()
                .forEach(method -> (method.equals("get") ? first : last).add(method + " " + path)));
    last.sort((one, other) -> other.compareTo(one));
    first.addAll(last);
    return first;
  }

  private List<String> named() {
    var intake = new SheetIntake(portal.db, Places.builtIn(), portal.time::get);
    var drafts = new DraftDesk(portal.db, intake);
    return new ApiRoutes(portal.db, Places.builtIn(), ZoneOffset.UTC, drafts).named();
  }

  /** One sheet is published before another is discarded. */
  private static String there(String path, String method) {
    String named = method.equals("delete") ? path.replace("{import}", "2") : path;
    return there(named) + (path.equals("/rates/imports") ? "?file=september.csv" : "");
  }

  private static String there(String path) {
    String filled = path.replace("{inquiry}/decline", "5/decline");
    for (var name : THERE.entrySet()) {
      filled = filled.replace(name.getKey(), name.getValue());
    }
    return filled;
  }

  /** Whether it has all that the schema asks for, and nothing the schema does not know. */
  private static void fits(JsonNode answer, JsonNode schema, JsonNode document, String where) {
    if (schema.has("$ref")) {
      String name = schema.path("$ref").asString().substring("#/components/schemas/".length());
      fits(answer, document.path("components").path("schemas").path(name), document, where);
      return;
    }
    for (JsonNode part : schema.path("allOf")) {
      fits(answer, part, document, where);
    }
    schema
        .path("required")
        .forEach(name -> assertThat(answer.has(name.asString())).as(where + ": " + name).isTrue());
    schema
        .path("properties")
        .forEachEntry((name, part) -> {
          if (answer.has(name)) {
            fits(answer.path(name), part, document, where + "/" + name);
          }
        });
    if (schema.has("items")) {
      assertThat(answer.isArray()).as(where).isTrue();
      answer.forEach(item -> fits(item, schema.path("items"), document, where + "[]"));
    }
    if (schema.has("enum")) {
      List<String> known = new ArrayList<>();
      schema.path("enum").forEach(value -> known.add(value.asString()));
      assertThat(known).as(where).contains(answer.asString());
    }
    switch (schema.path("type").asString("")) {
      case "string" -> assertThat(answer.isString()).as(where).isTrue();
      case "integer" -> assertThat(answer.isIntegralNumber()).as(where).isTrue();
      case "object" -> assertThat(answer.isObject()).as(where).isTrue();
      default -> {}
    }
  }

  private static void refused(HttpResponse<String> answer, int status, String what) {
    assertThat(answer.statusCode()).as(what).isEqualTo(status);
    assertThat(header(answer, "Content-Type")).as(what).isEqualTo("application/problem+json");
    JsonNode problem = json(answer);
    assertThat(problem.path("status").asInt()).as(what).isEqualTo(status);
    assertThat(problem.path("title").asString()).as(what).isNotBlank();
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }
}
