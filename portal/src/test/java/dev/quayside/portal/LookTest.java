package dev.quayside.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.message.Bytes;
import dev.quayside.rates.money.ExchangeRate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/**
 * Looks at the pages in a real browser, on a phone and on a desk, in both languages. The pictures
 * lie in target/pages.
 */
class LookTest {

  private static final int PHONE = 360;
  private static final int DESK = 1280;
  private static final int WIDE = 1600;
  private static final Path PICTURES = Path.of("target", "pages");

  private static final String DOUBTFUL =
      """
      POL,POD,Carrier,20GP,40GP,40HQ,Currency,Valid from,Valid to,T/T,Origin THC,DOC,BAF
      Shanghai,Los Angeles,COSCO,1480,18500,1850,USD,2026-07-01,2026-07-31,14-16,CNY 750/1250/1250,CNY 450/BL,incl
      Ningbo,Los Angeles,COSCO,1480,1850,1850,USD,2026-07-01,2026-07-31,14-16,CNY 750/1250/1250,CNY 450/BL,incl
      """;

  private static final String WRONG =
      """
      POL,POD,Carrier,20GP,40GP,Currency,Valid from,Valid to,Valdity note
      上海,Atlantis,COSCO,1480,1850,USD,5/7/2026,8/7/2026,x
      上海,洛杉矶,NOSUCH,1.850,=1+1,USD,2026-07-01,2026-07-31,y
      """;

  private static OpenPortal portal;
  private static ChromeDriver chromium;
  private static String base;

  @BeforeAll
  static void open() throws IOException {
    chromium = Chromium.start();
    portal = new OpenPortal();
    SampleSheet.publish(portal.db, "june.csv", "", SampleSheet.JUNE);
    base = "http://localhost:" + portal.port();
    Files.createDirectories(PICTURES);
  }

  @AfterAll
  static void close() {
    chromium.quit();
    portal.close();
  }

  @AfterEach
  void leave() {
    chromium.manage().deleteAllCookies();
  }

  @Test
  void a_customers_pages_fit_a_phone_and_a_desk_in_both_languages() throws IOException {
    look("sign-in", "/sign-in");
    signIn(SampleHouse.BAKER);

    look("quotes", "/quotes");
    look("quote", "/quotes/Q1002");
    look("shipments", "/shipments");
    look("not-found", "/quotes/Q9999");
    signOut();
  }

  @Test
  void whoever_has_a_quotes_link_accepts_it_with_one_form_on_a_phone_and_a_desk()
      throws IOException {
    String open = link("Q1001");
    look("link-open", open);
    look("link-options", link("Q1002"));
    look("link-expired", link("Q1003"));
    look("link-unknown", open.substring(0, open.length() - 4) + "ffff");

    chromium.get(base + open + "?lang=zh");
    chromium.findElement(By.cssSelector("form[action$='/accept'] [name=who]")).sendKeys("李娜");
    press("form[action$='/accept'] button");
    look("link-accepted", open);

    assertThat(chromium.findElement(By.cssSelector("main")).getText())
        .contains("李娜 已于 2026-06-03", "方案 A", "O1001");
    assertThat(complaints()).isEmpty();
  }

  private static String link(String quote) {
    return "/q/" + portal.db.with(books -> books.orders().token(quote, 1)).text();
  }

  @Test
  void the_desks_pages_fit_a_phone_and_a_desk_in_both_languages() throws IOException {
    signIn(SampleHouse.SALES);

    look("cases", "/desk/cases");
    look("incoming", "/desk");
    look("inquiry", "/desk/inquiries/2");
    look("inquiry-chinese", "/desk/inquiries/1");
    look("doubtful", "/desk/inquiries/5");
    look("tasks", "/desk/tasks");
    look("queue", "/desk/queue");
    look("rates", "/desk/rates");
    look("rates-unclear", "/desk/rates?from=Atlantis");
    look("rate", "/desk/rates/2");
    look("versions", "/desk/rates/versions");
    look("version", "/desk/rates/versions/1");
    look("import", "/desk/rates/import");
    look("import-wrong", "/desk/rates/import/" + handedIn("七月运价.csv", WRONG));
    look("import-doubtful", "/desk/rates/import/" + handedIn("july.csv", DOUBTFUL));
    look("profiles", "/desk/rates/profiles");
    look("rules-read", "/desk/rates/rules");
    signOut();
  }

  @Test
  void a_case_lies_in_three_columns_on_a_wide_desk_in_two_on_a_small_one_and_in_one_on_a_phone() {
    signIn(SampleHouse.SALES);

    assertThat(columns(WIDE)).isEqualTo(3);
    assertThat(columns(DESK)).isEqualTo(2);
    assertThat(columns(PHONE)).isEqualTo(1);
    signOut();
  }

  /** Of a case's three parts, how many begin at a place of their own from the left. */
  private static long columns(int width) {
    resize(width);
    chromium.get(base + "/desk/inquiries/2?lang=en");
    return chromium.findElements(By.cssSelector(".board > .column")).stream()
        .map(column -> column.getLocation().getX())
        .distinct()
        .count();
  }

  @Test
  void what_sales_find_and_count_fits_a_phone_and_a_desk() throws IOException {
    signIn(SampleHouse.SALES);

    look("search", "/desk/search?q=宁波");
    look("search-none", "/desk/search?q=Timbuktu");
    look("incoming-narrowed", "/desk?from=Shanghai&cases=QUOTED");
    look("incoming-unclear", "/desk?from=Atlantis");
    look("tasks-marked", "/desk/tasks?all=1&overdue=1");
    look("figures", "/desk/figures");
    signOut();
  }

  @Test
  void the_pages_of_those_who_decide_fit_a_phone_and_a_desk() throws IOException {
    var today = LocalDate.of(2026, 6, 3);
    portal.db.use(books -> {
      books.terms().addMargin(SampleRules.WESTBOUND);
      books.terms().addMargin(SampleRules.HOUSE);
      books.terms().addFloor(SampleRules.FLOOR);
      books.terms().addExchange(ExchangeRate.of("USD", "CNY", "7.1234", today, "中国银行"));
    });
    SampleHeld.hold(portal);
    signIn(SampleHouse.ADMIN);

    look("rules", "/desk/rates/rules");
    look("exchange", "/desk/rates/exchange");
    look("people", "/desk/people");
    look("approvals", "/desk/approvals");
    look("letter-waits", "/desk/inquiries/" + SampleDraft.write(portal));
    look("autonomy", "/desk/autonomy");
    look("case-held", "/desk/inquiries/2");
    chromium.get(base + "/desk/approvals?lang=en");
    press("form[action$='/approve'] button");
    look("approved", "/desk/approvals");

    assertThat(chromium.findElement(By.cssSelector("main")).getText()).contains("Lena Wu");
    signOut();
  }

  @Test
  void sales_hand_a_sheet_in_look_at_it_publish_it_and_find_its_rates() throws IOException {
    Path sheet =
        Files.writeString(Files.createTempDirectory("sheet").resolve("july.csv"), DOUBTFUL);
    signIn(SampleHouse.SALES);

    chromium.get(base + "/desk/rates/import?lang=en");
    chromium.findElement(By.name("file")).sendKeys(sheet.toString());
    chromium.findElement(By.cssSelector("form.upload button")).click();
    chromium.findElement(By.name("accept")).click();
    press("form.publish button");
    String published =
        chromium.findElement(By.xpath("//main//h1[starts-with(., 'Version ')]")).getText();
    chromium.findElement(By.linkText("Rates")).click();
    chromium.findElement(By.name("from")).sendKeys("宁波");
    chromium.findElement(By.name("day")).clear();
    chromium.executeScript("document.getElementsByName('day')[0].value = '2026-07-03'");
    chromium.findElement(By.name("to")).sendKeys("Los Angeles", Keys.ENTER);

    chromium.findElement(By.xpath("//tbody//span[contains(., '31 Jul 2026')]"));
    assertThat(published).startsWith("Version ");
    assertThat(chromium.findElement(By.partialLinkText("Ningbo")).getText()).contains("USLAX");
    assertThat(chromium.getCurrentUrl()).contains("to=Los");
    assertThat(complaints()).isEmpty();
    signOut();
  }

  /** The number of a sheet that waits at the desk. */
  private static long handedIn(String file, String text) {
    long user =
        portal.db.with(books -> books.users().byEmail(SampleHouse.SALES)).orElseThrow().user().id();
    var content = Bytes.of(text.getBytes(StandardCharsets.UTF_8));
    return portal.db.with(books -> books.sheetDrafts().add(file, content, user, SampleHouse.NOW));
  }

  private static void signIn(String email) {
    Chromium.signIn(chromium, portal.port(), email);
  }

  private static void signOut() {
    press("form[action='/sign-out'] button");
  }

  private static void press(String button) {
    Chromium.press(chromium, button);
  }

  private static void look(String name, String path) throws IOException {
    for (String language : List.of("en", "zh")) {
      for (int width : List.of(PHONE, DESK)) {
        resize(width);
        chromium.get(base + path + (path.contains("?") ? "&" : "?") + "lang=" + language);
        Files.write(
            PICTURES.resolve("%s-%s-%d.png".formatted(name, language, width)),
            Base64.getDecoder().decode(picture()));

        assertThat(widest()).as("%s in %s at %d px", path, language, width).isEqualTo(width);
        assertThat(complaints()).as("what the browser's console says of %s", path).isEmpty();
      }
    }
  }

  private static void resize(int width) {
    chromium.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", width == PHONE));
  }

  private static String picture() {
    Map<String, Object> shot =
        chromium.executeCdpCommand(
            "Page.captureScreenshot", Map.of("captureBeyondViewport", true, "format", "png"));
    return String.valueOf(shot.get("data"));
  }

  /** Pixels that the page takes; more than the window has means scrolling sideways. */
  private static int widest() {
    Object width = chromium.executeScript("return document.documentElement.scrollWidth");
    return Integer.parseInt(String.valueOf(width));
  }

  private static List<String> complaints() {
    return chromium.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .filter(message -> !message.contains("404 (Not Found)"))
        .filter(message -> !message.contains("422 (Unprocessable"))
        .toList();
  }
}
