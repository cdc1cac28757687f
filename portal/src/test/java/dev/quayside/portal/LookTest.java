package dev.quayside.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
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
  private static final Path PICTURES = Path.of("target", "pages");

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
  void the_desks_pages_fit_a_phone_and_a_desk_in_both_languages() throws IOException {
    signIn(SampleHouse.SALES);

    look("incoming", "/desk");
    look("inquiry", "/desk/inquiries/2");
    look("inquiry-chinese", "/desk/inquiries/1");
    look("doubtful", "/desk/inquiries/5");
    look("tasks", "/desk/tasks");
    look("stuck", "/desk/stuck");
    look("rates", "/desk/rates");
    look("rates-unclear", "/desk/rates?from=Atlantis");
    look("rate", "/desk/rates/2");
    signOut();
  }

  private static void signIn(String email) {
    chromium.get(base + "/sign-in?lang=en");
    chromium.findElement(By.name("email")).sendKeys(email);
    chromium.findElement(By.name("password")).sendKeys(SampleHouse.PASSWORD);
    chromium.findElement(By.cssSelector("main button")).click();
    chromium.findElement(By.cssSelector("form[action='/sign-out']"));
  }

  private static void signOut() {
    chromium.findElement(By.cssSelector("form[action='/sign-out'] button")).click();
    chromium.findElement(By.cssSelector("form[action='/sign-in']"));
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
