package dev.quayside.portal.acceptance;

import dev.quayside.db.Books;
import dev.quayside.db.order.QuoteToken;
import dev.quayside.portal.visit.Attempts;
import dev.quayside.portal.visit.Visit;
import io.helidon.common.parameters.Parameters;
import java.time.Duration;
import java.util.Optional;

/** Lets in whoever holds a link of ours, and nobody who tries some out. */
final class QuoteDoor {

  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int WRONG_LINKS = 50;
  private static final int FORMS = 60;

  private final Attempts wrongLinks = new Attempts(WRONG_LINKS, WINDOW);
  private final Attempts forms = new Attempts(FORMS, WINDOW);

  /** The quote that the link in the path names; empty where it is none of ours. */
  Optional<QuoteToken> look(Visit visit, Parameters path, Books books) {
    if (!wrongLinks.begin(visit.caller(), visit.now())) {
      return Optional.empty();
    }
    Optional<QuoteToken> token = QuoteToken.read(path.get("token")).filter(books.orders()::proved);
    token.ifPresent(_ -> wrongLinks.takeBack(visit.caller()));
    return token;
  }

  /** Whether this caller may send one more form. */
  boolean mayAct(Visit visit) {
    return forms.begin(visit.caller(), visit.now());
  }
}
