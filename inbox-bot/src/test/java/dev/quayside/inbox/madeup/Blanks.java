package dev.quayside.inbox.madeup;

import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the blanks of a sentence; what stands in brackets falls away where a blank has no value.
 */
final class Blanks {

  private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]{1,200})\\]");
  private static final Pattern BLANK = Pattern.compile("(\\+?)\\{(\\w{1,20})\\}");

  private Blanks() {}

  /** "+{x}" stands for nothing, but wants a value as much as "{x}" does. */
  static String filled(String sentence, Map<String, String> values) {
    var whole =
        OPTIONAL
            .matcher(sentence)
            .replaceAll(part -> Matcher.quoteReplacement(known(part.group(1), values)));
    return put(whole, values).replace('~', '\n');
  }

  /** The blanks of a sentence that come to be filled. */
  static Set<String> used(String sentence, Map<String, String> values) {
    var whole =
        OPTIONAL
            .matcher(sentence)
            .replaceAll(part -> Matcher.quoteReplacement(known(part.group(1), values)));
    return BLANK.matcher(whole).results().map(blank -> blank.group(2)).collect(toSet());
  }

  private static String known(String part, Map<String, String> values) {
    var all = BLANK.matcher(part).results().allMatch(blank -> values.containsKey(blank.group(2)));
    return all ? part : "";
  }

  private static String put(String sentence, Map<String, String> values) {
    return BLANK
        .matcher(sentence)
        .replaceAll(blank ->
            Matcher.quoteReplacement(
                blank.group(1).isEmpty() ? values.getOrDefault(blank.group(2), "") : ""));
  }
}
