package dev.quayside.db.user;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "login_session")
class SessionRow {

  /** SHA-256 of the token: who reads the database cannot sign in with what he finds. */
  @Id
  @Column(name = "token_hash")
  byte[] tokenHash = {};

  @Column(name = "user_id")
  long userId;

  @Column(name = "csrf_token")
  String csrfToken = "";

  String browser = "";

  String caller = "";

  @Column(name = "created_at")
  Instant createdAt = Instant.EPOCH;

  @Column(name = "expires_at")
  Instant expiresAt = Instant.EPOCH;

  @Column(name = "seen_at")
  Instant seenAt = Instant.EPOCH;
}
