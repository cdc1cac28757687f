package dev.quayside.inbox.attachment.letter;

import dev.quayside.inbox.attachment.FileWords;
import dev.quayside.inbox.attachment.words.WordLines;
import dev.quayside.inbox.mail.encoding.TextBytes;
import dev.quayside.inbox.mail.html.HtmlText;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a page of the web as a mail in HTML is read; what it links to is never fetched. */
public final class HtmlFile {

  private static final Pattern CHARSET = Pattern.compile("charset=[\"']?([\\w-]{1,40})");

  private HtmlFile() {}

  public static FileWords read(String name, byte[] bytes) {
    int head = Math.min(bytes.length, 2_048);
    Matcher told =
        CHARSET.matcher(
            new String(bytes, 0, head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT));
    return lines(name, TextBytes.decode(bytes, told.find() ? told.group(1) : ""));
  }

  static FileWords lines(String name, String html) {
    var lines = new WordLines();
    HtmlText.read(html).text().lines().takeWhile(line -> !lines.full()).forEach(lines::line);
    return lines.of(name, false);
  }
}
