package dev.quayside.notifier.letter;

import dev.quayside.db.customer.Language;
import dev.quayside.notifier.prose.OneLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The subject of an answer: the customer's own, marked as a reply once, as his program does it. */
final class Subject {

  private static final String USUAL = "Re: ";

  /** What mail readers put in front of a reply, each with how it is written once. */
  private static final Map<String, String> REPLIES =
      Map.ofEntries(
          Map.entry("re", USUAL),
          Map.entry("aw", "AW: "),
          Map.entry("sv", "SV: "),
          Map.entry("vs", "VS: "),
          Map.entry("antw", "Antw: "),
          Map.entry("ynt", "YNT: "),
          Map.entry("rif", "RIF: "),
          Map.entry("odp", "Odp: "),
          Map.entry("回复", "回复："),
          Map.entry("回覆", "回覆："),
          Map.entry("答复", "答复："),
          Map.entry("答覆", "答覆："));

  /** What they put in front of a forward: nothing that an answer goes on with. */
  private static final List<String> FORWARDS =
      List.of("fwd", "fw", "wg", "rv", "tr", "enc", "doorst", "vb", "ilt", "转发", "轉發", "轉寄");

  private Subject() {}

  static String replyTo(String subject, Language language) {
    String rest = OneLine.of(subject);
    Optional<String> mark = Optional.empty();
    Optional<String> found = markOf(rest);
    while (found.isPresent()) {
      mark = mark.isPresent() ? mark : written(found);
      rest = rest.substring(afterMark(rest, found.get())).strip();
      found = markOf(rest);
    }
    return mark.orElse(USUAL) + (rest.isEmpty() ? unnamed(language) : rest);
  }

  private static Optional<String> written(Optional<String> mark) {
    return mark.flatMap(word -> Optional.ofNullable(REPLIES.get(word)));
  }

  /** The mark a subject begins with, if a colon ends it. */
  private static Optional<String> markOf(String subject) {
    return Stream.concat(REPLIES.keySet().stream(), FORWARDS.stream())
        .filter(mark -> afterMark(subject, mark) > 0)
        .findFirst();
  }

  /** Where the subject goes on after this mark; 0 where it does not begin with it. */
  private static int afterMark(String subject, String mark) {
    if (!subject.regionMatches(true, 0, mark, 0, mark.length())) {
      return 0;
    }
    int end = afterCount(subject, mark.length());
    boolean colon =
        end < subject.length() && (subject.charAt(end) == ':' || subject.charAt(end) == '：');
    return colon ? end + 1 : 0;
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
