package dev.quayside.inbox.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One Authentication-Results header, read as RFC 8601, 2.2 writes it: comments say nothing, and
 * what stands in quotes is no result.
 *
 * @param host who signed it, lower case; empty where nobody did
 */
record Results(Optional<String> host, List<Result> results) {

  private static final int LONGEST = 16_000;

  /**
   * What one method found.
   *
   * @param method such as dmarc
   * @param value such as pass
   * @param properties such as header.from, each with its value
   */
  record Result(String method, String value, Map<String, String> properties) {}

  static Results read(String header) {
    String[] parts = plain(header.substring(0, Math.min(header.length(), LONGEST))).split(";", -1);
    boolean signed = !parts[0].contains("=");
    List<Result> results = new ArrayList<>();
    for (int i = signed ? 1 : 0; i < parts.length; i++) {
      result(parts[i]).ifPresent(results::add);
    }
    Optional<String> host = signed ? words(parts[0]).stream().findFirst() : Optional.empty();
    return new Results(host.map(Results::small), List.copyOf(results));
  }

  private static Optional<Result> result(String part) {
    List<String> words = words(part);
    if (words.isEmpty() || !words.getFirst().contains("=")) {
      return Optional.empty();
    }
    Map<String, String> properties = new TreeMap<>();
    for (String word : words.subList(1, words.size())) {
      int equals = word.indexOf('=');
      if (equals > 0) {
        properties.putIfAbsent(small(word.substring(0, equals)), small(word.substring(equals + 1)));
      }
    }
    String first = small(words.getFirst());
    String method = first.substring(0, first.indexOf('='));
    int version = method.indexOf('/');
    return Optional.of(
        new Result(
            version < 0 ? method : method.substring(0, version),
            first.substring(first.indexOf('=') + 1),
            properties));
  }

  /** With blanks around "=" taken away. */
  private static List<String> words(String part) {
    String joined = part.strip();
    for (String blank : List.of(" =", "= ")) {
      while (joined.contains(blank)) {
        joined = joined.replace(blank, "=");
      }
    }
    return List.of(joined.split(" +", -1)).stream().filter(word -> !word.isEmpty()).toList();
  }

  /** Without comments, and with nothing in quotes that could be taken for a sign or a blank. */
  private static String plain(String header) {
    var out = new StringBuilder(header.length());
    int comments = 0;
    boolean quoted = false;
    for (int i = 0; i < header.length(); i++) {
      char c = header.charAt(i);
      if (c == '\\' && (quoted || comments > 0)) {
        i++;
      } else if (quoted) {
        quoted = c != '"';
        out.append(Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '@' ? c : '_');
      } else if (c == '(') {
        comments++;
      } else if (comments > 0) {
        comments -= c == ')' ? 1 : 0;
        out.append(comments == 0 ? " " : "");
      } else if (c == '"') {
        quoted = true;
      } else {
        out.append(c <= ' ' ? ' ' : c);
      }
    }
    return out.toString();
  }

  private static String small(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
