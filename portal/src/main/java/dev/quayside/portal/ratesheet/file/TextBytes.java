package dev.quayside.portal.ratesheet.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds the letters behind the bytes: Excel in China saves .csv in GB18030, most others UTF-8. */
final class TextBytes {

  private TextBytes() {}

  static Optional<String> read(byte[] bytes) {
    return decoded(bytes).map(TextBytes::withoutMark).filter(text -> text.indexOf('\0') < 0);
  }

  private static Optional<String> decoded(byte[] bytes) {
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
      return strictly(bytes, StandardCharsets.UTF_16LE);
    }
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
      return strictly(bytes, StandardCharsets.UTF_16BE);
    }
    return strictly(bytes, StandardCharsets.UTF_8)
        .or(() -> strictly(bytes, Charset.forName("GB18030")))
        .or(() -> strictly(bytes, Charset.forName("windows-1252")));
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
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
