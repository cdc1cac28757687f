package dev.quayside.db.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A letter that we write down ourselves of what somebody said elsewhere, on a page or in a chat, so
 * that it is read like any mail (RFC 5322).
 *
 * @param from as it stands in the header
 * @param to as it stands in the header
 * @param id its Message-ID, with its angle brackets
 * @param earlier Message-IDs of the same conversation, the oldest first
 */
public record Dictated(
    String from, String to, Optional<String> subject, Instant at, String id, List<String> earlier) {

  public Dictated {
    earlier = List.copyOf(earlier);
  }

  /** Its lines down to where what it holds is described. */
  public List<String> head() {
    var lines = new ArrayList<String>();
    lines.add("From: " + from);
    lines.add("To: " + to);
    subject.ifPresent(words -> lines.add("Subject: " + encoded(words)));
    lines.add("Date: " + DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC)));
    lines.add("Message-ID: " + id);
    if (!earlier.isEmpty()) {
      lines.add("In-Reply-To: " + earlier.getLast());
      lines.add("References: " + String.join("\r\n ", earlier));
    }
    lines.add("MIME-Version: 1.0");
    return lines;
  }

  /** The lines of what was said, as all of the letter or a part of it. */
  public static List<String> words(String text) {
    return List.of(
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: base64",
        "",
        packed(text.getBytes(UTF_8)));
  }

  /** Of a content, in base64. */
  public static String packed(byte[] content) {
    return Base64.getMimeEncoder().encodeToString(content);
  }

  /** Words in a header, and names of files as mail programs write them in Chinese (RFC 2047). */
  public static String encoded(String text) {
    return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(text.getBytes(UTF_8)) + "?=";
  }
}
