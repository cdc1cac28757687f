package dev.quayside.inbox.mail.mime;

import dev.quayside.db.message.Bytes;
import dev.quayside.inbox.mail.AttachedFile;
import dev.quayside.inbox.mail.encoding.DeclaredType;
import dev.quayside.inbox.mail.encoding.HeaderText;
import dev.quayside.inbox.mail.encoding.TextBytes;
import dev.quayside.inbox.mail.encoding.TransferBytes;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Goes through the parts of one mail, in order, and gathers its words and its files. */
public final class PartWalk {
  /** Deeper or more than this is no letter but an attack; what was read before counts. */
  private static final int DEEPEST = 20;

  private static final int MOST_PARTS = 300;

  /** Words beyond this are not read; a request of 200,000 characters is none. */
  private static final int MOST_CHARACTERS = 200_000;

  /** Without a store or a transport; making one searches the whole class path. */
  private static final Session SESSION = Session.getInstance(new Properties());

  private int parts;

  /** The contents of a whole mail. */
  public static Contents through(MimeMessage mail) throws MessagingException, IOException {
    return new PartWalk().open(mail, 0);
  }

  private Contents open(MimePart part, int depth) throws MessagingException, IOException {
    if (depth > DEEPEST || ++parts > MOST_PARTS) {
      return Contents.NOTHING;
    }
    DeclaredType type = DeclaredType.parse(header(part, "Content-Type"));
    DeclaredType place = DeclaredType.parse(header(part, "Content-Disposition"));
    String name = place.parameter("filename");
    name = name.isEmpty() ? type.parameter("name") : name;
    if (type.value().startsWith("multipart/")) {
      return multipart(part, type, depth);
    }
    byte[] bytes = bytes(part);
    return switch (type.value()) {
      case "message/rfc822", "message/global" -> enclosed(bytes, depth);
      case "message/delivery-status", "message/global-delivery-status" ->
          Contents.report("delivery-status");
      case "message/disposition-notification" -> Contents.report("disposition-notification");
      case "", "text/plain", "text/html" ->
          depth > 0 && (place.value().equals("attachment") || !name.isEmpty())
              ? file(name, type.value(), bytes)
              : words(bytes, type);
      default -> file(name, type.value(), bytes);
    };
  }

  private Contents multipart(MimePart part, DeclaredType type, int depth)
      throws MessagingException, IOException {
    // Written anew from what was understood: the library refuses carelessly written headers.
    String boundary = type.parameter("boundary").replace("\\", "").replace("\"", "");
    String clean =
        boundary.isEmpty()
            ? "multipart/mixed"
            : "multipart/mixed; boundary=\"%s\"".formatted(boundary);
    MimeMultipart all = new MimeMultipart(new ByteArrayDataSource(raw(part), clean));
    Contents found = Contents.NOTHING;
    for (int i = 0; i < all.getCount() && parts <= MOST_PARTS; i++) {
      if (all.getBodyPart(i) instanceof MimeBodyPart child) {
        Contents next = open(child, depth + 1);
        found = type.value().endsWith("/alternative") ? found.or(next) : found.and(next);
      }
    }
    boolean locked = type.value().equals("multipart/encrypted");
    String kind = type.value().equals("multipart/report") ? type.parameter("report-type") : "";
    Contents self = new Contents("", false, "", List.of(), locked, kind);
    return self.and(found).with(PartWalk::cut);
  }

  private Contents enclosed(byte[] bytes, int depth) throws MessagingException, IOException {
    MimeMessage mail = new MimeMessage(SESSION, new ByteArrayInputStream(bytes));
    String head =
        "-----Original Message-----\nFrom: %s\nDate: %s\nSubject: %s\n\n"
            .formatted(
                HeaderText.decode(header(mail, "From")),
                HeaderText.decode(header(mail, "Date")),
                HeaderText.decode(header(mail, "Subject")));
    return open(mail, depth + 1).asEnclosed(head);
  }

  private static Contents words(byte[] bytes, DeclaredType type) {
    String text = TextBytes.decode(bytes, type.parameter("charset"));
    if (type.value().equals("text/html")) {
      HtmlText html = HtmlText.read(cut(text));
      return Contents.words(cut(html.text()), html.tabular());
    }
    String plain = FlowedText.unfold(PlainText.tidy(cut(text)), type);
    return Contents.words(plain, false);
  }

  private static Contents file(String name, String type, byte[] bytes) {
    boolean locked = type.endsWith("pkcs7-mime") || type.equals("application/pgp-encrypted");
    return Contents.file(new AttachedFile(name, type, Bytes.of(bytes)), locked);
  }

  private static byte[] bytes(MimePart part) throws MessagingException, IOException {
    return TransferBytes.decode(raw(part), header(part, "Content-Transfer-Encoding"));
  }

  private static byte[] raw(MimePart part) throws MessagingException, IOException {
    try (InputStream in =
        part instanceof MimeMessage mail
            ? mail.getRawInputStream()
            : part instanceof MimeBodyPart body
                ? body.getRawInputStream()
                : InputStream.nullInputStream()) {
      return in.readAllBytes();
    }
  }

  private static String header(MimePart part, String name) throws MessagingException {
    @Nullable String value = part.getHeader(name, null);
    return value == null ? "" : value;
  }

  private static String cut(String text) {
    return text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
  }
}
