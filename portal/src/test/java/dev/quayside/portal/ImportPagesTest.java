package dev.quayside.portal;

import static dev.quayside.portal.Browser.location;
import static dev.quayside.portal.SampleHouse.BAKER;
import static dev.quayside.portal.SampleHouse.SALES;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.sheet.KnownSheet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a sheet is handed in at the desk, looked at, and published. */
class ImportPagesTest {

  private static final String HOME = "/desk/rates/import";

  private static final String JULY =
      """
      POL,POD,Carrier,20GP,40HQ,Currency,Valid from,Valid to
      上海,洛杉矶,COSCO,1400,1800,USD,2026-07-01,2026-07-31
      """;

  private OpenPortal portal;

  @BeforeEach
  void open() {
    portal = new OpenPortal();
  }

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void nothing_is_live_before_it_was_looked_at_and_published() {
    var sales = portal.signedIn(SALES);

    String draft = handIn(sales, "七月运价.csv", JULY);
    String page = sales.get(draft).body();

    assertThat(page).contains("七月运价.csv", "Ready to publish", "1 rates", "1 new");
    assertThat(version()).isZero();

    String published =
        location(sales.post(draft + "/publish", List.of("token", sales.tokenOn(draft))));

    assertThat(published).startsWith("/desk/rates/versions/1");
    assertThat(version()).isEqualTo(1);
    assertThat(sales.get("/desk/rates/versions/1").body()).contains("七月运价.csv", "Chen Wei");
    assertThat(sales.get(draft).statusCode()).isEqualTo(404);
  }

  @Test
  void what_a_sheet_leaves_open_is_answered_on_its_page() {
    var sales = portal.signedIn(SALES);
    String draft = handIn(sales, "july.csv", JULY.replace("USD", "").replace("Currency", "#x"));
    String page = sales.get(draft).body();
    assertThat(page).contains("answer.currency", "leave something open");

    sales.post(
        draft + "/answers",
        List.of("token", sales.tokenOn(draft), "answer.currency", "USD", "series", "COSCO FAK"));
    String again = sales.get(draft).body();

    assertThat(again).contains("value=\"USD\"", "value=\"COSCO FAK\"", "name=\"confirm\"");

    var unconfirmed = sales.post(draft + "/publish", List.of("token", sales.tokenOn(draft)));
    assertThat(unconfirmed.statusCode()).isEqualTo(409);
    assertThat(version()).isZero();

    sales.post(draft + "/publish", List.of("token", sales.tokenOn(draft), "confirm", "yes"));
    assertThat(version()).isEqualTo(1);
    assertThat(sales.get("/desk/rates/profiles").body()).contains("COSCO FAK", "july.csv");
  }

  @Test
  void what_looks_wrong_goes_live_only_with_a_tick() {
    var sales = portal.signedIn(SALES);
    String before = handIn(sales, "june.csv", JULY.replace("2026-07-01", "2026-06-01"));
    sales.post(before + "/publish", List.of("token", sales.tokenOn(before)));

    String draft = handIn(sales, "july.csv", JULY.replace("1800", "18000"));

    assertThat(sales.get(draft).body()).contains("Something looks wrong", "USD 18000");
    var refused = sales.post(draft + "/publish", List.of("token", sales.tokenOn(draft)));
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(version()).isEqualTo(1);

    sales.post(draft + "/publish", List.of("token", sales.tokenOn(draft), "accept", "yes"));
    assertThat(version()).isEqualTo(2);
  }

  @Test
  void what_is_no_sheet_is_told_and_can_be_discarded() {
    var sales = portal.signedIn(SALES);

    String draft = handIn(sales, "scan.pdf", "%PDF-1.7 nothing");

    assertThat(sales.get(draft).body()).contains("cannot be read as a rate sheet", "is a PDF");
    assertThat(location(sales.post(draft + "/discard", List.of("token", sales.tokenOn(draft)))))
        .isEqualTo(HOME);
    assertThat(sales.get(draft).statusCode()).isEqualTo(404);
  }

  @Test
  void a_file_keeps_every_byte_and_loses_its_folders() {
    var sales = portal.signedIn(SALES);
    byte[] bytes = new byte[300_000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) "\r\n--parting-\r\n\r-x".charAt(i * 7 % 17);
    }

    String draft =
        location(
            sales.upload(HOME, sales.tokenOn(HOME), "C:\\\\rates\\\\..\\\\..\\\\a b.xlsx", bytes));
    long id = Long.parseLong(draft.substring(draft.lastIndexOf('/') + 1));

    assertThat(portal.db.with(books -> books.sheetDrafts().content(id)).orElseThrow().toArray())
        .isEqualTo(bytes);
    assertThat(portal.db.with(books -> books.sheetDrafts().find(id)).orElseThrow().file())
        .isEqualTo("a b.xlsx");
  }

  @Test
  void only_staff_hand_sheets_in_and_no_sheet_is_endless() {
    var customer = portal.signedIn(BAKER);
    var sales = portal.signedIn(SALES);

    assertThat(
            customer.upload(HOME, customer.tokenOn("/quotes"), "a.csv", bytes(JULY)).statusCode())
        .isEqualTo(403);
    assertThat(sales.upload(HOME, "made up", "a.csv", bytes(JULY)).statusCode()).isEqualTo(403);
    assertThat(sales.upload(HOME, sales.tokenOn(HOME), "a.csv", new byte[20_000_001]).statusCode())
        .isEqualTo(413);
    assertThat(List.of(HOME, HOME + "/1", "/desk/rates/profiles"))
        .allSatisfy(path -> assertThat(customer.get(path).statusCode()).isEqualTo(403));
  }

  @Test
  void a_kind_of_sheet_is_renamed_and_forgotten() {
    var kind = new KnownSheet("abc", "COSCO FAK", "june.csv", Map.of("POL", "POL"), Map.of());
    portal.db.use(books -> books.sheets().keep(kind, "lena", SampleHouse.NOW));
    var sales = portal.signedIn(SALES);
    String page = "/desk/rates/profiles";

    sales.post(page + "/abc/rename", List.of("token", sales.tokenOn(page), "series", "COSCO 华东"));
    assertThat(sales.get(page).body()).contains("COSCO 华东").doesNotContain("COSCO FAK");

    sales.post(page + "/abc/forget", List.of("token", sales.tokenOn(page)));
    assertThat(sales.get(page).body()).contains("No sheet has been confirmed yet");
  }

  private long version() {
    return portal.db.<Long>with(books -> books.rates().version());
  }

  private static String handIn(Browser browser, String file, String text) {
    return location(browser.upload(HOME, browser.tokenOn(HOME), file, bytes(text)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
