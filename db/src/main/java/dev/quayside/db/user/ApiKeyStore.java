package dev.quayside.db.user;

import dev.quayside.db.message.Bytes;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StatelessSession;

/** The keys of programs: made once, shown once, taken away on a day. */
public final class ApiKeyStore {

  public static final List<Class<?>> ROWS = List.of(ApiKeyRow.class);

  private static final String KEYS =
      "select k, u from ApiKeyRow k join UserRow u on u.id = k.userId";

  private final StatelessSession session;

  public ApiKeyStore(StatelessSession session) {
    this.session = session;
  }

  /**
   * Keeps the fingerprint of a new key, and gives back its number.
   *
   * @param keyHash SHA-256 of the key
   * @param by who made it
   */
  public long add(
      String name,
      long user,
      Bytes keyHash,
      String hint,
      Set<Scope> scopes,
      String by,
      Instant now,
      Optional<Instant> expiresAt) {
    var row = new ApiKeyRow();
    row.name = name;
    row.userId = user;
    row.keyHash = keyHash.toArray();
    row.hint = hint;
    row.scopes = scopes.stream().map(Scope::name).sorted().toArray(String[]::new);
    row.madeBy = by;
    row.madeAt = now;
    row.expiresAt = expiresAt.orElse(null);
    session.insert(row);
    return Objects.requireNonNull(row.id);
  }

  /** The key with this fingerprint, if it still opens anything. */
  public Optional<ApiKey> find(Bytes keyHash, Instant now) {
    return session
        .createSelectionQuery(
            KEYS + " where k.keyHash = :hash and u.access = 'OPEN'", Object[].class)
        .setParameter("hash", keyHash.toArray())
        .uniqueResultOptional()
        .map(ApiKeyStore::key)
        .filter(key -> key.holds(now));
  }

  /** All of them, also those that were taken away. */
  public List<ApiKey> all() {
    return session
        .createSelectionQuery(KEYS + " order by k.id", Object[].class)
        .getResultStream()
        .map(ApiKeyStore::key)
        .toList();
  }

  /** Takes a key away; false where there is none of that number, or it is gone already. */
  public boolean end(long number, Instant now) {
    return session
            .createMutationQuery(
                "update ApiKeyRow set endedAt = :now where id = :id and endedAt is null")
            .setParameter("now", now)
            .setParameter("id", number)
            .executeUpdate()
        == 1;
  }

  private static ApiKey key(Object[] pair) {
    return ((ApiKeyRow) pair[0]).toKey((UserRow) pair[1]);
  }
}
