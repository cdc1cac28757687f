package dev.quayside.inbox.verdict;

import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.sentence.Simplified;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A mail's words as the phrases are looked up in them: lower case, simplified Chinese, one blank
 * between words.
 *
 * @param subject without the tags that gateways and help desks put before it, such as "[EXTERNAL]"
 * @param sentences those that the writer did not quote, his signature's too
 * @param fresh what he newly wrote
 * @param whole all of it, with what is quoted
 */
record Letter(String subject, List<String> sentences, String fresh, String whole) {

  private static final int MOST = 12_000;

  private static final Pattern ENDS =
      Pattern.compile("[.。!！?？;；\\n()（）\\[\\]【】「」『』※*~—]|(?:^|\\s)-{1,3}(?:\\s|$)");

  /** "[EXTERNAL] ", "[#4711] ", but not a tag that is itself the machine's word. */
  private static final Pattern TAG =
      Pattern.compile("^\\s{0,3}(?:\\[[^\\]]{1,40}\\]|【[^】]{1,20}】)\\s{0,3}");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]{1,200}");

  private static final Pattern CARGO =
      Pattern.compile(
          "\\d[\\d.,]{0,9} ?(?:kgs?|kilos?|g?t|to|tons?|tonnes?|tonnen|toneladas|mts?|cbm|m3|m³|cft"
              + "|pallets?|plts?|palett\\p{L}{0,4}|palets|ctns?|cartons?|crates?|boxes|bales|bags|drums|pieces|pcs|teu|feu|kisten|stück)(?![\\p{L}\\d])|\\d"
              + " ?[x×*] ?(?:20|40|45)|(?:^|[^\\d])(?:20|40|45)"
              + " ?(?:'|’|gp|hq|hc|ft|foot|rf|ot|fr|dc|dv)|[\\d一二两三四五六七八九十几半]"
              + " ?(?:吨|公斤|千克|方|立方|托|箱|柜|件|台|个(?:小|大|高|平)?柜|卷|桶|袋|包)|小柜|大柜|高柜|整柜|拼箱|冷柜");

  private static final Pattern MONEY =
      Pattern.compile(
          "[$€£¥￥] ?\\d|(?:usd|eur|cny|rmb|gbp|us\\$) ?\\d|\\d ?(?:usd|eur|cny|rmb|gbp|元|美元|美金|刀)");

  static Letter of(Message message) {
    var text = message.text();
    String own = text.fresh() + "\n" + text.signature();
    return new Letter(
        plain(message.subject()),
        ENDS.splitAsStream(small(own))
            .map(Letter::spaced)
            .filter(sentence -> !sentence.isEmpty())
            .toList(),
        fresh(message),
        plain(message.subject() + "\n" + own + "\n" + text.history()));
  }

  /** A letter of one line may have been taken for its writer's signature. */
  private static String fresh(Message message) {
    var text = message.text();
    return plain(text.fresh().isBlank() ? text.signature() : text.fresh());
  }

  /** The subject, and what is left of it without the tags in front, each without its bracket. */
  List<String> heads() {
    List<String> heads = new ArrayList<>(List.of(unbracketed(subject)));
    String rest = subject;
    var tag = TAG.matcher(rest);
    while (heads.size() < 4 && tag.find()) {
      rest = rest.substring(tag.end());
      heads.add(unbracketed(rest));
      tag = TAG.matcher(rest);
    }
    return heads;
  }

  private static String unbracketed(String subject) {
    return !subject.isEmpty() && "[【［".indexOf(subject.charAt(0)) >= 0
        ? subject.substring(1)
        : subject;
  }

  /** So many kilos, cartons or containers: who writes that wants something moved. */
  boolean namesCargo() {
    return CARGO.matcher(fresh).find();
  }

  /** The same of a message of which nothing else is asked. */
  static boolean namesCargo(Message message) {
    return CARGO.matcher(fresh(message)).find();
  }

  /** His new words hold a question. */
  boolean asksBack() {
    return fresh.indexOf('?') >= 0 || fresh.indexOf('？') >= 0;
  }

  /** So many dollars: who writes that offers something, or talks about what he was offered. */
  boolean namesMoney() {
    return MONEY.matcher(fresh).find();
  }

  static String plain(String text) {
    return spaced(small(text));
  }

  private static String spaced(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  private static String small(String text) {
    String cut = text.length() > MOST ? text.substring(0, MOST) : text;
    StringBuilder out = new StringBuilder(cut.length());
    for (char c : cut.toLowerCase(Locale.ROOT).replace('’', '\'').toCharArray()) {
      out.append(Simplified.letter(c));
    }
    return out.toString();
  }
}
