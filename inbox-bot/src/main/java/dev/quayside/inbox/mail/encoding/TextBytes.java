package dev.quayside.inbox.mail.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Turns the bytes of a text into words: by their label where it holds, by what they look like where
 * it lies.
 */
public final class TextBytes {
  private static final Charset UTF_8 = StandardCharsets.UTF_8;
  private static final Charset CHINESE = Charset.forName("GB18030");
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private TextBytes() {}

  /**
   * Never fails: what no character set can read becomes U+FFFD.
   *
   * @param label the character set as the sender named it, empty where it named none
   */
  public static String decode(byte[] bytes, String label) {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, UTF_8);
    }
    Optional<Charset> named = CharsetNames.find(label);
    if (named.isEmpty() || named.get().equals(UTF_8) || named.get().equals(WESTERN)) {
      return guess(bytes, named.orElse(UTF_8));
    }
    boolean chinese = named.get().equals(CHINESE) || named.get().name().contains("950");
    if (chinese && ByteShape.of(bytes).longSequences() > 0) {
      Optional<String> utf8 = strictly(bytes, UTF_8);
      if (utf8.isPresent()) {
        return utf8.get();
      }
    }
    return new String(bytes, named.get());
  }

  /**
   * Strict UTF-8, else GB18030 where the high bytes come in pairs as Chinese ones do, else label.
   */
  private static String guess(byte[] bytes, Charset label) {
    Optional<String> utf8 = strictly(bytes, UTF_8);
    if (utf8.isPresent()) {
      return utf8.get();
    }
    ByteShape shape = ByteShape.of(bytes);
    if (shape.mostlyUtf8()) {
      return new String(bytes, UTF_8);
    }
    if (shape.paired()) {
      Optional<String> chinese = strictly(bytes, CHINESE);
      return chinese.orElseGet(() -> new String(bytes, CHINESE));
    }
    return new String(bytes, label.equals(UTF_8) ? WESTERN : label);
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException notThis) {
      return Optional.empty();
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
