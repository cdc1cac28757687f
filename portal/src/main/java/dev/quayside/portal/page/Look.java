package dev.quayside.portal.page;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.zip.CRC32;

/**
 * A file that gives the pages their look. Its address changes with its content, so a browser may
 * keep it for good.
 */
public final class Look {

  private static final String FOR_GOOD = "public, max-age=31536000, immutable";

  private final String path;
  private final String mediaType;
  private final byte[] content;

  private Look(String path, String mediaType, byte[] content) {
    this.path = path;
    this.mediaType = mediaType;
    this.content = content;
  }

  public static Look styleSheet() {
    return load("portal", "portal.css", "css", "text/css; charset=utf-8");
  }

  public static Look mark() {
    return load("mark", "mark.svg", "svg", "image/svg+xml");
  }

  /** htmx: it fetches what a form of the desk would fetch, without drawing the whole page anew. */
  public static Look script() {
    String file = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";
    return load("htmx", file, "js", "text/javascript; charset=utf-8");
  }

  /** Chart.js: it draws the figures. */
  public static Look charts() {
    String file = "/META-INF/resources/webjars/chart.js/4.5.1/dist/chart.umd.min.js";
    return load("chart", file, "js", "text/javascript; charset=utf-8");
  }

  /** Ours, which tells Chart.js what to draw. */
  public static Look figures() {
    return load("figures", "figures.js", "js", "text/javascript; charset=utf-8");
  }

  /** The desk by keyboard: a key presses a button or opens a form that is on the page anyway. */
  public static Look keys() {
    return load("keys", "keys.js", "js", "text/javascript; charset=utf-8");
  }

  public String path() {
    return path;
  }

  public void send(ServerResponse response) {
    response
        .header(HeaderNames.CONTENT_TYPE, mediaType)
        .header(HeaderNames.CACHE_CONTROL, FOR_GOOD)
        .send(content);
  }

  private static Look load(String name, String file, String suffix, String mediaType) {
    try (InputStream in = Objects.requireNonNull(Look.class.getResourceAsStream(file), file)) {
      byte[] content = in.readAllBytes();
      var sum = new CRC32();
      sum.update(content);
      String version = HexFormat.of().toHexDigits((int) sum.getValue());
      return new Look("/look/" + name + "-" + version + "." + suffix, mediaType, content);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read " + file, e);
    }
  }
}
