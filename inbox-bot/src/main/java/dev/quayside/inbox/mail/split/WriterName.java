package dev.quayside.inbox.mail.split;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The writer's own name under his letter, by what the From line calls him.
 *
 * @param writer the display name in lower case, empty where unknown
 */
record WriterName(String writer) {
  private static final int LONGEST = 40;

  /** A name stands so near to the end. */
  private static final int MOST_LINES_BELOW = 6;

  WriterName {
    writer = small(writer);
  }

  /** The line on which the writer signs, with only company and address below; -1 for none. */
  int signs(List<String> fresh) {
    for (int i = Math.max(1, fresh.size() - MOST_LINES_BELOW); i < fresh.size(); i++) {
      boolean last = fresh.subList(i + 1, fresh.size()).stream().allMatch(String::isBlank);
      boolean apart = fresh.get(i - 1).isBlank();
      if ((last && is(fresh.get(i))) || (apart && opens(fresh.get(i)) && onlySignature(fresh, i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean onlySignature(List<String> fresh, int name) {
    return fresh.subList(name + 1, fresh.size()).stream()
        .allMatch(line ->
            SignatureWords.mayStandInSignature(line)
                && !SignatureWords.isRequest(line)
                && !SignatureWords.isSentence(line));
  }

  /** "Li | Acme Ltd" as well, or another name of a family of two or three signs. */
  private boolean opens(String line) {
    String text = line.strip();
    int bar = text.indexOf('|');
    String name = small(bar > 0 ? text.substring(0, bar) : text);
    boolean han = !name.isEmpty() && name.length() <= 3 && name.chars().allMatch(c -> c > 0x2E80);
    return is(name) || (han && writer.contains(name.substring(0, 1)));
  }

  private boolean is(String line) {
    String name = small(line);
    if (name.isEmpty() || name.length() > LONGEST || writer.isEmpty()) {
      return false;
    }
    boolean han = name.length() > 1 && name.codePointAt(0) > 0x2E80 && writer.contains(name);
    List<String> words = List.of(name.split("[ .,]+", -1));
    Set<String> known = Set.copyOf(List.of(writer.split("[^\\p{L}]+", -1)));
    boolean named = words.stream().allMatch(word -> known.contains(word) && word.length() > 1);
    return han || named || whole(name) || name.equals(initials());
  }

  private boolean whole(String name) {
    return writer.equals(name) || writer.startsWith(name + " ");
  }

  private String initials() {
    StringBuilder out = new StringBuilder();
    for (String word : writer.split("[^\\p{L}]+", -1)) {
      out.append(word.isEmpty() ? "" : word.substring(0, 1));
    }
    return out.length() > 1 ? out.toString() : "?";
  }

  private static String small(String line) {
    String text = line.strip();
    int end = text.length();
    while (end > 0 && ".,!~。，！".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end).strip().toLowerCase(Locale.ROOT);
  }
}
