package dev.quayside.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.portal.openid.SampleProvider;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** The door in a real browser, in both languages, on a phone and at a desk. */
class SignInForEverybodyTest {

  private static SampleProvider provider;
  private static OpenPortal portal;
  private static ChromeDriver chromium;
  private static AxeCore axe;

  @BeforeAll
  static void open() throws IOException {
    provider = new SampleProvider(SampleHouse.NOW);
    portal = new OpenPortal(List.of(provider.provider("northwind.example")));
    provider.portal = portal.port();
    chromium = Chromium.start();
    axe = new AxeCore(chromium);
  }

  @AfterAll
  static void close() {
    chromium.quit();
    portal.close();
    provider.close();
  }

  @ParameterizedTest
  @CsvSource({"en, 360", "en, 1280", "zh, 360", "zh, 1280"})
  void the_pages_before_the_sign_in_have_no_serious_fault(String language, int width) {
    Chromium.size(chromium, width);
    for (String path : List.of("/sign-in", "/invited/none", "/sign-in/link/none")) {
      chromium.get(base() + path + "?lang=" + language);
      assertThat(axe.faults()).as(path).isEmpty();
    }

    chromium
        .findElement(By.cssSelector("form[action='/sign-in/link'] [name=email]"))
        .sendKeys("a@b.example");
    press("form[action='/sign-in/link'] button");

    assertThat(chromium.findElement(By.tagName("main")).getText()).contains("a@b.example");
    assertThat(axe.faults()).isEmpty();
    assertThat(chromium.executeScript("return document.documentElement.scrollWidth"))
        .isEqualTo((long) width);
  }

  @Test
  void a_customer_presses_the_button_of_his_link_and_sees_his_quotes() {
    chromium.get(base() + "/sign-in?lang=en");
    chromium
        .findElement(By.cssSelector("form[action='/sign-in/link'] [name=email]"))
        .sendKeys(SampleHouse.BAKER);
    press("form[action='/sign-in/link'] button");
    var letter = portal.db.with(books -> books.signInLinks().take(SampleHouse.NOW)).orElseThrow();

    chromium.get(base() + "/sign-in/link/" + letter.token().value());
    List<?> faults = axe.faults();
    press("main button");

    assertThat(faults).isEmpty();
    assertThat(chromium.getCurrentUrl()).endsWith("/quotes");
    assertThat(chromium.findElement(By.cssSelector(".who .name")).getText()).isEqualTo("Tom Baker");
    chromium.manage().deleteAllCookies();
  }

  @ParameterizedTest
  @CsvSource({
    "en, 360, true, you stopped there, not registered with us",
    "zh, 1280, false, 您在那里取消了登录, 没有在我们这里登记"
  })
  void whoever_comes_back_from_his_provider_is_in_or_is_told_why_not(
      String language, int width, boolean script, String stopped, String stranger) {
    Chromium.size(chromium, width);
    chromium.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !script));
    try {
      assertThat(comesBack(language, "")).contains(stopped);
      assertThat(comesBack(language, "nobody@northwind.example")).contains(stranger);
      assertThat(comesBack(language, SampleHouse.BAKER)).contains("Q1002");
      assertThat(chromium.getCurrentUrl()).endsWith("/quotes");
    } finally {
      chromium.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
      chromium.manage().deleteAllCookies();
    }
  }

  private static String comesBack(String language, String person) {
    provider.person = person;
    chromium.get(base() + "/sign-in?lang=" + language);
    press(".ways a");
    return chromium.findElement(By.tagName("main")).getText();
  }

  private static void press(String button) {
    Chromium.press(chromium, button);
  }

  private static String base() {
    return "http://localhost:" + portal.port();
  }
}
