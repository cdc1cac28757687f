package dev.quayside.inbox.mail.mime;

import dev.quayside.db.message.Bytes;
import dev.quayside.inbox.mail.AttachedFile;
import dev.quayside.inbox.mail.ReportPart;
import dev.quayside.inbox.mail.enclosure.SignedLetter;
import dev.quayside.inbox.mail.enclosure.UuText;
import dev.quayside.inbox.mail.enclosure.Winmail;
import dev.quayside.inbox.mail.encoding.HeaderText;
import dev.quayside.inbox.mail.encoding.TextBytes;
import dev.quayside.inbox.mail.html.HtmlText;
import dev.quayside.inbox.mail.plain.Armor;
import dev.quayside.inbox.mail.plain.PlainText;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** Goes through the parts of one mail, in order, and gathers its words and its files. */
public final class PartWalk {
  /** Deeper or more than this is no letter but an attack; what was read before counts. */
  private static final int DEEPEST = 20;

  private static final int MOST_PARTS = 300;

  /** Words beyond this are not read; a request of 200,000 characters is none. */
  private static final int MOST_CHARACTERS = 200_000;

  /** Of all texts of a mail together; what stands below is not read. */
  private static final int MOST_TEXT_BYTES = 8 << 20;

  /** A report of a hundred recipients is shorter. Bytes. */
  private static final int LONGEST_REPORT = 64 << 10;

  /** Without a store or a transport; making one searches the whole class path. */
  private static final Session SESSION = Session.getInstance(new Properties());

  /** Words that count only where the mail has none of its own: an invitation's, Outlook's copy. */
  private final StringBuilder spare = new StringBuilder();

  /** The parts are the letter itself, so that a name does not make a file of one. */
  private boolean inBody;

  private int parts;
  private int textBytes;

  /** A mail as it travels (RFC 5322), ready to be walked through. */
  public static MimeMessage mail(InputStream raw) throws MessagingException {
    return new MimeMessage(SESSION, raw);
  }

  /** The contents of a whole mail. */
  public static Contents through(MimeMessage mail) throws MessagingException, IOException {
    PartWalk walk = new PartWalk();
    Contents found = walk.open(Part.of(mail), 0);
    return found.words().isBlank() ? found.with(_ -> cut(walk.spare.toString())) : found;
  }

  private Contents open(Part part, int depth) throws MessagingException, IOException {
    if (depth > DEEPEST || ++parts > MOST_PARTS) {
      return Contents.NOTHING;
    }
    String type = part.type().value();
    if (type.startsWith("multipart/")) {
      return multipart(part, depth);
    }
    return switch (type) {
      case "message/rfc822", "message/global" -> enclosed(part.bytes(), depth);
      case "message/delivery-status", "message/global-delivery-status" ->
          report("message/delivery-status", part);
      case "message/disposition-notification", "message/global-disposition-notification" ->
          report("message/disposition-notification", part);
      case "message/feedback-report" -> report(type, part);
      case "text/rfc822-headers", "message/global-headers" -> report("message/rfc822", part);
      case "application/pkcs7-mime", "application/x-pkcs7-mime" -> envelope(part, depth);
      case "application/ms-tnef", "application/vnd.ms-tnef" -> winmail(part, depth);
      case "text/calendar" -> calendar(part);
      // For machines only: the same words once more, an icon.
      case "text/x-amp-html", "text/watch-html", "application/applefile" -> Contents.NOTHING;
      case "", "text", "text/plain", "text/html" ->
          part.attached() || (depth > 0 && !part.name().isEmpty() && !inBody)
              ? file(part, false)
              : words(part);
      default ->
          part.name().equalsIgnoreCase("winmail.dat") ? winmail(part, depth) : file(part, false);
    };
  }

  private Contents multipart(Part part, int depth) throws MessagingException, IOException {
    String kind = part.type().value();
    String boundary = part.type().parameter("boundary").replace("\\", "").replace("\"", "");
    boolean alternative = kind.equals("multipart/alternative");
    boolean outer = inBody;
    inBody = alternative || kind.equals("multipart/related");
    Contents found = Contents.NOTHING;
    for (byte[] bytes : Boundaries.split(part.raw(), boundary, MOST_PARTS)) {
      Part child = Part.of(bytes);
      boolean letter = kind.equals("multipart/digest") && child.type().value().isEmpty();
      Contents next = letter ? enclosed(child.bytes(), depth) : open(child, depth + 1);
      found = (alternative ? found.or(next) : found.and(next)).within(MOST_CHARACTERS);
    }
    inBody = outer;
    boolean locked = kind.equals("multipart/encrypted");
    Contents claim =
        kind.equals("multipart/report")
            ? Contents.report(kind, part.type().parameter("report-type").toLowerCase(Locale.ROOT))
            : Contents.NOTHING;
    return new Contents("", false, "", List.of(), locked, List.of()).and(claim).and(found);
  }

  private Contents enclosed(byte[] bytes, int depth) throws MessagingException, IOException {
    MimeMessage mail = mail(new ByteArrayInputStream(bytes));
    String head =
        "-----Forwarded message-----\nFrom: %s\nDate: %s\nSubject: %s\n\n"
            .formatted(
                HeaderText.decode(Part.header(mail, "From")),
                HeaderText.decode(Part.header(mail, "Date")),
                HeaderText.decode(Part.header(mail, "Subject")));
    ReportPart header = new ReportPart("message/rfc822", HeaderText.block(bytes));
    return open(Part.of(mail), depth + 1).asEnclosed(head, List.of(header));
  }

  private Contents envelope(Part part, int depth) throws MessagingException, IOException {
    Optional<byte[]> letter = SignedLetter.open(part.bytes());
    return letter.isPresent() ? open(Part.of(letter.get()), depth + 1) : file(part, true);
  }

  private Contents winmail(Part part, int depth) {
    return Winmail.open(part.bytes())
        .map(letter -> unpacked(letter, depth))
        .orElseGet(() -> file(part, false));
  }

  private Contents unpacked(Winmail letter, int depth) {
    Contents found = new Contents("", false, "", letter.files(), false, List.of());
    String words =
        letter.plain().isBlank() && !letter.html().isBlank()
            ? HtmlText.read(letter.html()).text()
            : PlainText.tidy(cut(letter.plain()));
    spare.append(spare.length() < MOST_CHARACTERS ? words : "").append('\n');
    for (byte[] inner : letter.inner()) {
      if (depth < DEEPEST && ++parts <= MOST_PARTS) {
        PartWalk within = new PartWalk();
        within.parts = parts;
        Contents enclosed =
            Winmail.open(inner)
                .map(one -> within.unpacked(one, depth + 1))
                .orElse(Contents.NOTHING);
        parts = within.parts;
        String head = "-----Forwarded message-----\n";
        found =
            found.and(enclosed.with(_ -> cut(within.spare.toString())).asEnclosed(head, List.of()));
      }
    }
    return found;
  }

  private Contents calendar(Part part) {
    String text = TextBytes.decode(part.textBytes(), part.type().parameter("charset"));
    spare.append(Invitation.words(PlainText.tidy(cut(text))));
    String method = part.type().parameter("method");
    String meant = method.isEmpty() ? Invitation.method(text) : method.toLowerCase(Locale.ROOT);
    Contents calendar = file(part, false);
    return part.attached() || meant.isEmpty()
        ? calendar
        : calendar.and(Contents.report("text/calendar", meant));
  }

  private static Contents report(String type, Part part) {
    byte[] all = part.textBytes();
    byte[] bytes = Arrays.copyOf(all, Math.min(all.length, LONGEST_REPORT));
    String text = TextBytes.decode(bytes, part.type().parameter("charset"));
    return Contents.report(type, text.replace("\r\n", "\n"));
  }

  private Contents words(Part part) {
    byte[] all = part.textBytes();
    byte[] bytes = Arrays.copyOf(all, Math.min(all.length, MOST_TEXT_BYTES - textBytes));
    textBytes += bytes.length;
    String text = TextBytes.decode(bytes, part.type().parameter("charset"));
    if (part.type().value().equals("text/html")) {
      HtmlText html = HtmlText.read(text);
      return Contents.words(cut(html.text()), html.tabular(), html.linked());
    }
    // Files written into the text may be long; the words are cut without them. QQ forgets "&nbsp;".
    UuText taken = UuText.open(PlainText.tidy(text.replace("&nbsp;", " ")));
    Armor armor = Armor.open(cut(taken.words()));
    String plain = FlowedText.unfold(armor.words(), part.type());
    return new Contents(plain, false, "", taken.files(), armor.locked(), List.of());
  }

  private static Contents file(Part part, boolean locked) {
    String type = part.type().value();
    boolean encrypted = locked || type.equals("application/pgp-encrypted");
    return Contents.file(new AttachedFile(part.name(), type, Bytes.of(part.bytes())), encrypted);
  }

  private static String cut(String text) {
    return text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
  }
}
