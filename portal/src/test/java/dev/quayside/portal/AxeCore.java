package dev.quayside.portal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;

/** Asks axe-core (WCAG 2.1) for the serious faults of the page that is open. */
final class AxeCore {

  private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

  private final ChromeDriver chromium;
  private final String script;

  AxeCore(ChromeDriver chromium) throws IOException {
    this.chromium = chromium;
    try (InputStream in = Objects.requireNonNull(AxeCore.class.getResourceAsStream(AXE), AXE)) {
      script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Each as "rule: element". */
  List<?> faults() {
    chromium.executeScript(
        "document.querySelectorAll('details').forEach(it => { it.removeAttribute('name');"
            + " it.open = true; })");
    chromium.executeScript(script);
    Object found =
        chromium.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations']}).then(all => done(
              all.violations.filter(one => ['serious', 'critical'].includes(one.impact))
                .flatMap(one => one.nodes.map(node => one.id + ': ' + node.html.slice(0, 160)))));
            """);
    return (List<?>) Objects.requireNonNull(found);
  }
}
