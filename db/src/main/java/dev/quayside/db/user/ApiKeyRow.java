package dev.quayside.db.user;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "api_key")
class ApiKeyRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Nullable Long id;

  String name = "";

  @Column(name = "user_id")
  long userId;

  /** SHA-256 of the key. */
  @Column(name = "key_hash")
  byte[] keyHash = {};

  String hint = "";

  @JdbcTypeCode(SqlTypes.ARRAY)
  String[] scopes = {};

  @Column(name = "made_by")
  String madeBy = "";

  @Column(name = "made_at")
  Instant madeAt = Instant.EPOCH;

  @Column(name = "expires_at")
  @Nullable Instant expiresAt;

  @Column(name = "ended_at")
  @Nullable Instant endedAt;

  ApiKey toKey(UserRow user) {
    return new ApiKey(
        Objects.requireNonNull(id),
        name,
        user.toUser(),
        hint,
        Arrays.stream(scopes).map(Scope::valueOf).collect(Collectors.toSet()),
        madeBy,
        madeAt,
        Optional.ofNullable(expiresAt),
        Optional.ofNullable(endedAt));
  }
}
