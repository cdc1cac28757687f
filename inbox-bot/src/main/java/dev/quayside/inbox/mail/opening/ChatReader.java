package dev.quayside.inbox.mail.opening;

import dev.quayside.inbox.mail.MachineSigns;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.mail.MessageText;
import dev.quayside.inbox.mail.Postmarks;
import dev.quayside.inbox.mail.html.LinkedFiles;
import dev.quayside.inbox.mail.plain.PlainText;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a chat message kept as a file: perhaps a line with its date, a blank line, the words. */
public final class ChatReader {
  private static final int MOST_CHARACTERS = 200_000;

  private ChatReader() {}

  /**
   * The message; no text is unreadable.
   *
   * @param file "Date: 2026-11-05T11:20:00+08:00", other headers, a blank line, the text; or only
   *     the text
   * @param receivedAt stands in for a date that is missing or impossible
   */
  public static Message read(String file, OffsetDateTime receivedAt) {
    String cut = file.length() > MOST_CHARACTERS ? file.substring(0, MOST_CHARACTERS) : file;
    String text = PlainText.tidy(cut);
    int end = text.startsWith("\n") ? -1 : text.indexOf("\n\n");
    String head = end < 0 ? "" : text.substring(0, end);
    boolean headed = !head.isEmpty() && head.lines().allMatch(ChatReader::isHeader);
    String words = headed ? text.substring(end + 2) : text;
    return new Message(
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        "",
        headed ? date(head).orElse(receivedAt) : receivedAt,
        Optional.empty(),
        List.of(),
        new MessageText(words.strip() + "\n", "", ""),
        LinkedFiles.in(words),
        MachineSigns.NONE,
        Postmarks.NONE);
  }

  private static boolean isHeader(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return lower.startsWith("date:") || lower.startsWith("from:") || lower.startsWith("to:");
  }

  private static Optional<OffsetDateTime> date(String head) {
    return head.lines()
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("date:"))
        .map(line -> line.substring(5).strip())
        .findFirst()
        .flatMap(ChatReader::parse);
  }

  private static Optional<OffsetDateTime> parse(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }
}
