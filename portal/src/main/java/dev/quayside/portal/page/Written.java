package dev.quayside.portal.page;

import dev.quayside.db.customer.Language;
import dev.quayside.db.message.Bytes;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerResponse;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A page, or what a program is told, drawn whole and ready to be sent.
 *
 * @param status HTTP status
 * @param language of a page; empty where it is for programs
 */
public record Written(int status, String mediaType, Optional<Language> language, Bytes content) {

  Written(int status, String mediaType, byte[] content) {
    this(status, mediaType, Optional.empty(), Bytes.of(content));
  }

  /** What is told of it before it comes. */
  public void about(BiConsumer<HeaderName, String> header) {
    header.accept(HeaderNames.CONTENT_TYPE, mediaType);
    language.ifPresent(it -> header.accept(HeaderNames.CONTENT_LANGUAGE, it.tag()));
  }

  void send(ServerResponse response) {
    about(response::header);
    response.status(status).send(content.toArray());
  }
}
