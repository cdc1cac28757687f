package dev.quayside.portal.account;

import dev.quayside.db.Db;
import dev.quayside.db.notice.StopToken;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.visit.Attempts;
import dev.quayside.portal.visit.Visit;
import io.helidon.common.parameters.Parameters;
import java.time.Duration;
import java.util.Optional;

/**
 * Where the link in a letter leads by which its reader wants no more such letters. To open it
 * changes nothing; the button does, or his mail program in his name (RFC 8058).
 */
public final class StopPages {

  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int WRONG_LINKS = 50;

  private final Db db;
  private final Attempts wrongLinks = new Attempts(WRONG_LINKS, WINDOW);

  public StopPages(Db db) {
    this.db = db;
  }

  /**
   * What the page shows.
   *
   * @param token what stands in its address
   * @param address whose letters they are
   * @param stopped whether that is done
   */
  public record View(String token, String address, boolean stopped) {}

  public Answer show(Visit visit, Parameters path) {
    return read(visit, path)
        .filter(token -> db.<Boolean>with(books -> books.newsStops().proved(token)))
        .map(token -> shown(visit, token, false))
        .orElseGet(StopPages::unknown);
  }

  public Answer stop(Visit visit, Parameters path, Parameters fields) {
    return read(visit, path)
        .filter(token -> db.<Boolean>with(books -> books.newsStops().stop(token, visit.now())))
        .map(token -> shown(visit, token, true))
        .orElseGet(StopPages::unknown);
  }

  private Optional<StopToken> read(Visit visit, Parameters path) {
    return wrongLinks.begin(visit.caller(), visit.now())
        ? StopToken.read(path.get("token"))
        : Optional.empty();
  }

  private Answer shown(Visit visit, StopToken token, boolean stopped) {
    wrongLinks.takeBack(visit.caller());
    return Answer.shown("account/stop.jte", new View(token.text(), token.address(), stopped));
  }

  private static Answer unknown() {
    return new Answer.Shown(404, "acceptance/unknown.jte", "account.stop.unknown");
  }
}
