package dev.quayside.inbox.mail.mime;

import dev.quayside.inbox.mail.AttachedFile;
import dev.quayside.inbox.mail.phrase.PhraseFile;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Files that a mail only links to: the big attachments of QQ and NetEase, shared documents, drives.
 * They are told of and never fetched.
 */
public final class LinkedFiles {

  private static final List<String> STORES = PhraseFile.lines(LinkedFiles.class, "file-stores.txt");
  private static final Pattern FILE_NAME =
      Pattern.compile("[^\\s<>\"|:*?/]{1,100}\\.[A-Za-z0-9]{2,5}");
  private static final int LONGEST_NAME = 100;
  private static final int MOST = 20;

  private LinkedFiles() {}

  /** Those of a page; what it quotes is not its own. */
  static List<AttachedFile> in(Document page) {
    Set<String> stores = new LinkedHashSet<>();
    Set<String> names = new LinkedHashSet<>();
    for (Element link : page.select("a[href]")) {
      Optional<String> store = store(link.attr("href"));
      if (store.isPresent() && link.closest("blockquote") == null && names.size() < MOST) {
        stores.add(store.get());
        fileName(link.text()).ifPresent(names::add);
      }
    }
    return (names.isEmpty() ? stores : names).stream().map(AttachedFile::link).toList();
  }

  /** Those that plain words name by their address. */
  public static List<AttachedFile> in(String words) {
    return STORES.stream()
        .filter(store -> begins(words.toLowerCase(Locale.ROOT), store))
        .map(LinkedFiles::host)
        .distinct()
        .limit(MOST)
        .map(AttachedFile::link)
        .toList();
  }

  private static Optional<String> store(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return STORES.stream().filter(store -> begins(lower, store)).map(LinkedFiles::host).findFirst();
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
