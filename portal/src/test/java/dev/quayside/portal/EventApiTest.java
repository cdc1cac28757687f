package dev.quayside.portal;

import static dev.quayside.portal.Browser.header;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.user.Scope;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.EnumSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A carrier's feed: events as DCSA writes them, good, bad, repeated, and for nobody we know. */
class EventApiTest {

  private OpenPortal portal;
  private String key = "";

  @BeforeEach
  void open() {
    portal = new OpenPortal();
    key = SampleKeys.add(portal, EnumSet.of(Scope.EVENTS, Scope.READ));
  }

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void an_event_that_comes_before_its_shipment_waits_for_it() {
    JsonNode early = json(post("events", SampleCalls.DEPARTED));
    HttpResponse<String> filed = post("shipments", SampleCalls.SHIPMENT);
    JsonNode again = json(post("events", SampleCalls.DEPARTED));

    assertThat(early.at("/events/0/result").asString()).isEqualTo("PARKED");
    assertThat(filed.statusCode()).isEqualTo(201);
    assertThat(json(filed).path("attached").asInt()).isEqualTo(1);
    assertThat(again.at("/events/0/result").asString()).isEqualTo("REPEATED");
    assertThat(shipment().path("stage").asString()).isEqualTo("UNDER_WAY");
    assertThat(shipment().at("/answers/0").asString())
        .isEqualTo(
            "At sea on OOCL SPAIN 022W: it left Ningbo on 31 May 2026, bound for Singapore.");
    assertThat(shipment().path("promised").asString()).startsWith("2026-06-30T06:00");
  }

  @Test
  void a_shipment_filed_again_is_changed_and_its_new_plan_is_history() {
    post("shipments", SampleCalls.SHIPMENT);
    String later =
        SampleCalls.SHIPMENT
            .replace("2026-06-30T06:00:00+02:00", "2026-07-04T06:00:00+02:00")
            .replace("\"confirmed\": true", "\"reason\": \"SCHEDULE_CHANGE\"");

    portal.time.set(SampleHouse.NOW.plus(Duration.ofDays(2)));
    HttpResponse<String> changed = post("shipments", later);

    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(shipment().path("daysLate").asInt()).isEqualTo(4);
    assertThat(shipment().path("answers").toString()).contains("change of schedule");
  }

  @Test
  void one_bad_event_keeps_no_good_one_out_and_each_is_answered_in_its_place() {
    post("shipments", SampleCalls.SHIPMENT);
    String ahead = SampleCalls.event("e-2", "ACT", "2026-07-31T14:00:00+08:00");
    String naive = SampleCalls.event("e-3", "EST", "2026-06-30 14:00");

    JsonNode answer =
        json(post("events", "[%s, %s, %s]".formatted(ahead, SampleCalls.DEPARTED, naive)));

    assertThat(answer.at("/events/0/errors/0/pointer").asString()).isEqualTo("/0/eventDateTime");
    assertThat(answer.at("/events/0/errors/0/detail").asString()).contains("lies ahead");
    assertThat(answer.at("/events/1/result").asString()).isEqualTo("KEPT");
    assertThat(answer.at("/events/2/errors/0/detail").asString()).contains("with an offset");
  }

  @Test
  void a_fault_is_pointed_at_where_it_was_sent() {
    String ahead = SampleCalls.event("e-2", "ACT", "2026-07-31T14:00:00+08:00");

    JsonNode alone = json(post("events", ahead));
    JsonNode listed = json(post("events", "[" + ahead + "]"));
    JsonNode named = json(post("events", "{\"events\": [" + ahead + "]}"));

    assertThat(alone.at("/errors/0/pointer").asString()).isEqualTo("/eventDateTime");
    assertThat(listed.at("/errors/0/pointer").asString()).isEqualTo("/0/eventDateTime");
    assertThat(named.at("/errors/0/pointer").asString()).isEqualTo("/events/0/eventDateTime");
  }

  @Test
  void what_is_wrong_is_a_problem_with_the_pointer_of_each_field() {
    HttpResponse<String> nothing = post("events", "{\"eventType\": \"TRANSPORT\"}");
    HttpResponse<String> stranger =
        post("shipments", SampleCalls.SHIPMENT.replace("NORTHWIND", "NOBODY"));
    HttpResponse<String> digit =
        post("shipments", SampleCalls.SHIPMENT.replace("MSKU6874333", "MSKU6874334"));

    assertThat(nothing.statusCode()).isEqualTo(422);
    assertThat(header(nothing, "Content-Type")).isEqualTo("application/problem+json");
    assertThat(nothing.body())
        .contains("/eventClassifierCode", "/eventDateTime", "/documentReferences");
    assertThat(json(stranger).at("/errors/0/pointer").asString()).isEqualTo("/parties/0/customer");
    assertThat(digit.body()).contains("/containers/0", "check digit");
  }

  @Test
  void papers_that_move_no_cargo_are_not_tracked() {
    String draft =
        """
        {"eventType": "SHIPMENT", "eventClassifierCode": "ACT", "eventDateTime": "2026-06-01T08:00:00Z",
         "shipmentEventTypeCode": "DRFT", "documentTypeCode": "TRD",
         "documentReferences": [{"documentReferenceType": "TRD", "documentReferenceValue": "OOLU2719930840"}]}
        """;

    assertThat(json(post("events", draft)).at("/events/0/result").asString())
        .isEqualTo("NOT_TRACKED");
  }

  @Test
  void a_key_without_the_scope_tells_nothing() {
    key = SampleKeys.add(portal, EnumSet.of(Scope.READ));

    assertThat(post("events", SampleCalls.DEPARTED).statusCode()).isEqualTo(403);
    assertThat(post("shipments", SampleCalls.SHIPMENT).statusCode()).isEqualTo(403);
    assertThat(portal.db.<Integer>with(books -> books.events().parked(Long.MAX_VALUE, 9).size()))
        .isZero();
  }

  /** The one that was filed, after the three of the sample house. */
  private JsonNode shipment() {
    return json(portal.browser().get("/api/v1/shipments/S1004", "Authorization", "Bearer " + key));
  }

  private HttpResponse<String> post(String what, String body) {
    return portal.browser().call("post", "/api/v1/" + what, body, "Authorization", "Bearer " + key);
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }
}
