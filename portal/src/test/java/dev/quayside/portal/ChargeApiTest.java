package dev.quayside.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.Books;
import dev.quayside.db.SampleShipment;
import dev.quayside.db.user.Scope;
import dev.quayside.rates.tracking.Role;
import dev.quayside.rates.tracking.event.Classifier;
import dev.quayside.rates.tracking.event.Milestone;
import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The accounts tell what is billed and paid; the parties read when they may collect. */
class ChargeApiTest {

  /** Hengda has booked it, Northwind receives it. */
  private static final String SHARED = "S1004";

  private OpenPortal portal;
  private String key = "";

  @BeforeEach
  void cargo_lies_ready() {
    portal = new OpenPortal();
    var shared =
        SampleShipment.of(portal.customers.hengda(), "OOLU2719930840", "CNNGB-USLAX", "OOCL SPAIN")
            .with(portal.customers.northwind(), Role.CONSIGNEE);
    portal.db.use(books -> {
      books.shipments().file(shared.filing(), SampleHouse.NOW);
      ready(books, shared, Milestone.DEPARTED, -20);
      ready(books, shared, Milestone.ARRIVED, -2);
      ready(books, shared, Milestone.AVAILABLE, -1);
    });
    key = SampleKeys.add(portal, EnumSet.of(Scope.CHARGES, Scope.READ, Scope.PAPERS));
  }

  private static void ready(Books books, SampleShipment shipment, Milestone milestone, int day) {
    books
        .events()
        .take(
            List.of(
                shipment.told(milestone.name(), milestone, Classifier.ACT, SampleHouse.NOW, day)),
            SampleHouse.NOW);
  }

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void cargo_waits_for_the_consignees_payment_and_the_shipper_reads_nothing_of_it() {
    var filed = post("invoices", invoice("INV-77"));

    assertThat(json(filed).at("/invoices/0/result").asString()).isEqualTo("FILED");
    assertThat(page(SampleHouse.BAKER))
        .contains(
            "It lies ready in Los Angeles. Still to be paid before it is released: USD 1,450.00"
                + " (invoice INV-77).",
            "Ocean freight",
            "To pay")
        .doesNotContain("can be collected now");
    assertThat(page(SampleHouse.LI))
        .contains("It lies ready in Los Angeles. It is not released yet.")
        .doesNotContain("INV-77", "1,450", "To pay</");
    assertThat(linked(SampleHouse.LI)).contains("not released yet").doesNotContain("INV-77");
    assertThat(list("TO_PAY")).contains("OOLU2719930840");
    assertThat(list("TO_COLLECT")).doesNotContain("OOLU2719930840");
    assertThat(list("ARRIVED")).contains("OOLU2719930840");
  }

  @Test
  void what_is_paid_to_the_cent_is_released_and_counts_once() {
    post("invoices", invoice("INV-77"));

    JsonNode part = json(post("payments", payment("A", "450.00", "USD")));
    JsonNode again = json(post("payments", payment("A", "450.00", "USD")));
    String between = page(SampleHouse.BAKER);
    JsonNode rest = json(post("payments", payment("B", "1000", "USD")));

    assertThat(part.at("/payments/0/open").asString()).isEqualTo("1000.00");
    assertThat(again.at("/payments/0/result").asString()).isEqualTo("REPEATED");
    assertThat(between).contains("USD 1,000.00 (invoice INV-77)", "USD 450.00 paid");
    assertThat(rest.at("/payments/0/open").asString()).isEqualTo("0.00");
    assertThat(page(SampleHouse.BAKER)).contains("It can be collected now, in Los Angeles.");
    assertThat(list("TO_COLLECT")).contains("OOLU2719930840");
    assertThat(list("TO_PAY")).doesNotContain("OOLU2719930840");
  }

  @Test
  void a_payment_that_is_over_or_of_another_currency_is_refused_and_both_are_named() {
    post("invoices", invoice("INV-77"));

    HttpResponse<String> over = post("payments", payment("A", "1450.01", "USD"));
    HttpResponse<String> other = post("payments", payment("B", "1450.00", "CNY"));
    HttpResponse<String> back = post("payments", payment("C", "-1.00", "USD"));
    post("payments", payment("D", "450.00", "USD"));
    HttpResponse<String> used = post("payments", payment("D", "451.00", "USD"));

    assertThat(over.statusCode()).isEqualTo(422);
    assertThat(over.body()).contains("USD 1450.01", "USD 1450.00", "/amount");
    assertThat(other.body()).contains("CNY 1450.00", "USD 1450.00", "/currency");
    assertThat(back.body()).contains("takes back USD -1.00", "USD 0.00");
    assertThat(used.body()).contains("USD 450.00", "USD 451.00", "/reference");
    assertThat(charges().at("/invoices/0/paid").asString()).isEqualTo("450.00");
  }

  @Test
  void an_invoice_is_changed_until_something_is_paid_of_it_and_then_stays() {
    post("invoices", invoice("INV-77"));
    JsonNode same = json(post("invoices", invoice("INV-77")));
    JsonNode changed = json(post("invoices", invoice("INV-77").replace("250.00", "260.00")));
    post("payments", payment("A", "10.00", "USD"));
    HttpResponse<String> late = post("invoices", invoice("INV-77"));

    assertThat(same.at("/invoices/0/result").asString()).isEqualTo("REPEATED");
    assertThat(changed.at("/invoices/0/result").asString()).isEqualTo("CHANGED");
    assertThat(late.statusCode()).isEqualTo(422);
    assertThat(late.body()).contains("USD 10.00", "USD 1460.00", "USD 1450.00");
  }

  @Test
  void what_is_wrong_is_named_field_by_field_and_the_rest_is_filed() {
    String wrong =
        invoice("INV-1")
            .replace("NORTHWIND", "NOBODY")
            .replace("2026-06-20", "soon")
            .replace("250.00", "250.001");
    String stranger = invoice("INV-2").replace(SHARED, "S1003");

    JsonNode answer =
        json(post("invoices", "[" + wrong + "," + invoice("INV-3") + "," + stranger + "]"));

    assertThat(answer.at("/invoices/0/errors").findValuesAsString("pointer"))
        .containsExactlyInAnyOrder("/0/customer", "/0/due", "/0/charges/1/amount");
    assertThat(answer.at("/invoices/1/result").asString()).isEqualTo("FILED");
    assertThat(answer.at("/invoices/2/errors/0/detail").asString())
        .isEqualTo("has no part in shipment S1003");
  }

  @Test
  void an_invoice_on_account_keeps_nothing_until_finance_stop_the_credit() {
    credit(false);
    post("invoices", invoice("INV-77"));
    String borne = page(SampleHouse.BAKER);
    credit(true);

    assertThat(borne).contains("It can be collected now", "on account");
    assertThat(page(SampleHouse.BAKER)).contains("Your credit with us is on hold");
    assertThat(page(SampleHouse.LI)).contains("not released yet").doesNotContain("credit");
    assertThat(list("TO_PAY")).contains("OOLU2719930840");
  }

  @Test
  void a_word_of_the_house_holds_and_releases_but_never_against_originals() {
    post("invoices", invoice("INV-77"));
    JsonNode held =
        json(release("{\"step\": \"HELD\", \"ground\": \"PAPERS\", \"why\": \"packing list\"}"));
    String waiting = page(SampleHouse.BAKER);
    var notHis = release("{\"step\": \"RELEASED\"}");
    key =
        SampleKeys.add(
            portal, SampleHouse.APPROVER, EnumSet.of(Scope.CHARGES, Scope.READ, Scope.PAPERS));
    JsonNode released = json(release("{\"step\": \"RELEASED\", \"why\": \"paid by cheque\"}"));
    String let = page(SampleHouse.BAKER);
    call("shipments/" + SHARED + "/bl", "{\"step\": \"ISSUED\"}");
    HttpResponse<String> originals = release("{\"step\": \"RELEASED\"}");
    String barred = page(SampleHouse.BAKER);
    call("shipments/" + SHARED + "/bl", "{\"step\": \"TELEX_RELEASED\"}");

    assertThat(held.path("bars").valueStream().map(JsonNode::asString))
        .containsExactly("PAYMENT", "HELD");
    assertThat(waiting).contains("Papers are missing: packing list.");
    assertThat(notHis.statusCode()).isEqualTo(403);
    assertThat(released.path("free").asBoolean()).isTrue();
    assertThat(let).contains("It can be collected now, in Los Angeles. We have released it.");
    assertThat(originals.statusCode()).isEqualTo(422);
    assertThat(barred).contains("Originals of the bill of lading are out");
    assertThat(page(SampleHouse.BAKER)).contains("It can be collected now");
  }

  @Test
  void a_key_without_the_scope_tells_nothing() {
    key = SampleKeys.add(portal, EnumSet.of(Scope.READ, Scope.PAPERS));

    assertThat(post("invoices", invoice("INV-77")).statusCode()).isEqualTo(403);
    assertThat(post("payments", payment("A", "1.00", "USD")).statusCode()).isEqualTo(403);
    assertThat(release("{\"step\": \"RELEASED\"}").statusCode()).isEqualTo(403);
  }

  private void credit(boolean onHold) {
    SampleCredit.tell(portal, SampleCredit.of("50000", "0", onHold, SampleHouse.NOW));
  }

  private static String invoice(String number) {
    return SampleCalls.INVOICE.replace("INV-77", number).replace("S1001", SHARED);
  }

  private static String payment(String reference, String amount, String currency) {
    return SampleCalls.PAYMENT
        .replace("BOC-1", reference)
        .replace("450.00", amount)
        .replace("USD", currency);
  }

  private HttpResponse<String> release(String body) {
    return call("shipments/" + SHARED + "/release", body);
  }

  private HttpResponse<String> post(String what, String body) {
    return call(what, body);
  }

  private HttpResponse<String> call(String path, String body) {
    return portal.browser().call("post", "/api/v1/" + path, body, "Authorization", "Bearer " + key);
  }

  private JsonNode charges() {
    return json(
        portal
            .browser()
            .get("/api/v1/shipments/" + SHARED + "/charges", "Authorization", "Bearer " + key));
  }

  private String page(String who) {
    return portal.signedIn(who).get("/shipments/" + SHARED + "?lang=en").body();
  }

  private String linked(String who) {
    String page = page(who);
    String link = page.substring(page.indexOf("/t/" + SHARED));
    return portal.browser().get(link.substring(0, link.indexOf('"')) + "?lang=en").body();
  }

  private String list(String show) {
    return portal.signedIn(SampleHouse.BAKER).get("/shipments?lang=en&show=" + show).body();
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }
}
