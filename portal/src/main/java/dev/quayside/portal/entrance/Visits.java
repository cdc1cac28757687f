package dev.quayside.portal.entrance;

import dev.quayside.db.customer.Language;
import dev.quayside.db.secret.Token;
import dev.quayside.portal.delivery.Asked;
import dev.quayside.portal.visit.Visit;
import io.helidon.common.parameters.Parameters;
import io.helidon.webserver.http.ServerRequest;
import java.time.Instant;
import java.util.Optional;

/** The visit that the entrance has recognized. */
final class Visits {

  private Visits() {}

  /** A stranger's, where the entrance itself has failed. */
  static Visit of(ServerRequest request) {
    return request
        .context()
        .get(Visit.class)
        .orElseGet(() ->
            new Visit(
                "/",
                Parameters.empty("query"),
                Optional.empty(),
                "",
                "",
                Language.EN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Asked.ALL,
                false,
                new Token(""),
                Instant.EPOCH));
  }
}
