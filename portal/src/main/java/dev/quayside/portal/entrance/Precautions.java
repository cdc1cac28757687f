package dev.quayside.portal.entrance;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import java.net.URI;
import java.util.Map;
import java.util.function.BiConsumer;

/** What every answer asks of the browser, so that a page of ours cannot be turned against us. */
final class Precautions {

  private static final HeaderName POLICY = HeaderNames.create("Content-Security-Policy");

  private static final Map<HeaderName, String> ALWAYS =
      Map.of(
          HeaderNames.create("X-Content-Type-Options"),
          "nosniff",
          HeaderNames.create("X-Frame-Options"),
          "DENY",
          HeaderNames.create("Referrer-Policy"),
          "same-origin",
          HeaderNames.create("Cross-Origin-Opener-Policy"),
          "same-origin",
          HeaderNames.create("Cross-Origin-Resource-Policy"),
          "same-origin",
          // Prices are not for the next person at the same machine.
          HeaderNames.CACHE_CONTROL,
          "no-store");

  private static final HeaderName ONLY_HTTPS = HeaderNames.create("Strict-Transport-Security");

  private Precautions() {}

  /**
   * Tells it.
   *
   * @param header takes the name and the value of each header
   * @param scripted whether the page may run the one script of ours; no page may run any other
   */
  static void tell(BiConsumer<HeaderName, String> header, URI baseUrl, boolean scripted) {
    header.accept(POLICY, policy(scripted ? "'self'" : "'none'"));
    ALWAYS.forEach(header);
    if ("https".equals(baseUrl.getScheme())) {
      header.accept(ONLY_HTTPS, "max-age=31536000");
    }
  }

  private static String policy(String scripts) {
    return "default-src 'self'; script-src "
        + scripts
        + "; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
  }
}
