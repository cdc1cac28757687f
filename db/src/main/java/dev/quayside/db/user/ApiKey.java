package dev.quayside.db.user;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A key by which a program calls in somebody's name. The key itself is kept nowhere.
 *
 * @param user in whose name
 * @param hint the first letters of the key, by which a person knows it again
 * @param expiresAt from then on it opens nothing; empty for good
 * @param endedAt when it was taken away
 */
public record ApiKey(
    long number,
    String name,
    User user,
    String hint,
    Set<Scope> scopes,
    String madeBy,
    Instant madeAt,
    Optional<Instant> expiresAt,
    Optional<Instant> endedAt) {

  public ApiKey {
    scopes = Set.copyOf(scopes);
  }

  /** Whether it opens anything at that moment. */
  public boolean holds(Instant now) {
    return endedAt.isEmpty() && expiresAt.map(now::isBefore).orElse(true);
  }
}
