package dev.quayside.inbox.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts our own letter out of a reply, where a customer's program quotes it without a mark: the
 * choices stand there again, and are no answer.
 */
public final class OurWords {

  /** Two choices with their letters in one line. */
  private static final Pattern CHOICES =
      Pattern.compile("(?<![\\p{L}\\d])a[)）]\\s?\\S.{0,120}?\\sb[)）]\\s?\\S");

  /** One choice with its letter, where it has a line of its own: "a) 40HC (as last time)". */
  private static final Pattern CHOICE = Pattern.compile("^\\s{2,}[a-h][)）]\\s\\S");

  /** "- 20GP: about USD 1,450", "20GP 约 USD 1,450". */
  private static final Pattern INDICATED = Pattern.compile("(?:about|约)\\s?[A-Z]{3}\\s?\\d[\\d,]*");

  /** The example that we give: such as "1b 2a". */
  private static final Pattern EXAMPLE =
      Pattern.compile("(?:such as|例如)\\s?[\"“]\\s?(?:[1-9]\\s?)?[a-h][\"” ]");

  /** What else may be ours where the last line of our letter is there, too. */
  private static final Pattern PERHAPS =
      Pattern.compile("^\\s*(?:[a-h][)）]\\s|[1-9][.)、].*[?？:：]\\s*$)");

  /** The last line of our letters. */
  private static final Pattern MARK = Pattern.compile("\\[ref q\\.[0-9a-f]{6,32}]");

  private OurWords() {}

  /** The words before our own, and those after them where they go on. */
  public static String cut(String fresh) {
    List<String> lines = fresh.lines().toList();
    boolean whole = MARK.matcher(fresh).find();
    int first = -1;
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (isOurs(lines.get(i)) || (whole && PERHAPS.matcher(lines.get(i)).find())) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (first < 0) {
      return fresh;
    }
    var kept = new ArrayList<String>(lines.subList(0, first));
    kept.addAll(lines.subList(last + 1, lines.size()));
    return String.join("\n", kept) + "\n";
  }

  private static boolean isOurs(String line) {
    return CHOICES.matcher(line).find()
        || CHOICE.matcher(line).find()
        || INDICATED.matcher(line).find()
        || EXAMPLE.matcher(line).find()
        || MARK.matcher(line).find();
  }
}
