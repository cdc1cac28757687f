package dev.quayside.notifier.chat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quayside.db.outbox.OwnMark;
import dev.quayside.notifier.letter.Letter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A letter's words as chat messages: as few as there may be, parted where a reader pauses. */
final class ChatText {

  /** UTF-8 bytes that WeCom takes in one message; a Chinese character has three. */
  static final int MOST = 2_048;

  /** Where a message may end, the best first. */
  private static final List<String> PAUSES =
      List.of("\n\n", "\n", "。", "！", "？", "；", ". ", "; ", "，", ", ", " ");

  /** What our letters say of themselves, and what is said of it in a chat; the longest first. */
  private static final List<Map.Entry<Pattern, String>> OF_A_MAIL =
      List.of(
          Map.entry(Pattern.compile("WeChat [0-9A-F]{6}(?= accepted)"), "you"),
          Map.entry(Pattern.compile("WeChat [0-9A-F]{6}(?=已)"), "您"),
          Map.entry(Pattern.compile("\\breply\\s+to\\s+this\\s+mail\\b"), "reply here"),
          Map.entry(Pattern.compile("(?<=Thank you for your )mail\\b"), "message"),
          Map.entry(Pattern.compile("\\bin\\s+this\\s+thread\\b"), "here"),
          Map.entry(Pattern.compile("来信收悉"), "消息收到"),
          Map.entry(Pattern.compile("请另行来信说明"), "请另行说明"),
          Map.entry(Pattern.compile("在本邮件往来中"), "在此"),
          Map.entry(Pattern.compile("直接回复本邮件"), "直接回复"),
          Map.entry(Pattern.compile("回复本邮件"), "在此回复"),
          Map.entry(Pattern.compile("本邮件"), "本消息"));

  private ChatText() {}

  /** Without the last line of a mail, by which a mail program finds its thread. */
  static List<String> of(Letter letter) {
    String words = letter.text().strip();
    Optional<String> mark = letter.mark().map(OwnMark::token);
    String said =
        mark.filter(words::endsWith)
            .map(token -> words.substring(0, words.length() - token.length()).strip())
            .orElse(words);
    for (var one : OF_A_MAIL) {
      said = one.getKey().matcher(said).replaceAll(one.getValue());
    }
    return split(said);
  }

  static List<String> split(String words) {
    var messages = new ArrayList<String>();
    String rest = words;
    while (rest.getBytes(UTF_8).length > MOST) {
      int end = end(rest, fitting(rest));
      messages.add(rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    if (!rest.isEmpty()) {
      messages.add(rest);
    }
    return messages;
  }

  /** How many characters fit; no character is cut. */
  private static int fitting(String text) {
    int bytes = 0;
    int end = 0;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
      if (bytes > MOST) {
        return end;
      }
      end += Character.charCount(point);
    }
    return end;
  }

  /** At a pause in the second half, else where it is full. */
  private static int end(String text, int fitting) {
    for (String pause : PAUSES) {
      int at = text.lastIndexOf(pause, fitting - pause.length());
      if (at > fitting / 2) {
        return at + pause.length();
      }
    }
    return fitting;
  }
}
