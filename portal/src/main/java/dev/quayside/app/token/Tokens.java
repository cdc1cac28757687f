package dev.quayside.app.token;

import dev.quayside.app.config.Pass;
import dev.quayside.app.config.Secret;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Hands out a token that is good now: the same one until shortly before it ends, then a new one,
 * and a new one where the mail server did not want the last. Many threads may ask.
 */
public final class Tokens {

  private static final System.Logger LOG = System.getLogger(Tokens.class.getName());

  /** A token is renewed before it ends, for a login takes a while and clocks differ. */
  private static final Duration BEFORE = Duration.ofMinutes(5);

  private final Pass.Tokens asked;
  private final TokenHouse house;
  private final RefreshFile file;
  private final InstantSource clock;
  private final ReentrantLock oneAtATime = new ReentrantLock();
  private Optional<Good> good = Optional.empty();

  private record Good(String word, Instant renewAt, Instant endsAt) {}

  Tokens(Pass.Tokens asked, Path dataDir, InstantSource clock) {
    this.asked = asked;
    this.house = new TokenHouse(asked);
    this.file = new RefreshFile(dataDir, asked);
    this.clock = clock;
  }

  /**
   * One that is good now.
   *
   * @throws NoTokenException where none is to be had; the message says why and what to do
   */
  public String current() {
    oneAtATime.lock();
    try {
      Instant now = clock.instant();
      Optional<Good> last = good;
      if (last.isPresent() && now.isBefore(last.get().renewAt())) {
        return last.get().word();
      }
      return switch (fetch()) {
        case Fetched.Token token -> taken(token, now);
        case Fetched.Silent(String reason) ->
            last.filter(old -> now.isBefore(old.endsAt()))
                .map(Good::word)
                .orElseThrow(() -> new NoTokenException("No token: " + reason));
        case Fetched.Refused(String reason) ->
            throw new NoTokenException(
                "No token: %s. Sign in once more and set the new refresh-token or client-secret under oauth."
                    .formatted(reason));
      };
    } finally {
      oneAtATime.unlock();
    }
  }

  /** The mail server did not want the last one: it may have been withdrawn before its end. */
  public void refused() {
    oneAtATime.lock();
    try {
      good = Optional.empty();
    } finally {
      oneAtATime.unlock();
    }
  }

  /** With the newest refresh token; where that is not wanted, with the one in the settings. */
  private Fetched fetch() {
    Optional<String> set = asked.refreshToken().map(Secret::value);
    Optional<String> newest = set.flatMap(_ -> file.newest());
    if (newest.isEmpty()) {
      return house.fetch(set);
    }
    Fetched fetched = house.fetch(newest);
    return fetched instanceof Fetched.Refused ? house.fetch(set) : fetched;
  }

  private String taken(Fetched.Token token, Instant now) {
    token.refreshToken().ifPresent(file::keep);
    Duration before =
        token.lasts().compareTo(BEFORE.multipliedBy(2)) > 0 ? BEFORE : token.lasts().dividedBy(2);
    Instant end = now.plus(token.lasts());
    good = Optional.of(new Good(token.word(), end.minus(before), end));
    LOG.log(Level.DEBUG, "A token of %s, until %s".formatted(asked.tokenUrl().getHost(), end));
    return token.word();
  }
}
