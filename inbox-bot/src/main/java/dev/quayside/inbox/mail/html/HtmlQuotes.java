package dev.quayside.inbox.mail.html;

import dev.quayside.inbox.mail.phrase.PhraseFile;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Knows the elements by which mail programs mark what they quote. */
final class HtmlQuotes {
  private static final Set<String> MARKS =
      Set.copyOf(PhraseFile.lines(HtmlQuotes.class, "quote-marks.txt"));
  private static final Set<String> HEADERS =
      Set.copyOf(PhraseFile.lines(HtmlQuotes.class, "history-marks.txt"));

  private HtmlQuotes() {}

  /** All within is quoted; what stands after it may be new again. */
  static boolean isQuote(Element element) {
    boolean quoted =
        element.normalName().equals("blockquote")
            && (element.attr("type").equalsIgnoreCase("cite")
                || !element.attr("style").replace(" ", "").contains("border:none"));
    return quoted || marked(element, MARKS);
  }

  /** From here to the end all is history. */
  static boolean startsHistory(Element element) {
    return marked(element, HEADERS);
  }

  /** Programs that quote a page put "x_" before the names in it. */
  private static boolean marked(Element element, Set<String> marks) {
    if (element.attributesSize() == 0) {
      return false;
    }
    return marks.contains(name(element.id()))
        || element.classNames().stream().anyMatch(word -> marks.contains(name(word)));
  }

  private static String name(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return small.startsWith("x_") ? small.substring(2) : small;
  }
}
