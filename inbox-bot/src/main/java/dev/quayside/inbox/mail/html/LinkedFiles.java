package dev.quayside.inbox.mail.html;

import dev.quayside.inbox.mail.AttachedFile;
import dev.quayside.inbox.mail.phrase.PhraseFile;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Files that a mail only links to: the big attachments of QQ and NetEase, shared documents, drives.
 * They are told of and never fetched.
 */
public final class LinkedFiles {

  private static final List<String> BIG =
      PhraseFile.lines(LinkedFiles.class, "big-attachments.txt");
  private static final List<String> SHARED =
      PhraseFile.lines(LinkedFiles.class, "shared-drives.txt");
  private static final Pattern FILE_NAME =
      Pattern.compile("[^\\s<>\"|:*?/]{1,100}\\.[A-Za-z0-9]{2,5}");
  private static final int LONGEST_NAME = 100;
  private static final int MOST = 20;

  private LinkedFiles() {}

  /**
   * Takes those of a page down; what it quotes is not its own. The lines about big attachments,
   * with their sizes and dates, are the mail program's and not the writer's words: they go.
   */
  static List<AttachedFile> takeOut(Document page) {
    Set<String> stores = new LinkedHashSet<>();
    Set<String> names = new LinkedHashSet<>();
    for (Element link : page.select("a[href]")) {
      String address = link.attr("href").toLowerCase(Locale.ROOT);
      Optional<String> big = find(BIG, address);
      Optional<String> store = big.or(() -> find(SHARED, address));
      if (store.isPresent() && link.closest("blockquote") == null && names.size() < MOST) {
        stores.add(store.get());
        fileName(link.text()).ifPresent(names::add);
        big.ifPresent(_ -> removeLine(link));
      }
    }
    return (names.isEmpty() ? stores : names).stream().map(AttachedFile::link).toList();
  }

  /** Those that plain words name by their address. */
  public static List<AttachedFile> in(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return Stream.of(BIG, SHARED)
        .flatMap(stores -> find(stores, lower).stream())
        .map(AttachedFile::link)
        .toList();
  }

  private static void removeLine(Element link) {
    @Nullable Element line = link.closest("tr, li, p, div");
    if (line != null && line.text().length() < LONGEST_NAME * 3) {
      line.remove();
    }
  }

  /** The host that an address in the words belongs to. */
  private static Optional<String> find(List<String> stores, String lower) {
    return stores.stream().filter(store -> begins(lower, store)).map(LinkedFiles::host).findFirst();
  }

  /** A host's name begins after a slash, a dot or a blank, not in the midst of another. */
  private static boolean begins(String lower, String store) {
    int at = lower.indexOf(store);
    return at == 0 || (at > 0 && !Character.isLetterOrDigit(lower.charAt(at - 1)));
  }

  private static String host(String store) {
    int slash = store.indexOf('/');
    return slash < 0 ? store : store.substring(0, slash);
  }

  /** The file's own name, where the page shows it. */
  private static Optional<String> fileName(String words) {
    String few = words.substring(0, Math.min(words.length(), LONGEST_NAME * 2));
    var named = FILE_NAME.matcher(few);
    return named.find() ? Optional.of(named.group()) : Optional.empty();
  }
}
