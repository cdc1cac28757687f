package dev.quayside.db.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a content is known by: SHA-256, in hexadecimal. */
public final class Digest {

  private Digest() {}

  public static String of(String content) {
    return HexFormat.of().formatHex(bytes(content));
  }

  /** The same before it is written down: 32 bytes. */
  public static byte[] bytes(String content) {
    return bytes(content.getBytes(UTF_8));
  }

  public static byte[] bytes(byte[] content) {
    return sha256().digest(content);
  }

  /** Of all that is left in the stream, which need not fit into memory. */
  public static String of(InputStream content) throws IOException {
    var digest = sha256();
    new DigestInputStream(content, digest).transferTo(OutputStream.nullOutputStream());
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
