package dev.quayside.portal.care;

import dev.quayside.db.care.CareKind;
import dev.quayside.portal.page.Typed;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A request as it stands in the fields of its form.
 *
 * @param key made by the page; the same form sent twice is one request
 * @param kind empty where none was chosen
 * @param shipment our number; "" where it is about none
 */
public record CareTyped(
    String key, Optional<CareKind> kind, String shipment, String subject, String words) {

  private static final int LONGEST_SUBJECT = 120;
  private static final int LONGEST_WORDS = 8_000;
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{10,64}");

  static CareTyped of(Map<String, String> fields) {
    return new CareTyped(
        fields.getOrDefault("key", ""),
        Typed.one(CareKind.values(), fields.getOrDefault("kind", "")),
        Typed.upTo(40, fields.getOrDefault("shipment", "")),
        line(fields.getOrDefault("subject", "")),
        Typed.upTo(LONGEST_WORDS, fields.getOrDefault("words", "")));
  }

  static String words(String typed) {
    return Typed.upTo(LONGEST_WORDS, typed);
  }

  static boolean isKey(String key) {
    return KEY.matcher(key).matches();
  }

  boolean whole() {
    return kind.isPresent() && !subject.isEmpty() && !words.isEmpty();
  }

  /** What would end a header is a blank. */
  private static String line(String typed) {
    return Typed.upTo(LONGEST_SUBJECT, typed.replaceAll("\\p{Cntrl}", " "));
  }
}
