package dev.quayside.inbox.mail.mime;

import java.util.List;
import java.util.Locale;

/** The words of an invitation or its answer (iCalendar, RFC 5545). */
final class Invitation {
  private static final List<String> TELLING = List.of("SUMMARY", "LOCATION", "DESCRIPTION");
  private static final int MOST_CHARACTERS = 20_000;

  /** The method stands above the first event. */
  private static final int MOST_LINES_ABOVE = 60;

  private Invitation() {}

  /** What the calendar wants of ours, in lower case (RFC 5546, 1.4); "" where it says nothing. */
  static String method(String calendar) {
    return calendar
        .lines()
        .limit(MOST_LINES_ABOVE)
        .map(line -> line.strip().toLowerCase(Locale.ROOT))
        .filter(line -> line.startsWith("method:"))
        .map(line -> line.substring("method:".length()).strip())
        .findFirst()
        .orElse("");
  }

  /** First a line that says that it is one, so that nobody takes it for an inquiry. */
  static String words(String calendar) {
    String cut = calendar.substring(0, Math.min(calendar.length(), MOST_CHARACTERS));
    StringBuilder out = new StringBuilder("Calendar invitation\n");
    // A line that begins with a blank goes on the one above.
    for (String line : cut.replace("\n ", "").replace("\n\t", "").split("\n", -1)) {
      int colon = line.indexOf(':');
      int end = line.indexOf(';');
      String name = line.substring(0, Math.max(0, end >= 0 && end < colon ? end : colon));
      if (TELLING.contains(name)) {
        String value = line.substring(colon + 1).replace("\\n", "\n").replace("\\N", "\n");
        out.append(value.replace("\\,", ",").replace("\\;", ";")).append('\n');
      }
    }
    return out.toString();
  }
}
