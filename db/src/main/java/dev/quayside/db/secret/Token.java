package dev.quayside.db.secret;

import dev.quayside.db.json.Digest;
import dev.quayside.db.message.Bytes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** A secret of 256 random bits that a browser holds; the book knows only its fingerprint. */
public record Token(String value) {

  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  public static Token random() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** SHA-256: a token cannot be guessed, so nothing slower is needed. */
  public Bytes fingerprint() {
    return Bytes.of(Digest.bytes(value));
  }

  /** Compares in the same time, whatever differs. */
  public boolean fits(String other) {
    return MessageDigest.isEqual(
        value.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  /** Without the secret, which must not get into a log. */
  @Override
  public String toString() {
    return "a token";
  }
}
