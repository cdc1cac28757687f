package dev.quayside.portal.delivery;

import io.helidon.http.HeaderNames;
import io.helidon.http.ServerRequestHeaders;
import java.util.Optional;

/**
 * How much of a file a request asks for (RFC 9110, section 14).
 *
 * @param range as it was sent
 * @param unlessChanged the tag of the content that the asker has some of already
 */
public record Asked(Optional<String> range, Optional<String> unlessChanged) {

  public static final Asked ALL = new Asked(Optional.empty(), Optional.empty());

  public static Asked in(ServerRequestHeaders headers) {
    return new Asked(headers.first(HeaderNames.RANGE), headers.first(HeaderNames.IF_RANGE));
  }

  /** Whether somebody begins to read; who goes on where he left off fetches nothing anew. */
  public boolean fromStart() {
    return range.filter(it -> !it.startsWith("bytes=0-")).isEmpty();
  }
}
