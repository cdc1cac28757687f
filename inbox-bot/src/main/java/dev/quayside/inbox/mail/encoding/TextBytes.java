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
  private static final Charset TAIWAN = Charset.forName("x-MS950-HKSCS");
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private TextBytes() {}

  /**
   * Never fails: what no character set can read becomes U+FFFD. UTF-7, by which words can be
   * smuggled past a look at the bytes, is not read (RFC 2152 is no charset of RFC 6657).
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
    if (HzText.named(label)) {
      return HzText.decode(bytes);
    }
    Optional<Charset> named = CharsetNames.find(label);
    ByteShape shape = ByteShape.of(bytes);
    if (named.isPresent() && wide(named.get())) {
      return wide(bytes, named.get(), shape);
    }
    if (shape.zeros() * 3 > bytes.length) {
      boolean little = bytes.length > 1 && bytes[1] == 0;
      return new String(bytes, little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }
    boolean chinese = named.filter(set -> set.equals(CHINESE) || set.equals(TAIWAN)).isPresent();
    if (chinese) {
      return chinese(bytes, named.get(), shape);
    }
    if (named.isEmpty() || named.get().equals(UTF_8) || named.get().equals(WESTERN)) {
      return guess(bytes, named.orElse(UTF_8), shape);
    }
    return new String(bytes, named.get());
  }

  private static boolean wide(Charset set) {
    return set.name().startsWith("UTF-16") || set.name().startsWith("UTF-32");
  }

  /** Where nothing but the label says so, the text has one byte for each letter. */
  private static String wide(byte[] bytes, Charset named, ByteShape shape) {
    boolean narrow = shape.zeros() == 0 && strictly(bytes, UTF_8).isPresent();
    return narrow || (shape.zeros() == 0 && bytes.length % 2 == 1)
        ? guess(bytes, UTF_8, shape)
        : new String(bytes, named);
  }

  /** The label says Chinese; it may be the other Chinese, UTF-8, or western. */
  private static String chinese(byte[] bytes, Charset named, ByteShape shape) {
    Optional<String> utf8 = shape.longSequences() > 0 ? strictly(bytes, UTF_8) : Optional.empty();
    if (utf8.isPresent()) {
      return utf8.get();
    }
    if (named.equals(CHINESE) && shape.taiwan()) {
      return strictly(bytes, TAIWAN).orElseGet(() -> new String(bytes, CHINESE));
    }
    if (named.equals(TAIWAN) && shape.mainland()) {
      return strictly(bytes, CHINESE).orElseGet(() -> new String(bytes, TAIWAN));
    }
    boolean western = shape.western() && !shape.taiwan() && named.equals(CHINESE);
    return new String(bytes, western ? WESTERN : named);
  }

  /**
   * Strict UTF-8, else Chinese where the high bytes come in pairs as Chinese ones do, else label.
   */
  private static String guess(byte[] bytes, Charset label, ByteShape shape) {
    Optional<String> utf8 = strictly(bytes, UTF_8);
    if (utf8.isPresent()) {
      return utf8.get();
    }
    if (shape.mostlyUtf8()) {
      return new String(bytes, UTF_8);
    }
    Optional<String> taiwan = shape.taiwan() ? strictly(bytes, TAIWAN) : Optional.empty();
    if (taiwan.isPresent()) {
      return taiwan.get();
    }
    if (shape.paired()) {
      return new String(bytes, CHINESE);
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

  /** The bytes begin with these, such as a byte order mark. */
  public static boolean startsWith(byte[] bytes, int... mark) {
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
