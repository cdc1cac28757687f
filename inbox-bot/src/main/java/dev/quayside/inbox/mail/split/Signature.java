package dev.quayside.inbox.mail.split;

import java.util.List;

/** The end of a letter: greeting, name, company, telephone numbers, disclaimer. */
final class Signature {
  /** A longer end is no signature. */
  private static final int MOST_LINES = 16;

  private Signature() {}

  /** Takes the signature's lines out of the fresh lines and gives them. */
  static List<String> takeFrom(List<String> fresh, String writer) {
    List<String> taken = Notices.takeFrom(fresh);
    int closing = closing(fresh);
    if (closing >= 0) {
      cut(fresh, closing, tailEnd(fresh, closing), taken);
    }
    int contacts = contacts(fresh);
    cut(fresh, contacts, fresh.size(), taken);
    int name = new WriterName(writer).signs(fresh);
    if (name > 0) {
      cut(fresh, name, fresh.size(), taken);
    }
    return taken;
  }

  private static void cut(List<String> fresh, int from, int to, List<String> taken) {
    List<String> part = fresh.subList(from, to);
    taken.addAll(0, part);
    part.clear();
  }

  /** The first greeting line with nothing but a signature below, or -1. */
  private static int closing(List<String> fresh) {
    int from = Math.max(0, fresh.size() - 3 * MOST_LINES);
    for (int i = from; i < fresh.size(); i++) {
      boolean closes = isDelimiter(fresh.get(i)) || SignatureWords.isClosing(fresh.get(i));
      if (closes && tailEnd(fresh, i) > i) {
        return i;
      }
    }
    return -1;
  }

  /** RFC 3676 4.3; many programs lose the blank. */
  private static boolean isDelimiter(String line) {
    return line.equals("-- ") || line.equals("--");
  }

  /**
   * Where the signature that begins at the closing ends; the closing itself where there is none.
   */
  private static int tailEnd(List<String> fresh, int closing) {
    boolean delimiter = isDelimiter(fresh.get(closing));
    int written = 0;
    boolean named = delimiter;
    for (int i = closing + 1; i < fresh.size(); i++) {
      String line = fresh.get(i);
      if (delimiter && SignatureWords.isRequest(line)) {
        return closing;
      }
      boolean fits = delimiter || SignatureWords.mayStandInSignature(line);
      if (written > MOST_LINES || !fits || (!named && SignatureWords.isSentence(line))) {
        return named ? i : closing;
      }
      written += line.isBlank() ? 0 : 1;
      named |= delimiter || (written == 1 && SignatureWords.looksLikeName(line));
    }
    return fresh.size();
  }

  /** Where the block of telephone numbers and addresses at the very end begins. */
  private static int contacts(List<String> fresh) {
    int start = fresh.size();
    int names = 0;
    for (int i = lastWritten(fresh); i >= 0 && names <= 2 && !fresh.get(i).isBlank(); i--) {
      String line = fresh.get(i);
      if (isFrame(line)) {
        start = start == i + 1 && start < fresh.size() ? i : start;
      } else if (SignatureWords.isContact(line)) {
        start = i;
        names = 0;
      } else if (start < fresh.size() && SignatureWords.looksLikeName(line)) {
        names++;
        start = names <= 2 ? i : start;
      } else if (!SignatureWords.isAddress(line)
          && (start == fresh.size() || !companyAbove(fresh, i))) {
        break;
      }
    }
    return start;
  }

  /** The rules of a table that a program turned into text. */
  private static boolean isFrame(String line) {
    return line.chars().allMatch(c -> c == '|' || c <= ' ');
  }

  /** A street stands between the company's name and its telephone. */
  private static boolean companyAbove(List<String> fresh, int i) {
    return (i > 0 && SignatureWords.isContact(fresh.get(i - 1)))
        || (i > 1 && SignatureWords.isContact(fresh.get(i - 2)) && !fresh.get(i - 1).isBlank());
  }

  private static int lastWritten(List<String> lines) {
    int i = lines.size() - 1;
    while (i >= 0 && lines.get(i).isBlank()) {
      i--;
    }
    return i;
  }
}
