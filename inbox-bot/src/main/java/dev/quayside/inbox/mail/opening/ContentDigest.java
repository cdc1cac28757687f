package dev.quayside.inbox.mail.opening;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/**
 * The mark by which a mail is known again, so that one that came twice is answered once: SHA-256
 * over all but the headers that servers add on the way.
 */
public final class ContentDigest {
  /** The headers that a writer's program sets, with what they say; all others are trace. */
  private static final Set<String> WRITTEN =
      Set.of(
          "from",
          "sender",
          "reply-to",
          "to",
          "cc",
          "subject",
          "date",
          "message-id",
          "in-reply-to",
          "references",
          "content-type",
          "content-transfer-encoding",
          "content-disposition",
          "mime-version",
          "auto-submitted");

  private ContentDigest() {}

  /** The mark, 64 lower-case hexadecimal digits. */
  public static String of(byte[] raw) {
    String text = new String(raw, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
    int end = text.startsWith("\n") ? 0 : text.indexOf("\n\n");
    String head = end < 0 ? text : text.substring(0, end);
    MessageDigest digest = sha256();
    boolean kept = false;
    for (String line : head.split("\n", -1)) {
      boolean folded = line.startsWith(" ") || line.startsWith("\t");
      int colon = line.indexOf(':');
      if (!folded) {
        String name = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        kept = WRITTEN.contains(name);
        update(digest, kept ? "\n" + name : "");
      }
      String value = folded ? line : line.substring(Math.max(0, colon));
      update(digest, kept ? value.replace(" ", "").replace("\t", "") : "");
    }
    // Servers add and drop blank lines at the end.
    update(digest, "\n\n" + text.substring(Math.max(0, end)).strip());
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void update(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }
}
