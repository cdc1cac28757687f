package dev.quayside.app.wecom;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quayside.app.config.Secret;
import dev.quayside.db.secret.Keyed;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Closes what is kept in the book so that nobody who reads the book alone can use it: AES-256-GCM,
 * by a key that comes of a secret of the settings.
 */
final class Seal {

  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int CHANCE = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKeySpec key;

  Seal(Secret secret) {
    this.key = new SecretKeySpec(Keyed.bytes(secret.value().getBytes(UTF_8), "sealed"), "AES");
  }

  String close(String word) {
    var chance = new byte[CHANCE];
    RANDOM.nextBytes(chance);
    try {
      byte[] closed = cipher(Cipher.ENCRYPT_MODE, chance).doFinal(word.getBytes(UTF_8));
      return Base64.getEncoder()
          .encodeToString(
              ByteBuffer.allocate(CHANCE + closed.length).put(chance).put(closed).array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has " + CIPHER, e);
    }
  }

  /** Empty for what was closed with another secret, or by nobody. */
  Optional<String> open(String sealed) {
    try {
      byte[] bytes = Base64.getDecoder().decode(sealed);
      if (bytes.length < CHANCE) {
        return Optional.empty();
      }
      byte[] chance = Arrays.copyOf(bytes, CHANCE);
      byte[] word =
          cipher(Cipher.DECRYPT_MODE, chance).doFinal(bytes, CHANCE, bytes.length - CHANCE);
      return Optional.of(new String(word, UTF_8));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Cipher cipher(int mode, byte[] chance) throws GeneralSecurityException {
    var cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, chance));
    return cipher;
  }
}
