package dev.quayside.notifier.letter;

import dev.quayside.db.customer.Language;
import dev.quayside.notifier.prose.OneLine;
import java.util.List;
import java.util.Locale;

/** The subject of an answer: the customer's own, marked as a reply once. */
final class Subject {

  /** What mail readers of our customers' countries put in front of a reply. */
  private static final List<String> MARKS =
      List.of("re", "aw", "sv", "antw", "ynt", "rif", "odp", "回复", "回覆", "答复", "答覆");

  private Subject() {}

  static String replyTo(String subject, Language language) {
    String rest = OneLine.of(subject);
    for (String shorter = unmarked(rest); !shorter.equals(rest); shorter = unmarked(rest)) {
      rest = shorter;
    }
    return "Re: " + (rest.isEmpty() ? unnamed(language) : rest);
  }

  private static String unmarked(String subject) {
    String lower = subject.toLowerCase(Locale.ROOT);
    for (String mark : MARKS) {
      if (lower.startsWith(mark)) {
        int end = afterCount(lower, mark.length());
        if (end < lower.length() && (lower.charAt(end) == ':' || lower.charAt(end) == '：')) {
          return subject.substring(end + 1).strip();
        }
      }
    }
    return subject;
  }

  /** Some count: Re[2]: or 回复(3):. */
  private static int afterCount(String subject, int from) {
    int end = from;
    while (end < subject.length() && "[]()（）0123456789 ".indexOf(subject.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static String unnamed(Language language) {
    return switch (language) {
      case EN -> "your inquiry";
      case ZH -> "您的询价";
    };
  }
}
