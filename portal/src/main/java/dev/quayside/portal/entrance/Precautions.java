package dev.quayside.portal.entrance;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerResponse;
import java.net.URI;
import java.util.Map;

/** What every answer asks of the browser, so that a page of ours cannot be turned against us. */
final class Precautions {

  private static final String CONTENT =
      "default-src 'self'; script-src 'none'; object-src 'none'; base-uri 'none';"
          + " form-action 'self'; frame-ancestors 'none'";

  private static final Map<HeaderName, String> ALWAYS =
      Map.of(
          HeaderNames.create("Content-Security-Policy"),
          CONTENT,
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

  static void addTo(ServerResponse response, URI baseUrl) {
    ALWAYS.forEach(response::header);
    if ("https".equals(baseUrl.getScheme())) {
      response.header(ONLY_HTTPS, "max-age=31536000");
    }
  }
}
