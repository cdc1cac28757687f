package dev.quayside.portal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The browser that looks at the pages; it comes with the system, not with the build. */
public final class Chromium {

  /** How long a page may take to show what is looked for. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private Chromium() {}

  public static ChromeDriver start() throws IOException {
    var options = new ChromeOptions();
    options.setBinary(installed("chromium", "chromium-browser", "google-chrome").toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--hide-scrollbars",
        "--user-data-dir=" + Files.createTempDirectory("chromium"));
    var driver =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(installed("chromedriver").toFile())
            .usingAnyFreePort()
            .build();
    var chromium = new ChromeDriver(driver, options);
    chromium.manage().timeouts().implicitlyWait(PATIENCE);
    return chromium;
  }

  /** Signs somebody of the sample house in, on the page in English. */
  static void signIn(ChromeDriver chromium, int port, String email) {
    chromium.get("http://localhost:" + port + "/sign-in?lang=en");
    chromium.findElement(By.name("email")).sendKeys(email);
    chromium.findElement(By.name("password")).sendKeys(SampleHouse.PASSWORD);
    chromium.findElement(By.cssSelector("main button")).click();
    chromium.findElement(By.cssSelector("form[action='/sign-out']"));
  }

  /** Does what leads to another page, and comes back when the page it was done on is gone. */
  public static void leave(ChromeDriver chromium, Runnable act) {
    chromium.executeScript("document.querySelector('main').dataset.left = ''");
    act.run();
    chromium.findElement(By.cssSelector("main:not([data-left])"));
  }

  /** Presses what leads to another page, such as a button. */
  public static void press(ChromeDriver chromium, String selector) {
    leave(chromium, chromium.findElement(By.cssSelector(selector))::click);
  }

  /** As wide as a phone, which is 360 pixels, or as a desk. */
  public static void size(ChromeDriver chromium, int width) {
    chromium.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width == 360));
  }

  private static Path installed(String... names) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(folder -> Arrays.stream(names).map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() ->
            new IllegalStateException(
                "The pages are looked at in a real browser, and there is no "
                    + names[0]
                    + " on the path. Install it: apt-get install chromium chromium-driver"));
  }
}
