package dev.quayside.inbox.mail.mime;

import dev.quayside.inbox.mail.AttachedFile;
import dev.quayside.inbox.mail.enclosure.UuText;
import dev.quayside.inbox.mail.encoding.DeclaredType;
import dev.quayside.inbox.mail.encoding.TransferBytes;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One part of a mail as it stands: what it says of itself, and its bytes before decoding. */
final class Part {
  private final DeclaredType type;
  private final DeclaredType place;
  private final String encoding;
  private final byte[] raw;

  private Part(DeclaredType type, DeclaredType place, String encoding, byte[] raw) {
    this.type = type;
    this.place = place;
    this.encoding = encoding;
    this.raw = raw;
  }

  static Part of(MimePart part) throws MessagingException, IOException {
    return new Part(
        DeclaredType.parse(header(part, "Content-Type")),
        DeclaredType.parse(header(part, "Content-Disposition")),
        header(part, "Content-Transfer-Encoding").strip().toLowerCase(Locale.ROOT),
        rawBytes(part));
  }

  /**
   * Reads a part of a multipart.
   *
   * @param bytes its headers, a blank line, its body
   */
  static Part of(byte[] bytes) throws MessagingException, IOException {
    return of(new MimeBodyPart(new ByteArrayInputStream(bytes)));
  }

  DeclaredType type() {
    return type;
  }

  /** As it stands, still encoded; a multipart is not encoded. */
  byte[] raw() {
    return raw.clone();
  }

  boolean attached() {
    return place.value().equals("attachment");
  }

  /** The file's name, empty where the part has none. */
  String name() {
    String name = place.parameter("filename");
    return name.isEmpty() ? type.parameter("name") : name;
  }

  byte[] bytes() {
    if (encoding.contains("uu")) {
      String text = new String(raw, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
      List<AttachedFile> files = UuText.open(text).files();
      return files.isEmpty() ? raw.clone() : files.getFirst().content().toArray();
    }
    return TransferBytes.decode(raw, encoding);
  }

  /** The bytes of a text, also where the encoding's label is lost. */
  byte[] textBytes() {
    byte[] bytes = bytes();
    return TransferBytes.decode(bytes, TransferBytes.lostLabel(bytes));
  }

  static String header(MimePart part, String name) throws MessagingException {
    @Nullable String value = part.getHeader(name, null);
    return value == null ? "" : value;
  }

  private static byte[] rawBytes(MimePart part) throws MessagingException, IOException {
    try (InputStream in =
        part instanceof MimeMessage mail
            ? mail.getRawInputStream()
            : part instanceof MimeBodyPart body
                ? body.getRawInputStream()
                : InputStream.nullInputStream()) {
      return in.readAllBytes();
    }
  }
}
