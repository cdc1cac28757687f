package dev.quayside.inbox.thread;

import dev.quayside.inbox.mail.Message;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What in a mail leads to an earlier conversation. */
final class Clues {

  /** The last line of our letters: it survives where a mail system rewrites headers. */
  private static final Pattern LAST_LINE =
      Pattern.compile("\\[ref q\\.([0-9a-f]{6,32})]", Pattern.CASE_INSENSITIVE);

  /** As our quotes are numbered; a word may stand close by, as in 报价Q1001. */
  private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z0-9])[Qq][0-9]{4,10}(?![0-9])");

  /** Of a long thread the newest lead there as well as all. */
  private static final int MOST_IDS = 100;

  private static final int MOST_MARKS = 10;
  private static final int MOST_NUMBERS = 5;
  private static final int MOST_CHARACTERS = 200_000;

  private Clues() {}

  /** Message-IDs, the surest first: what is answered, then the thread from its newest end. */
  static List<String> ids(Message message) {
    var ids = new LinkedHashSet<String>();
    message.inReplyTo().ifPresent(ids::add);
    ids.addAll(message.references().reversed());
    return ids.stream().limit(MOST_IDS).toList();
  }

  /** Keys of the marks on letters of ours that it quotes. */
  static List<String> marks(Message message) {
    var text = message.text();
    String all = text.fresh() + "\n" + text.history() + "\n" + text.signature();
    return LAST_LINE
        .matcher(all.substring(0, Math.min(all.length(), MOST_CHARACTERS)))
        .results()
        .map(found -> found.group(1).toLowerCase(Locale.ROOT))
        .distinct()
        .limit(MOST_MARKS)
        .toList();
  }

  /** Numbers of quotes in its subject and in what it asks. */
  static List<String> quotes(Message message) {
    String all = message.subject() + "\n" + message.asked();
    return NUMBER
        .matcher(all.substring(0, Math.min(all.length(), MOST_CHARACTERS)))
        .results()
        .map(found -> found.group().toUpperCase(Locale.ROOT))
        .distinct()
        .limit(MOST_NUMBERS)
        .toList();
  }
}
