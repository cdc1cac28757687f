package dev.quayside.inbox.verdict;

import dev.quayside.inbox.mail.Correspondent;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.mail.phrase.PhraseFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows addresses from which no person writes, by their local part as a whole. */
final class SenderRules {

  /** A tag behind the name: "noreply+4711@". */
  private static final Pattern TAG = Pattern.compile("[+=].*$");

  private static final List<String> SILENT =
      PhraseFile.lines(SenderRules.class, "senders/silent.txt");
  private static final List<String> SERVERS =
      PhraseFile.lines(SenderRules.class, "senders/mail-servers.txt");
  private static final List<String> ROBOTS =
      PhraseFile.lines(SenderRules.class, "senders/robots.txt");

  private SenderRules() {}

  /** Nobody reads there, as its name says. */
  static Optional<Finding> silent(Message message) {
    String name = localPart(message);
    return SILENT.stream().anyMatch(word -> says(name, word))
        ? Optional.of(
            new Finding(Kind.NOREPLY, "RFC 2142; trade custom", "nobody reads mail at " + name))
        : Optional.empty();
  }

  /** A program's usual name; a person may have it too, so that it is but a hint. */
  static boolean robot(Message message) {
    return ROBOTS.contains(localPart(message));
  }

  /** The local part is one of a mail server's (RFC 2142, 5; RFC 5321, 4.5.1). */
  static boolean mailServer(Message message) {
    String name = localPart(message);
    return SERVERS.contains(name) || name.startsWith("microsoftexchange");
  }

  /** "no-reply" in any writing, as the whole, the head or the end: "account_no-reply". */
  private static boolean says(String name, String word) {
    String[] parts = name.split("[-_.]", -1);
    for (int cut = 0; cut < parts.length; cut++) {
      String end = String.join("", List.of(parts).subList(cut, parts.length));
      String head = String.join("", List.of(parts).subList(0, parts.length - cut));
      if (end.equals(word) || head.equals(word)) {
        return true;
      }
    }
    return false;
  }

  private static String localPart(Message message) {
    String address = message.from().map(Correspondent::address).orElse("");
    String name = address.substring(0, Math.max(0, address.lastIndexOf('@')));
    return TAG.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("");
  }
}
