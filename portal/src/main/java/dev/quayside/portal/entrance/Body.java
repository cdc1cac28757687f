package dev.quayside.portal.entrance;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quayside.db.message.Bytes;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** What a program has sent, as it came. */
public record Body(Bytes bytes) {

  /** As UTF-8, which JSON is (RFC 8259, section 8.1). */
  public String text() {
    return new String(bytes.toArray(), UTF_8);
  }

  /** Empty where it is larger than that. */
  static Optional<Body> read(ServerRequest request, long most) {
    if (!request.content().hasEntity()) {
      return Optional.of(new Body(Bytes.of(new byte[0])));
    }
    long said = request.headers().first(HeaderNames.CONTENT_LENGTH).map(Long::parseLong).orElse(0L);
    if (said > most) {
      return Optional.empty();
    }
    try (InputStream in = request.content().inputStream()) {
      byte[] body = in.readNBytes(Math.toIntExact(most) + 1);
      return body.length > most ? Optional.empty() : Optional.of(new Body(Bytes.of(body)));
    } catch (IOException e) {
      throw new UncheckedIOException("The call broke off", e);
    }
  }
}
