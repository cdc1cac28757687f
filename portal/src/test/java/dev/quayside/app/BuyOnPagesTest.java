package dev.quayside.app;

import static dev.quayside.app.MailWorld.LI;
import static dev.quayside.app.MailWorld.waitUntil;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.quote.GivenQuote;
import dev.quayside.portal.Chromium;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * A customer signs in, asks what a lane costs, has it quoted and books it, in a real browser with
 * and without a script engine, on a phone and at a desk, with the whole house at work behind it.
 */
class BuyOnPagesTest {

  private static final Pattern TOTAL = Pattern.compile("USD [\\d,]+\\.\\d\\d");

  private static MailWorld world;
  private static ChromeDriver chromium;

  @BeforeAll
  static void open() throws Exception {
    world = new MailWorld();
    chromium = Chromium.start();
  }

  @AfterAll
  static void close() {
    chromium.quit();
    world.close();
  }

  @ParameterizedTest
  @CsvSource({
    "en, 360, false, 2, Shanghai, Los Angeles, Accepted by Li",
    "en, 1280, true, 3, Shanghai, USLAX, Accepted by Li",
    "zh, 360, true, 4, 上海, 洛杉矶, Li 已于",
    "zh, 1280, false, 5, 上海港, Los Angeles, Li 已于"
  })
  void a_lane_is_looked_up_quoted_and_booked_at_one_price(
      String language,
      int width,
      boolean script,
      int boxes,
      String from,
      String to,
      String accepted) {
    Chromium.size(chromium, width);
    chromium.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !script));
    try {
      go("/sign-in?next=/rates&lang=" + language);
      type("email", LI);
      type("password", MailWorld.PASSWORD);
      press("form[action='/sign-in'] button");

      type("origin", from);
      type("destination", to);
      type("hc40", String.valueOf(boxes));
      press("form.ask button");
      String price = total();
      press("form[action='/rates/ask'] button");
      waitUntil("it is quoted", () -> quotes().size() == boxes - 1);
      chromium.navigate().refresh();
      var answer = chromium.findElement(By.cssSelector("main a.button[href^='/q/']"));
      String quoted = text("main");
      Chromium.leave(chromium, answer::click);
      pickTheFirst();
      chromium.findElement(By.cssSelector("form[action$='/accept'] [name=who]")).sendKeys("Li");
      press("form[action$='/accept'] button");

      assertThat(quoted).contains(price, boxes + "x40HC");
      assertThat(text("[role=status]")).contains(accepted, "O%d".formatted(999 + boxes));
    } finally {
      chromium.manage().deleteAllCookies();
      chromium.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  private static List<GivenQuote> quotes() {
    return world.db.with(books -> books.quotes().of(world.acme));
  }

  private static void go(String path) {
    chromium.get("http://localhost:" + world.portalPort() + path);
  }

  private static void type(String field, String text) {
    var input = chromium.findElement(By.name(field));
    input.clear();
    input.sendKeys(text);
  }

  /** Of several options one is to be picked; where there is but one, it is. */
  private static void pickTheFirst() {
    var option = chromium.findElement(By.cssSelector("form[action$='/accept'] [name=option]"));
    if ("radio".equals(option.getDomAttribute("type"))) {
      option.click();
    }
  }

  private static void press(String what) {
    Chromium.press(chromium, what);
  }

  private static String text(String what) {
    return chromium.findElement(By.cssSelector(what)).getText();
  }

  private static String total() {
    var found = TOTAL.matcher(text("main"));
    assertThat(found.find()).isTrue();
    return found.group();
  }
}
