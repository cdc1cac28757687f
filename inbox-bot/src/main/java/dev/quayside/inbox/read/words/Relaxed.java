package dev.quayside.inbox.read.words;

import java.util.ArrayDeque;
import java.util.Optional;

/** What a pattern asks of the letters before a match, and the pattern that asks nothing of them. */
final class Relaxed {

  private static final String BEHIND = "(?<=";

  private Relaxed() {}

  /** It matches nowhere but at a text's first letter. */
  static boolean anchored(String regex) {
    var depth = 0;
    for (var at = 0; at < regex.length(); at = next(regex, at)) {
      var c = regex.charAt(at);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == '|' && depth == 0) {
        return false;
      }
    }
    return regex.startsWith("^") && !regex.contains("(?m");
  }

  /**
   * The same, matching wherever it does. Empty where the pattern denies what it asks for, so that
   * asking less would match less.
   */
  static Optional<String> of(String regex) {
    if (!regex.contains(BEHIND)) {
      return Optional.of(regex);
    }
    var relaxed = new StringBuilder();
    var denied = new ArrayDeque<Boolean>();
    for (var at = 0; at < regex.length(); ) {
      var end = regex.startsWith(BEHIND, at) ? closing(regex, at) : next(regex, at);
      if (regex.startsWith(BEHIND, at)) {
        if (denied.contains(true)) {
          return Optional.empty();
        }
        relaxed.append("(?:)");
      } else {
        if (regex.charAt(at) == '(') {
          denied.push(regex.startsWith("(?!", at) || regex.startsWith("(?<!", at));
        } else if (regex.charAt(at) == ')') {
          denied.pop();
        }
        relaxed.append(regex, at, end);
      }
      at = end;
    }
    return Optional.of(relaxed.toString());
  }

  /** One after the bracket that closes the one here. */
  private static int closing(String regex, int open) {
    var depth = 0;
    var at = open;
    do {
      depth += regex.charAt(at) == '(' ? 1 : regex.charAt(at) == ')' ? -1 : 0;
      at = next(regex, at);
    } while (depth > 0);
    return at;
  }

  /** Behind an escaped letter, a class of letters with those within it, or a single letter. */
  private static int next(String regex, int at) {
    if (regex.charAt(at) == '\\') {
      return at + 2;
    }
    var depth = 0;
    var end = at;
    do {
      var c = regex.charAt(end);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      end += c == '\\' ? 2 : 1;
    } while (depth > 0);
    return end;
  }
}
