package dev.quayside.portal.entrance;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.helidon.common.media.type.MediaTypes;
import io.helidon.common.parameters.Parameters;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What came of reading a form without files: 64 KB at most, whatever else the portal takes. */
sealed interface SmallForm {

  int LARGEST = 64 * 1024;

  /** It was read; without fields where the request holds no form. */
  record Fields(Parameters fields) implements SmallForm {}

  record TooLarge() implements SmallForm {}

  static SmallForm read(ServerRequest request) {
    boolean form =
        request
            .headers()
            .contentType()
            .map(type -> type.test(MediaTypes.APPLICATION_FORM_URLENCODED))
            .orElse(false);
    return text(request)
        .<SmallForm>map(text -> new Fields(form ? fields(text) : Parameters.empty("form")))
        .orElseGet(TooLarge::new);
  }

  /** The body as it was sent; empty where it is too large. */
  static Optional<String> text(ServerRequest request) {
    if (!request.content().hasEntity()) {
      return Optional.of("");
    }
    long said = request.headers().first(HeaderNames.CONTENT_LENGTH).map(Long::parseLong).orElse(0L);
    if (said > LARGEST) {
      return Optional.empty();
    }
    try (InputStream in = request.content().inputStream()) {
      byte[] body = in.readNBytes(LARGEST + 1);
      return body.length > LARGEST ? Optional.empty() : Optional.of(new String(body, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("The form broke off", e);
    }
  }

  private static Parameters fields(String text) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (String pair : text.split("&", 500)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        fields
            .computeIfAbsent(decoded(pair.substring(0, equals)), _ -> new ArrayList<>())
            .add(decoded(pair.substring(equals + 1)));
      }
    }
    return Parameters.create("form", fields);
  }

  /** A percent sign that begins no code stays one. */
  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
