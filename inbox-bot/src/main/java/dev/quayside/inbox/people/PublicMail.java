package dev.quayside.inbox.people;

import dev.quayside.inbox.mail.phrase.PhraseFile;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Mail houses where anybody may have an address: two people at 163.com are no colleagues, and a
 * customer who writes from there does not vouch for all others.
 */
public final class PublicMail {

  private static final Set<String> DOMAINS =
      new HashSet<>(PhraseFile.lines(PublicMail.class, "public-mail.txt"));

  private PublicMail() {}

  public static boolean has(String domain) {
    return DOMAINS.contains(domain.toLowerCase(Locale.ROOT));
  }
}
