package dev.quayside.portal;

import static dev.quayside.portal.Browser.header;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.SampleShipment;
import dev.quayside.db.user.Scope;
import dev.quayside.rates.paper.PaperKind;
import dev.quayside.rates.tracking.Role;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Papers of a shipment: filed by a program, read by whose business they are, and by nobody else.
 */
class PaperTest {

  private static final byte[] PDF = "%PDF-1.7 and the rest of it".getBytes(UTF_8);

  /** Northwind has booked it, Hengda ships. */
  private static final String SHARED = "S1004";

  private OpenPortal portal;
  private String key = "";

  @BeforeEach
  void open() {
    portal = new OpenPortal();
    SampleShipment shared =
        SampleShipment.of(
                portal.customers.northwind(), "OOLU2719930840", "CNNGB-USLAX", "OOCL SPAIN")
            .with(portal.customers.hengda(), Role.SHIPPER);
    portal.db.use(books -> books.shipments().file(shared.filing(), SampleHouse.NOW));
    key = SampleKeys.add(portal, EnumSet.of(Scope.PAPERS, Scope.READ));
  }

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void a_paper_with_a_chinese_name_comes_back_whole_under_its_name() {
    HttpResponse<String> filed = send("BL_DRAFT", "提单 草稿.pdf", PDF);

    HttpResponse<String> paper = fetched(SampleHouse.LI, id(filed));

    assertThat(filed.statusCode()).isEqualTo(201);
    assertThat(paper.body()).isEqualTo(new String(PDF, UTF_8));
    assertThat(header(paper, "Content-Type")).isEqualTo("application/pdf");
    assertThat(header(paper, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(paper, "Content-Disposition"))
        .isEqualTo(
            "inline; filename=\"_____.pdf\"; filename*=UTF-8''"
                + "%E6%8F%90%E5%8D%95%20%E8%8D%89%E7%A8%BF.pdf");
  }

  @Test
  void a_part_of_it_can_be_asked_for_as_long_as_it_is_the_same() {
    long id = id(send("BL_DRAFT", "draft.pdf", PDF));
    String tag = header(fetched(SampleHouse.LI, id), "ETag");

    var some = fetched(SampleHouse.LI, id, "Range", "bytes=1-3");
    var last = fetched(SampleHouse.LI, id, "Range", "bytes=-2");
    var same = fetched(SampleHouse.LI, id, "Range", "bytes=5-", "If-Range", tag);
    var other = fetched(SampleHouse.LI, id, "Range", "bytes=5-", "If-Range", "\"old\"");
    var beyond = fetched(SampleHouse.LI, id, "Range", "bytes=999-");

    assertThat(some.statusCode()).isEqualTo(206);
    assertThat(some.body()).isEqualTo("PDF");
    assertThat(header(some, "Content-Range")).isEqualTo("bytes 1-3/" + PDF.length);
    assertThat(last.body()).isEqualTo("it");
    assertThat(same.body()).isEqualTo("1.7 and the rest of it");
    assertThat(other.statusCode()).isEqualTo(200);
    assertThat(beyond.statusCode()).isEqualTo(416);
  }

  @Test
  void a_large_paper_is_sent_as_it_came() {
    byte[] large = "0123456789".repeat(90_000).getBytes(UTF_8);
    long id = id(send("BL_DRAFT", "large.txt", large));

    assertThat(fetched(SampleHouse.LI, id).body()).isEqualTo(new String(large, UTF_8));
    assertThat(fetched(SampleHouse.LI, id, "Range", "bytes=262140-262150").body())
        .isEqualTo("01234567890");
  }

  @Test
  void an_invoice_is_read_by_whom_it_is_billed_to_and_is_unknown_to_all_others() {
    long invoice =
        SamplePapers.file(
                portal,
                SHARED,
                PaperKind.INVOICE,
                Optional.of(portal.customers.northwind()),
                "USD 9,000")
            .id();

    var li = portal.signedIn(SampleHouse.LI);
    var shipper = li.get("/shipments/" + SHARED + "/papers/" + invoice);
    var unknown = li.get("/shipments/" + SHARED + "/papers/999999");

    assertThat(fetched(SampleHouse.BAKER, invoice).body()).isEqualTo("USD 9,000");
    assertThat(shipper.statusCode()).isEqualTo(404);
    assertThat(shipper.body()).isEqualTo(unknown.body());
    assertThat(page(SampleHouse.BAKER)).contains("INV-1", "Invoice");
    assertThat(page(SampleHouse.LI)).doesNotContain("INV-1", "Invoice");
  }

  @Test
  void no_paper_is_found_under_another_shipment_or_by_whoever_is_no_party_or_without_a_login() {
    long own = id(send("BL_DRAFT", "draft.pdf", PDF));
    var other = SamplePapers.file(portal, "S1001", PaperKind.BL_DRAFT, Optional.empty(), "x");
    var li = portal.signedIn(SampleHouse.LI);

    assertThat(li.get("/shipments/S1001/papers/" + other.id()).statusCode()).isEqualTo(404);
    assertThat(li.get("/shipments/" + SHARED + "/papers/" + other.id()).statusCode())
        .isEqualTo(404);
    assertThat(li.get("/shipments/S1002/papers/" + own).statusCode()).isEqualTo(404);
    assertThat(portal.browser().get("/shipments/" + SHARED + "/papers/" + own).statusCode())
        .isEqualTo(303);
  }

  @Test
  void a_link_without_a_login_shows_no_papers() {
    send("BL_DRAFT", "draft.pdf", PDF);
    String page = page(SampleHouse.BAKER);
    String link = page.substring(page.indexOf("/t/" + SHARED));

    String linked = portal.browser().get(link.substring(0, link.indexOf('"')) + "?lang=en").body();

    assertThat(page).contains("draft.pdf", "Draft 1 of the bill of lading is there since");
    assertThat(linked).contains("OOLU2719930840").doesNotContain("draft.pdf", "Papers", "Draft 1");
  }

  @Test
  void the_same_content_again_is_no_new_version_and_another_is() {
    var first = send("BL_DRAFT", "draft.pdf", PDF);
    var again = send("BL_DRAFT", "draft.pdf", PDF);
    var second = send("BL_DRAFT", "draft.pdf", "%PDF-1.7 mended".getBytes(UTF_8));

    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(id(again)).isEqualTo(id(first));
    assertThat(json(second).path("version").asInt()).isEqualTo(2);
    assertThat(page(SampleHouse.LI)).contains("Draft 2 of the bill of lading");
  }

  @Test
  void a_call_repeated_under_its_key_is_answered_alike_and_another_one_is_refused() {
    var first = send("BL_DRAFT", "draft.pdf", PDF, "Idempotency-Key", "k1");
    var again = send("BL_DRAFT", "draft.pdf", PDF, "Idempotency-Key", "k1");
    var other = send("POD", "draft.pdf", PDF, "Idempotency-Key", "k1");

    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(other.statusCode()).isEqualTo(422);
  }

  @Test
  void what_may_run_as_a_program_is_refused_whatever_it_is_called() {
    assertThat(send("POD", "pod.exe", "MZ...".getBytes(UTF_8)).statusCode()).isEqualTo(415);
    assertThat(send("POD", "pod.pdf", "MZ...".getBytes(UTF_8)).statusCode()).isEqualTo(415);
    assertThat(send("POD", "pod.html", "<script>".getBytes(UTF_8)).statusCode()).isEqualTo(415);
    assertThat(send("POD", "pod.xlsx", "PK\u0003\u0004".getBytes(UTF_8)).body())
        .contains("without macros");
    assertThat(header(fetched(SampleHouse.BAKER, text()), "Content-Disposition"))
        .startsWith("attachment");
  }

  private long text() {
    return id(send("POD", "pod.txt", "<script>".getBytes(UTF_8)));
  }

  @Test
  void what_is_missing_or_unknown_is_named() {
    assertThat(send("INVOICE", "a.pdf", PDF).body()).contains("reference", "customer");
    assertThat(send("SECRET", "a.pdf", PDF).body()).contains("[\"kind\"]");
    assertThat(filed("S9999", List.of("kind", "POD"), "a.pdf", PDF).statusCode()).isEqualTo(404);
  }

  @Test
  void a_telex_release_is_told_once_and_opens_the_copy_to_the_consignee() {
    send("BL", "bl.pdf", PDF);

    var released = tell("TELEX_RELEASED");
    var again = tell("ISSUED");

    assertThat(json(released).path("state").asString()).isEqualTo("TELEX_RELEASED");
    assertThat(again.body()).isEqualTo(released.body());
    assertThat(page(SampleHouse.LI)).contains("telex-released");
    assertThat(tell("DRAFTED").statusCode()).isEqualTo(422);
  }

  @Test
  void a_key_without_the_scope_files_nothing() {
    key = SampleKeys.add(portal, EnumSet.of(Scope.READ, Scope.EVENTS));

    assertThat(send("POD", "pod.pdf", PDF).statusCode()).isEqualTo(403);
    assertThat(tell("ISSUED").statusCode()).isEqualTo(403);
  }

  private HttpResponse<String> tell(String step) {
    return portal
        .browser()
        .call(
            "post",
            "/api/v1/shipments/" + SHARED + "/bl",
            "{\"step\": \"" + step + "\"}",
            "Authorization",
            "Bearer " + key);
  }

  private HttpResponse<String> send(String kind, String name, byte[] content, String... headers) {
    return filed(SHARED, List.of("kind", kind), name, content, headers);
  }

  private HttpResponse<String> filed(
      String shipment, List<String> fields, String name, byte[] content, String... headers) {
    List<String> all = new ArrayList<>(List.of("Authorization", "Bearer " + key));
    all.addAll(List.of(headers));
    return portal
        .browser()
        .upload(
            "/api/v1/shipments/" + shipment + "/papers",
            fields,
            name,
            content,
            all.toArray(String[]::new));
  }

  private HttpResponse<String> fetched(String who, long paper, String... headers) {
    return portal.signedIn(who).get("/shipments/" + SHARED + "/papers/" + paper, headers);
  }

  private String page(String who) {
    return portal.signedIn(who).get("/shipments/" + SHARED + "?lang=en").body();
  }

  private static long id(HttpResponse<String> filed) {
    return json(filed).path("id").asLong();
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }
}
