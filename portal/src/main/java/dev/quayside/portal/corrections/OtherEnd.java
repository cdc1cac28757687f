package dev.quayside.portal.corrections;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the word that stands where a lane's other end must stand: "Shanghai to Angel City", 天使城到汉堡.
 * It is a guess; what the word does to past mails shows whether it was a good one.
 */
final class OtherEnd {

  private static final String JOINS = "(?:to|->|=>|→|-{1,2}|–|—|>|~|到|至|去|往|发|飞|走)";

  private static final String LATIN =
      "\\p{Lu}[\\p{IsLatin}'’]+(?:[ -]\\p{Lu}[\\p{IsLatin}'’]+){0,2}|[\\p{IsLatin}'’]{4,30}";

  /** Chinese words that follow a port without a blank. */
  private static final String BEHIND =
      "(?=港|口岸|的|海运|空运|运费|运价|价格|报价|整柜|拼箱|多少|请|要|怎么|大概|[^\\p{IsHan}]|$)";

  private static final Pattern AFTER =
      Pattern.compile(
          "^[ ,(（]{0,2}"
              + JOINS
              + "[ ]{0,2}(?:the |port of )?(?<name>"
              + LATIN
              + "|\\p{IsHan}{2,8}?"
              + BEHIND
              + ")");

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:从|由|报|^|[ ,，。;；:：])(?<name>(?:"
              + LATIN
              + "|(?!从|由|请|报)\\p{IsHan}{2,6}?))[ ]{0,2}"
              + JOINS
              + "[ ]{0,2}$");

  private OtherEnd() {}

  /** What follows the port of loading. */
  static Optional<String> after(String known, String text) {
    int at = text.indexOf(known);
    return at < 0
        ? Optional.empty()
        : name(AFTER.matcher(line(text.substring(at + known.length()))));
  }

  /** What the port of discharge follows. */
  static Optional<String> before(String known, String text) {
    int at = text.indexOf(known);
    if (at < 0) {
      return Optional.empty();
    }
    String before = text.substring(0, at);
    return name(BEFORE.matcher(before.substring(before.lastIndexOf('\n') + 1)));
  }

  private static String line(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }

  private static Optional<String> name(Matcher matcher) {
    return matcher.find() ? Optional.of(matcher.group("name")) : Optional.empty();
  }
}
