package dev.quayside.inbox.chat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The little faces of a chat. WeChat hands them out by their names in brackets, "[握手]"; here they
 * become the signs that everybody sees, and that say nothing of any cargo.
 */
final class Faces {

  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("微笑", "🙂"),
          Map.entry("愉快", "😊"),
          Map.entry("呲牙", "😁"),
          Map.entry("偷笑", "😄"),
          Map.entry("憨笑", "😄"),
          Map.entry("调皮", "😜"),
          Map.entry("捂脸", "🤦"),
          Map.entry("流泪", "😢"),
          Map.entry("大哭", "😭"),
          Map.entry("尴尬", "😅"),
          Map.entry("流汗", "😓"),
          Map.entry("疑问", "❓"),
          Map.entry("握手", "🤝"),
          Map.entry("强", "👍"),
          Map.entry("赞", "👍"),
          Map.entry("OK", "👌"),
          Map.entry("好的", "👌"),
          Map.entry("抱拳", "🙏"),
          Map.entry("合十", "🙏"),
          Map.entry("拜托", "🙏"),
          Map.entry("玫瑰", "🌹"),
          Map.entry("爱心", "❤"),
          Map.entry("咖啡", "☕"),
          Map.entry("鼓掌", "👏"),
          Map.entry("庆祝", "🎉"),
          Map.entry("Smile", "🙂"),
          Map.entry("Shake", "🤝"),
          Map.entry("ThumbsUp", "👍"),
          Map.entry("Rose", "🌹"),
          Map.entry("Salute", "🙏"));

  private static final Pattern BRACKETS = Pattern.compile("\\[([\\p{IsHan}A-Za-z]{1,8})]");

  private Faces() {}

  /** What stands in brackets and is no face stays as it is. */
  static String drawn(String words) {
    return BRACKETS
        .matcher(words)
        .replaceAll(
            found -> Matcher.quoteReplacement(SIGNS.getOrDefault(found.group(1), found.group())));
  }
}
