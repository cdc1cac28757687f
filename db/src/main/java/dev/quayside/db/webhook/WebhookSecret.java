package dev.quayside.db.webhook;

import dev.quayside.db.message.Bytes;
import dev.quayside.db.secret.Keyed;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What both ends sign with, so that the other program knows that we speak (Standard Webhooks,
 * symmetric signature v1).
 */
public record WebhookSecret(Bytes key) {

  private static final String BEGINS = "whsec_";
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  public static WebhookSecret random() {
    var key = new byte[BYTES];
    RANDOM.nextBytes(key);
    return new WebhookSecret(Bytes.of(key));
  }

  /** As the other end types it in: whsec_ and base64. */
  public String shown() {
    return BEGINS + Base64.getEncoder().encodeToString(key.toArray());
  }

  /**
   * Such as "v1,g0hM9SsE…".
   *
   * @param seconds since 1970, when it is sent
   */
  public String sign(String id, long seconds, String body) {
    byte[] signed = Keyed.bytes(key.toArray(), "%s.%d.%s".formatted(id, seconds, body));
    return "v1," + Base64.getEncoder().encodeToString(signed);
  }

  /** Without the key, which must not get into a log. */
  @Override
  public String toString() {
    return "a webhook's secret";
  }
}
