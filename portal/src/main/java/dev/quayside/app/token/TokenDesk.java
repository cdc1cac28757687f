package dev.quayside.app.token;

import dev.quayside.app.config.Pass;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** All tokens of the house: a mailbox and its way out share one. */
public final class TokenDesk {

  private final Path dataDir;
  private final InstantSource clock;
  private final Map<Pass.Tokens, Tokens> all = new ConcurrentHashMap<>();

  /**
   * A desk without any tokens yet.
   *
   * @param dataDir where refresh tokens are kept that were given with others
   */
  public TokenDesk(Path dataDir, InstantSource clock) {
    this.dataDir = dataDir;
    this.clock = clock;
  }

  public Tokens of(Pass.Tokens asked) {
    return all.computeIfAbsent(asked, one -> new Tokens(one, dataDir, clock));
  }
}
