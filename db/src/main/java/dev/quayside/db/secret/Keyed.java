package dev.quayside.db.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keys a text with a secret: HMAC-SHA-256 (RFC 2104). */
public final class Keyed {

  private static final String HMAC = "HmacSHA256";

  private Keyed() {}

  /** The first so many bytes, in lower-case hexadecimal digits. */
  public static String hex(byte[] secret, String text, int bytes) {
    return HexFormat.of().formatHex(Arrays.copyOf(bytes(secret, text), bytes));
  }

  /** Whether a key of so many bytes was made so; takes the same time, whatever differs. */
  public static boolean fits(byte[] secret, String text, int bytes, String key) {
    return MessageDigest.isEqual(
        key.getBytes(StandardCharsets.UTF_8),
        hex(secret, text, bytes).getBytes(StandardCharsets.UTF_8));
  }

  /** All 32 bytes. */
  public static byte[] bytes(byte[] secret, String text) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(secret, HMAC));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has " + HMAC, e);
    }
  }
}
