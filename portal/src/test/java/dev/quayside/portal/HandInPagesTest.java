package dev.quayside.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.SampleInvoice;
import dev.quayside.db.SampleShipment;
import dev.quayside.db.task.OpenTask;
import dev.quayside.db.task.SalesTask.Kind;
import dev.quayside.rates.paper.BillOfLading.State;
import dev.quayside.rates.paper.PaperKind;
import dev.quayside.rates.tracking.Role;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A shipper confirms the draft of his bill of lading or wants it changed and hands papers in; sales
 * find it in their tasks once, and on the shipment's page at the desk.
 */
class HandInPagesTest {

  private static final byte[] PDF = "%PDF-1.7 and the rest of it".getBytes(UTF_8);

  /** Hengda has booked it and ships, Northwind receives it. */
  private static final String SHARED = "S1004";

  private OpenPortal portal;

  @BeforeEach
  void a_first_draft_is_there() {
    portal = new OpenPortal();
    var shared =
        SampleShipment.of(portal.customers.hengda(), "OOLU2719930840", "CNNGB-USLAX", "OOCL SPAIN")
            .with(portal.customers.northwind(), Role.CONSIGNEE);
    portal.db.use(books -> books.shipments().file(shared.filing(), SampleHouse.NOW));
    draft("draft one");
  }

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void a_confirmed_draft_is_work_for_sales_once() {
    var li = portal.signedIn(SampleHouse.LI);

    var done = confirm(li, 1);
    var again = confirm(li, 1);

    assertThat(done.headers().firstValue("location").orElseThrow()).contains("told=confirmed");
    assertThat(again.statusCode()).isEqualTo(303);
    assertThat(state()).isEqualTo(State.CONFIRMED);
    assertThat(tasks()).extracting(OpenTask::kind).containsExactly(Kind.ISSUE_BL);
    assertThat(page(li)).contains("Draft 1 of the bill of lading was confirmed");
    assertThat(desk(SampleHouse.SALES)).contains("confirmed draft 1", "Issue the B/L");
  }

  @Test
  void a_draft_that_a_newer_one_has_replaced_is_not_confirmed() {
    var li = portal.signedIn(SampleHouse.LI);
    draft("draft two");

    var late = confirm(li, 1);

    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("当前页面", "第 2 版");
    assertThat(state()).isEqualTo(State.DRAFT);
    assertThat(tasks()).isEmpty();
  }

  @Test
  void changes_are_asked_in_words_and_a_file_and_told_to_sales() {
    var li = portal.signedIn(SampleHouse.LI);

    var asked = change(li, 1, "收货人改为 Northwind Ltd", "更正函 第2份.pdf", PDF);
    var again = change(li, 1, "收货人改为 Northwind Ltd", "更正函 第2份.pdf", PDF);

    assertThat(asked.statusCode()).isEqualTo(303);
    assertThat(again.statusCode()).isEqualTo(303);
    assertThat(state()).isEqualTo(State.CHANGES_ASKED);
    assertThat(tasks()).hasSize(1);
    assertThat(tasks().getFirst().about().en()).contains("收货人改为 Northwind Ltd", "更正函 第2份.pdf");
    assertThat(page(li)).contains("更正函 第2份.pdf");
    assertThat(page(portal.signedIn(SampleHouse.BAKER))).doesNotContain("更正函");
  }

  @Test
  void with_changes_to_an_old_draft_nothing_is_kept_by_half() {
    var li = portal.signedIn(SampleHouse.LI);
    draft("draft two");

    var late = change(li, 1, "marks: N/M", "letter.pdf", PDF);

    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("marks: N/M").doesNotContain("letter.pdf");
    assertThat(state()).isEqualTo(State.DRAFT);
    assertThat(tasks()).isEmpty();
  }

  @Test
  void who_only_receives_the_cargo_says_nothing_to_its_draft() {
    var baker = portal.signedIn(SampleHouse.BAKER);

    assertThat(confirm(baker, 1).statusCode()).isEqualTo(404);
    assertThat(page(baker)).doesNotContain("Confirm draft", "Ask for changes");
    assertThat(state()).isEqualTo(State.DRAFT);
  }

  @Test
  void a_paper_is_handed_in_once_and_is_read_by_whoever_brought_it_and_by_sales() {
    var baker = portal.signedIn(SampleHouse.BAKER);

    var filed = bring(baker, "VGM", "磅单 七月.pdf", PDF);
    var again = bring(baker, "VGM", "磅单 七月.pdf", PDF);

    assertThat(filed.headers().firstValue("location").orElseThrow()).contains("told=filed");
    assertThat(again.headers().firstValue("location").orElseThrow()).contains("told=repeated");
    assertThat(page(baker)).contains("磅单 七月.pdf");
    assertThat(page(portal.signedIn(SampleHouse.LI))).doesNotContain("磅单");
    assertThat(desk(SampleHouse.SALES)).contains("磅单 七月.pdf", "Northwind Furniture Ltd");
    assertThat(
            portal.db.<List<String>>with(
                books -> books.timeline().story(portal.customers.northwind())))
        .as("once, though it was sent twice")
        .filteredOn(told -> told.startsWith("HANDED_IN_PAPER"))
        .singleElement()
        .asString()
        .contains(SHARED + ": 磅单 七月.pdf");
    assertThat(tasks()).extracting(OpenTask::kind).containsExactly(Kind.LOOK_AT_PAPER);
  }

  @Test
  void what_is_no_paper_too_large_or_not_from_our_page_is_refused_and_not_kept() {
    var baker = portal.signedIn(SampleHouse.BAKER);
    byte[] large = new byte[100_000_000];

    var program = bring(baker, "OTHER", "list.pdf", "MZ...".getBytes(UTF_8));
    var nothing = bring(baker, "INVOICE", "list.pdf", PDF);
    var tooLarge = bring(baker, "OTHER", "list.pdf", large);
    var elsewhere =
        baker.upload("/shipments/" + SHARED + "/papers", List.of("kind", "OTHER"), "a.pdf", PDF);
    var stranger = bring(baker, "S1003", "OTHER", "list.pdf", PDF);

    assertThat(program.statusCode()).isEqualTo(415);
    assertThat(program.body()).contains("Nothing was filed.");
    assertThat(nothing.statusCode()).isEqualTo(422);
    assertThat(tooLarge.statusCode()).isEqualTo(413);
    assertThat(tooLarge.body()).contains("a paper may have 25 MB");
    assertThat(elsewhere.statusCode()).isEqualTo(403);
    assertThat(stranger.statusCode()).isEqualTo(404);
    assertThat(tasks()).isEmpty();
    assertThat(page(baker)).doesNotContain("list.pdf");
  }

  @Test
  void sales_see_what_each_party_sees_and_hold_and_release() {
    portal.db.use(books ->
        books
            .charges()
            .file(
                SampleInvoice.of(SHARED, portal.customers.northwind(), "INV-9", "990"),
                "Lena",
                SampleHouse.NOW));
    var sales = portal.signedIn(SampleHouse.SALES);
    String before = desk(SampleHouse.SALES);

    var notHis = say(sales, "RELEASED", "paid by cheque", "");
    var held = say(sales, "HELD", "packing list", "");
    String seen = field(desk(SampleHouse.SALES), "seen");
    var overtaken = say(portal.signedIn(SampleHouse.APPROVER), "RELEASED", "by cheque", "");
    var released = say(portal.signedIn(SampleHouse.APPROVER), "RELEASED", "by cheque", seen);

    assertThat(before).contains("Northwind Furniture Ltd", "宁波恒达", "INV-9", "consignee");
    assertThat(notHis.statusCode()).isEqualTo(403);
    assertThat(held.statusCode()).isEqualTo(303);
    assertThat(overtaken.statusCode()).isEqualTo(409);
    assertThat(released.statusCode()).isEqualTo(303);
    assertThat(desk(SampleHouse.SALES)).contains("Nothing of ours keeps it", "by cheque");
  }

  @Test
  void of_two_who_tell_how_a_bill_of_lading_stands_the_second_is_told_of_the_first() {
    String seen = blSeen();

    var first = tellBl(portal.signedIn(SampleHouse.SALES), "ISSUED", seen);
    var second = tellBl(portal.signedIn(SampleHouse.APPROVER), "TELEX_RELEASED", seen);
    var again = tellBl(portal.signedIn(SampleHouse.APPROVER), "TELEX_RELEASED", blSeen());

    assertThat(first.statusCode()).isEqualTo(303);
    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(second.body()).contains("已有同事更改");
    assertThat(again.statusCode()).isEqualTo(303);
    assertThat(state()).isEqualTo(State.TELEX_RELEASED);
  }

  private String blSeen() {
    String page = desk(SampleHouse.SALES);
    return field(page.substring(page.indexOf("/bl\"")), "seen");
  }

  private static HttpResponse<String> tellBl(Browser browser, String step, String seen) {
    return browser.post(
        "/desk/shipments/" + SHARED + "/bl",
        List.of("token", browser.tokenOn("/account"), "seen", seen, "step", step));
  }

  private HttpResponse<String> say(Browser browser, String step, String why, String seen) {
    return browser.post(
        "/desk/shipments/" + SHARED + "/release",
        List.of(
            "token",
            browser.tokenOn("/account"),
            "seen",
            seen,
            "step",
            step,
            "ground",
            "PAPERS",
            "whom",
            "",
            "why",
            why));
  }

  private static String field(String page, String name) {
    int at = page.indexOf("value=\"", page.indexOf("name=\"" + name + "\"")) + 7;
    return page.substring(at, page.indexOf('"', at));
  }

  private HttpResponse<String> confirm(Browser browser, int version) {
    return browser.post(
        "/shipments/" + SHARED + "/bl/confirm",
        List.of("token", browser.tokenOn("/account"), "version", String.valueOf(version)));
  }

  private HttpResponse<String> change(
      Browser browser, int version, String words, String name, byte[] content) {
    return browser.upload(
        "/shipments/" + SHARED + "/bl/changes",
        List.of(
            "token", browser.tokenOn("/account"),
            "version", String.valueOf(version),
            "words", words),
        name,
        content);
  }

  private HttpResponse<String> bring(Browser browser, String kind, String name, byte[] content) {
    return bring(browser, SHARED, kind, name, content);
  }

  private HttpResponse<String> bring(
      Browser browser, String shipment, String kind, String name, byte[] content) {
    return browser.upload(
        "/shipments/" + shipment + "/papers",
        List.of("token", browser.tokenOn("/account"), "kind", kind),
        name,
        content);
  }

  private void draft(String content) {
    SamplePapers.file(portal, SHARED, PaperKind.BL_DRAFT, Optional.empty(), content);
  }

  private State state() {
    return portal
        .db
        .with(books -> books.papers().whole(SHARED))
        .flatMap(papers -> papers.bl())
        .orElseThrow()
        .state();
  }

  private List<OpenTask> tasks() {
    return portal.db.with(books -> books.shipmentTasks().open(SHARED));
  }

  private static String page(Browser browser) {
    return browser.get("/shipments/" + SHARED + "?lang=en").body();
  }

  private String desk(String who) {
    return portal.signedIn(who).get("/desk/shipments/" + SHARED + "?lang=en").body();
  }
}
