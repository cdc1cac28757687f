package dev.quayside.portal.chat;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Opens what WeCom sends: SHA-1 over the sorted parts, AES-256-CBC, PKCS#7 padding to blocks of 32
 * (which no library of Java's knows), then 16 bytes of chance, the length, the message, for whom.
 */
final class Crypt {

  private static final int CHANCE = 16;
  private static final int PADDED_TO = 32;

  private final ChatKeys keys;

  Crypt(ChatKeys keys) {
    this.keys = keys;
  }

  /** What a call came to. */
  sealed interface Opened {

    /** WeCom has written it, for us. */
    record Message(String text) implements Opened {}

    /**
     * It is not WeCom's, or not for us.
     *
     * @param why with what to do
     */
    record Refused(String why) implements Opened {}
  }

  /** Looks at the signature first: what is not signed is not opened. */
  Opened open(Signed signed, String sealed) {
    byte[] ours = signature(signed, sealed).getBytes(UTF_8);
    if (!MessageDigest.isEqual(ours, signed.signature().getBytes(UTF_8))) {
      return new Opened.Refused(
          "the signature is not WeCom's; if WeCom's own calls are refused, wecom.token is not the"
              + " Token that its administration shows");
    }
    try {
      return read(plain(sealed));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return new Opened.Refused(
          "it cannot be opened; wecom.aes-key is not the EncodingAESKey that WeCom's administration"
              + " shows");
    }
  }

  private String signature(Signed signed, String sealed) {
    String parts =
        Stream.of(keys.token(), signed.timestamp(), signed.nonce(), sealed)
            .sorted()
            .reduce("", String::concat);
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-1").digest(parts.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has SHA-1", e);
    }
  }

  private byte[] plain(String sealed) throws GeneralSecurityException {
    byte[] key = keys.key().toArray();
    var cipher = Cipher.getInstance("AES/CBC/NoPadding");
    cipher.init(
        Cipher.DECRYPT_MODE,
        new SecretKeySpec(key, "AES"),
        new IvParameterSpec(Arrays.copyOf(key, CHANCE)));
    return cipher.doFinal(Base64.getDecoder().decode(sealed));
  }

  private Opened read(byte[] padded) {
    int padding = padded.length == 0 ? 0 : padded[padded.length - 1];
    int end = padded.length - padding;
    int begin = CHANCE + Integer.BYTES;
    if (padding < 1 || padding > PADDED_TO || end < begin) {
      throw new IllegalArgumentException("no padding");
    }
    int length = ByteBuffer.wrap(padded, CHANCE, Integer.BYTES).getInt();
    if (length < 0 || length > end - begin) {
      throw new IllegalArgumentException("no length");
    }
    String receiver = new String(padded, begin + length, end - begin - length, UTF_8);
    return receiver.equals(keys.corpId())
        ? new Opened.Message(new String(padded, begin, length, UTF_8))
        : new Opened.Refused(
            "it is for another company than wecom.corp-id names; the callback of another company"
                + " leads here");
  }
}
