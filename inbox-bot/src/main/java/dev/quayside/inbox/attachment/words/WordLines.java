package dev.quayside.inbox.attachment.words;

import dev.quayside.inbox.attachment.FileWords;
import dev.quayside.inbox.attachment.FileWords.Reason;
import dev.quayside.inbox.mail.plain.PlainText;
import java.util.List;

/** The lines of a file while it is read: a paragraph is a line, the cells of a row have tabs. */
public final class WordLines {

  /** Characters; a list of a thousand rows has fewer. */
  private static final int MOST = 200_000;

  private final StringBuilder out = new StringBuilder();
  private boolean gap;

  /** A line of running text; an empty one parts two blocks. */
  public void line(String words) {
    String line = tidy(words, true);
    if (line.isEmpty()) {
      gap = !out.isEmpty();
    } else {
      add(line);
    }
  }

  /**
   * A row of a table; empty cells keep their place, but for those at its end; one without words
   * parts blocks.
   */
  public void row(List<String> cells) {
    StringBuilder line = new StringBuilder();
    int empty = 0;
    for (String cell : cells) {
      String words = tidy(cell, false);
      if (words.isEmpty()) {
        empty++;
      } else {
        line.repeat('\t', empty).append(words);
        empty = 1;
      }
    }
    if (line.isEmpty()) {
      gap = !out.isEmpty();
    } else {
      add(line.toString());
    }
  }

  /** There is more than anybody reads; the rest need not be looked at. */
  public boolean full() {
    return out.length() > MOST;
  }

  public boolean isEmpty() {
    return out.isEmpty();
  }

  /** What the file gave. */
  public FileWords of(String name, boolean hidden) {
    if (full()) {
      return new FileWords.Unread(name, Reason.TOO_LARGE);
    }
    return out.isEmpty()
        ? new FileWords.Unread(name, Reason.NO_TEXT)
        : new FileWords.Text(name, out.toString(), hidden);
  }

  private void add(String line) {
    if (gap) {
      out.append('\n');
      gap = false;
    }
    if (!full()) {
      out.append(line, 0, Math.min(line.length(), MOST + 1)).append('\n');
    }
  }

  /** One line without unseen characters, its blanks single ones. */
  private static String tidy(String words, boolean keepTabs) {
    StringBuilder line = new StringBuilder(words.length());
    boolean blank = false;
    String plain = PlainText.tidy(words);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean tab = keepTabs && c == '\t';
      if ((c <= ' ' && !tab) || c == '\u3000') {
        blank = true;
      } else {
        boolean inside = !line.isEmpty() && line.charAt(line.length() - 1) != '\t' && !tab;
        line.append(blank && inside ? " " : "").append(c);
        blank = false;
      }
    }
    return keepTabs ? line.toString().stripTrailing() : line.toString();
  }
}
