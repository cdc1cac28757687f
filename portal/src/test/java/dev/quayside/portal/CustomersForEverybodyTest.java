package dev.quayside.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.SampleInvoice;
import dev.quayside.rates.paper.PaperKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * A customer's three questions, asked in a real browser in both languages, on a phone and at a
 * desk, with a script engine and without one; and no serious fault for whoever hears the page.
 */
class CustomersForEverybodyTest {

  private static OpenPortal portal;
  private static ChromeDriver chromium;
  private static AxeCore axe;

  @BeforeAll
  static void open() throws IOException {
    portal = new OpenPortal();
    SamplePeople.nameAdmin(portal.db, SampleHouse.BAKER);
    SamplePapers.file(portal, "S1001");
    portal.db.use(books ->
        books
            .charges()
            .file(
                SampleInvoice.of("S1001", portal.customers.northwind(), "INV-77", "1450"),
                "Lena",
                SampleHouse.NOW));
    chromium = Chromium.start();
    axe = new AxeCore(chromium);
    Chromium.signIn(chromium, portal.port(), SampleHouse.BAKER);
  }

  @AfterAll
  static void close() {
    chromium.quit();
    portal.close();
  }

  @ParameterizedTest
  @CsvSource({
    "en, 360, true, 'it left Shanghai on 28 May 2026', '2 days later than', 'expected on 14 Jun"
        + " 2026'",
    "en, 1280, false, 'it left Shanghai on 28 May 2026', '2 days later than', 'expected on 14 Jun"
        + " 2026'",
    "zh, 360, false, '已于2026年5月28日从上海开船', '晚2天', '预计2026年6月14日到港'",
    "zh, 1280, true, '已于2026年5月28日从上海开船', '晚2天', '预计2026年6月14日到港'"
  })
  void where_is_it_why_is_it_late_and_when_may_i_collect(
      String language, int width, boolean script, String where, String why, String collect) {
    Chromium.size(chromium, width);
    chromium.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !script));
    try {
      chromium.get("http://localhost:" + portal.port() + "/shipments?lang=" + language);
      chromium.findElement(By.name("q")).sendKeys("csnu 6829160");
      chromium.findElement(By.cssSelector("form.seek button")).click();
      chromium.findElement(By.cssSelector("input[name=q][value='csnu 6829160']"));
      chromium.findElement(By.linkText("COSU6301234560")).click();

      assertThat(chromium.findElement(By.cssSelector(".answers")).getText())
          .contains(where, why, collect);
    } finally {
      chromium.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  /** Each with a script engine and without one, on a phone and at a desk. */
  @ParameterizedTest
  @CsvSource({
    "en, 360, false, 'your changes, please', 'Your changes have reached us'",
    "zh, 1280, true, '收货人请改为全称', '修改意见已收到'",
    "zh, 360, false, '唛头改为 N/M', '修改意见已收到'",
    "en, 1280, true, 'marks are N/M', 'Your changes have reached us'"
  })
  void a_draft_is_changed_and_confirmed_and_a_paper_is_handed_in(
      String language, int width, boolean script, String words, String asked) throws IOException {
    SamplePapers.file(
        portal, "S1002", PaperKind.BL_DRAFT, Optional.empty(), "draft " + language + width);
    Path file = Files.createTempFile("装箱单 " + language + width, ".txt");
    Files.writeString(file, "packed " + language + width);
    Chromium.size(chromium, width);
    chromium.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !script));
    try {
      chromium.get("http://localhost:" + portal.port() + "/shipments/S1002?lang=" + language);
      open("form[action$='/bl/changes']");
      chromium.findElement(By.name("words")).sendKeys(words);
      chromium.findElement(By.cssSelector("form[action$='/bl/changes'] button")).click();
      String changed = chromium.findElement(By.cssSelector("[role=status]")).getText();
      open("form[action$='/bl/confirm']");
      chromium.findElement(By.cssSelector("form[action$='/bl/confirm'] button")).click();
      // The page that comes says something else than the one before it.
      chromium.findElement(By.xpath("//*[@role='status'][not(contains(., '" + asked + "'))]"));
      open("form[action$='/papers']");
      chromium
          .findElement(By.cssSelector("form[action$='/papers'] input[type=file]"))
          .sendKeys(file.toString());
      chromium.findElement(By.cssSelector("form[action$='/papers'] button")).click();

      assertThat(changed).contains(asked);
      String filed = "//*[contains(@class, 'papers')]//*[text()='" + file.getFileName() + "']";
      assertThat(chromium.findElement(By.xpath(filed)).isDisplayed()).isTrue();
    } finally {
      chromium.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
      Files.delete(file);
    }
  }

  /** An admin asks a colleague in, who joins by his letter, and is shown out again. */
  @ParameterizedTest
  @CsvSource({
    "en, 360, true, An invitation is on its way",
    "zh, 1280, false, 邀请已发出",
    "zh, 360, true, 邀请已发出",
    "en, 1280, false, An invitation is on its way"
  })
  void a_colleague_is_asked_in_joins_and_is_suspended(
      String language, int width, boolean script, String asked) {
    String eve = "eve." + language + width + "@northwind.example";
    Chromium.size(chromium, width);
    chromium.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !script));
    try {
      chromium.get("http://localhost:" + portal.port() + "/company?lang=" + language);
      chromium.findElement(By.name("email")).sendKeys(eve);
      press("form[action='/company/invite'] button");
      assertThat(chromium.findElement(By.cssSelector("[role=status]")).getText()).contains(asked);

      var letter = portal.db.with(books -> books.signInLinks().take(SampleHouse.NOW)).orElseThrow();
      chromium.get("http://localhost:" + portal.port() + "/invited/" + letter.token().value());
      chromium.findElement(By.name("name")).sendKeys("Eve Hill");
      List<?> faults = script ? axe.faults() : List.of();
      press("form[action^='/invited/'] button");
      assertThat(faults).isEmpty();
      assertThat(chromium.findElement(row(eve)).getText()).contains("Eve Hill");
    } finally {
      chromium.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
      chromium.manage().deleteAllCookies();
      Chromium.signIn(chromium, portal.port(), SampleHouse.BAKER);
    }
    chromium.get("http://localhost:" + portal.port() + "/company?lang=" + language);
    var suspend = chromium.findElement(row(eve)).findElement(By.cssSelector("[value=SUSPENDED]"));
    Chromium.leave(chromium, suspend::click);

    assertThat(chromium.findElement(row(eve)).getText())
        .contains(language.equals("en") ? "suspended" : "已停用");
  }

  private static By row(String of) {
    return By.xpath("//tr[contains(., '" + of + "')]");
  }

  private static void press(String button) {
    Chromium.press(chromium, button);
  }

  /** Each with a script engine and without one, on a phone and at a desk. */
  @ParameterizedTest
  @CsvSource({
    "en, 360, false, 'We have it.', 'It is on its way.'",
    "en, 1280, true, 'We have it.', 'It is on its way.'",
    "zh, 360, true, '已收到', '明天补发。'",
    "zh, 1280, false, '已收到', '明天补发。'"
  })
  void a_request_is_written_and_its_answer_is_read(
      String language, int width, boolean script, String received, String answer) {
    Chromium.size(chromium, width);
    chromium.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !script));
    try {
      chromium.get("http://localhost:" + portal.port() + "/shipments/S1001?lang=" + language);
      chromium.findElement(By.cssSelector("a[href='/requests?shipment=S1001#new']")).click();
      chromium.findElement(By.cssSelector("option[value=DOCUMENTS]")).click();
      chromium.findElement(By.name("subject")).sendKeys("B/L " + language + width);
      chromium.findElement(By.name("words")).sendKeys("Where is it?");
      chromium.findElement(By.cssSelector("form.write button")).click();
      String told = chromium.findElement(By.cssSelector("p[role=status]")).getText();
      String number = chromium.getCurrentUrl().replaceAll(".*/(R\\d+).*", "$1");
      SampleCare.answer(portal, number, answer);
      chromium.get("http://localhost:" + portal.port() + "/requests/" + number);

      assertThat(told).contains(received);
      assertThat(chromium.findElement(By.cssSelector(".said.ours")).getText()).contains(answer);
      assertThat(script ? axe.faults() : List.of()).isEmpty();
    } finally {
      chromium.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  /** As a person opens it, by its heading. */
  private static void open(String form) {
    chromium.findElement(By.cssSelector("details:has(" + form + ") > summary")).click();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/shipments",
        "/shipments?show=LATE",
        "/shipments/S1001",
        "/shipments/S1002",
        "/account",
        "/company",
        "/quotes",
        "/requests",
        "/requests?shipment=S1001",
        "/known",
        "/rates",
        "/rates?origin=Shanghai&destination=Nowhere",
        "/rates?origin=Shanghai&destination=Haiphong&hc40=1"
      })
  void no_page_of_a_customers_has_a_serious_fault(String path) {
    for (String language : List.of("en", "zh")) {
      for (int width : List.of(360, 1280)) {
        Chromium.size(chromium, width);
        String joint = path.contains("?") ? "&" : "?";
        chromium.get("http://localhost:" + portal.port() + path + joint + "lang=" + language);

        assertThat(axe.faults()).as("%s in %s at %d px", path, language, width).isEmpty();
      }
    }
  }

  @Test
  void the_page_is_no_wider_than_a_phone() {
    Chromium.size(chromium, 360);
    chromium.get("http://localhost:" + portal.port() + "/shipments/S1001?lang=en");

    assertThat(chromium.executeScript("return document.documentElement.scrollWidth"))
        .isEqualTo(360L);
  }
}
