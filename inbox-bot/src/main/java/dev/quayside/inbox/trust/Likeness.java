package dev.quayside.inbox.trust;

import dev.quayside.inbox.mail.Correspondent;
import dev.quayside.inbox.mail.phrase.PhraseFile;
import dev.quayside.inbox.people.Addresses;
import dev.quayside.inbox.people.PublicMail;
import dev.quayside.rates.told.Told;
import java.net.IDN;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds whom a stranger looks like: by an address in his display name, by a domain that the eye
 * takes for a customer's, or by a customer's name with something added.
 */
public final class Likeness {

  private static final Pattern ADDRESS =
      Pattern.compile("[\\p{L}0-9._+-]{1,64}@[\\p{L}0-9.-]{3,100}");

  /** Of shorter names every other is but a letter away. */
  private static final int SHORTEST_NAME = 4;

  /** From this length on two letters may differ. */
  private static final int LONG_NAME = 10;

  private static final List<String> ADDED = PhraseFile.lines(Likeness.class, "added-words.txt");
  private static final List<String> SECOND_LEVEL =
      List.of("com", "co", "net", "org", "gov", "edu", "ac", "or", "ne");

  private Likeness() {}

  /**
   * Why he looks like somebody else; empty where he does not.
   *
   * @param known whether an address belongs to somebody we know
   * @param domains those of our customers, and ours
   */
  public static Optional<Told> of(
      Correspondent stranger, Predicate<String> known, Collection<String> domains) {
    Matcher shown = ADDRESS.matcher(stranger.name());
    if (shown.find()
        && known.test(shown.group())
        && !Addresses.person(shown.group()).equals(Addresses.person(stranger.address()))) {
      return Optional.of(
          Told.of("shows %s, writes from %s", "显示为 %s，实际来自 %s", shown.group(), stranger.address()));
    }
    String domain = Addresses.domain(stranger.address());
    if (PublicMail.has(domain) || domains.stream().anyMatch(one -> within(domain, one))) {
      return Optional.empty();
    }
    return domains.stream()
        .filter(one -> alike(domain, one))
        .findFirst()
        .map(one -> Told.of("%s, not %s", "是 %s，不是 %s", domain, one));
  }

  private static boolean within(String domain, String known) {
    return domain.equals(known) || domain.endsWith("." + known);
  }

  private static boolean alike(String domain, String known) {
    String seen = Glyphs.of(IDN.toUnicode(domain));
    if (seen.equals(Glyphs.of(known))) {
      return true;
    }
    if (PublicMail.has(known)) {
      return false;
    }
    return domain.startsWith(known + ".")
        || domain.contains("." + known + ".")
        || sameName(name(IDN.toUnicode(domain)), name(known));
  }

  private static boolean sameName(String stranger, String known) {
    String seen = Glyphs.of(stranger);
    String name = Glyphs.of(known);
    if (name.length() < SHORTEST_NAME) {
      return seen.equals(name);
    }
    return seen.replace("-", "").equals(name.replace("-", ""))
        || Arrays.asList(seen.split("-", -1)).contains(name)
        || ADDED.stream().anyMatch(word -> seen.equals(name + Glyphs.of(word)))
        || Spelling.apart(seen, name) <= (name.length() < LONG_NAME ? 1 : 2);
  }

  /** The part of a domain that its owner chose: acme of mail.acme.com.cn. */
  private static String name(String domain) {
    String[] labels = domain.split("\\.", -1);
    int last = labels.length - 1;
    boolean second =
        last > 1 && labels[last].length() == 2 && SECOND_LEVEL.contains(labels[last - 1]);
    return labels[Math.max(0, last - (second ? 2 : 1))];
  }
}
