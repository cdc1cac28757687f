package dev.quayside.inbox.verdict;

import dev.quayside.inbox.mail.MachineSigns;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.mail.phrase.PhraseFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Knows machines by their headers. */
final class HeaderRules {

  private static final List<Mark> PROGRAMS =
      PhraseFile.lines(HeaderRules.class, "headers.txt").stream().map(Mark::read).toList();

  private static final List<String> CAMPAIGNS =
      PhraseFile.lines(HeaderRules.class, "campaigns.txt");

  private HeaderRules() {}

  /**
   * A header that a program sets on what it writes itself.
   *
   * @param value what its value must begin with, "" for any
   */
  private record Mark(Kind kind, String name, String value, String vendor) {

    /** "ticket x-jira-fingerprint # Jira", "auto_reply precedence: auto_reply # Plesk". */
    static Mark read(String line) {
      int remark = line.indexOf(" # ");
      int blank = line.indexOf(' ');
      String mark = line.substring(blank + 1, remark).strip();
      int colon = mark.indexOf(':');
      return new Mark(
          Kind.valueOf(line.substring(0, blank).toUpperCase(Locale.ROOT)),
          colon < 0 ? mark : mark.substring(0, colon),
          colon < 0 ? "" : mark.substring(colon + 1).strip(),
          line.substring(remark + 3).strip());
    }

    boolean in(MachineSigns signs) {
      return signs.headers().containsKey(name)
          && signs.header(name).toLowerCase(Locale.ROOT).startsWith(value);
    }
  }

  /** A program's own header, such as a help desk's or an absence robot's. */
  static Optional<Finding> program(Message message) {
    return PROGRAMS.stream()
        .filter(mark -> mark.in(message.signs()))
        .findFirst()
        .map(mark ->
            new Finding(mark.kind(), "RFC 3834, 2; " + mark.vendor(), "header " + mark.name()));
  }

  /** Auto-Submitted, or a vendor's word for the same. */
  static Optional<Finding> automatic(Message message, Letter letter) {
    MachineSigns signs = message.signs();
    if (!signs.automatic()) {
      return Optional.empty();
    }
    String word = signs.autoSubmitted().orElse("auto-replied");
    String reason = "header Auto-Submitted: " + word;
    Optional<Finding> told = WordRules.sure(letter).filter(it -> it.kind() != Kind.NOREPLY);
    if (told.isPresent()) {
      return told.map(it -> new Finding(it.kind(), "RFC 3834, 2", reason + ", " + it.reason()));
    }
    boolean answers = !word.equals("auto-generated") && !word.equals("auto-notified");
    return Optional.of(
        new Finding(
            answers || answersOurs(message) ? Kind.AUTO_REPLY : Kind.NOREPLY,
            "RFC 3834, 2",
            reason));
  }

  /** It hangs below a letter, as answers do; a notice stands for itself. */
  static boolean answersOurs(Message message) {
    return message.inReplyTo().isPresent()
        || !message.references().isEmpty()
        || Subjects.quotesAnswer(Letter.plain(message.subject()));
  }

  /** Lists and bulk mail. */
  static Optional<Finding> many(Message message) {
    MachineSigns signs = message.signs();
    Optional<String> precedence = signs.precedence();
    if (signs.has("list-id")
        || signs.has("list-post")
        || signs.has("mailing-list")
        || precedence.filter("list"::equals).isPresent()) {
      return Optional.of(new Finding(Kind.LIST, "RFC 2919; RFC 2369", "a list's header"));
    }
    if (signs.bulk()) {
      return Optional.of(
          new Finding(
              Kind.BULK, "RFC 3834, 2; RFC 2369", "bulk mail: " + precedence.orElse("List-*")));
    }
    return Optional.empty();
  }

  /** Sent by a program for campaigns and counted by it; a person's single letter may be, too. */
  static boolean campaign(Message message) {
    return message.signs().has("feedback-id")
        && message.signs().headers().keySet().stream()
            .anyMatch(name -> CAMPAIGNS.stream().anyMatch(name::startsWith));
  }
}
