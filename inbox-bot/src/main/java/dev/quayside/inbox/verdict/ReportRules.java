package dev.quayside.inbox.verdict;

import dev.quayside.inbox.mail.MachineSigns;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.mail.ReportPart;
import dev.quayside.inbox.verdict.Phrase.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows reports about our mail: what became of it on its way, and who complains of it. */
final class ReportRules {

  private static final Pattern ACTION = Pattern.compile("(?im)^action:[ \\t]{0,9}([a-z]{1,20})");

  /** "550 user unknown", "错误代码：551", "#5.1.1". */
  private static final Pattern REFUSED =
      Pattern.compile("(?<![\\d.])55\\d(?![\\d.])|(?<![\\d.])5\\.[1-7]\\.\\d{1,3}(?![\\d.])");

  private ReportRules() {}

  static Optional<Finding> find(Message message, Letter letter) {
    MachineSigns signs = message.signs();
    if (signs.reports("message/feedback-report") || claims(signs, "feedback-report")) {
      return found(Kind.FEEDBACK, "RFC 5965", "a complaint's report");
    }
    if (claims(signs, "tlsrpt") || signs.has("tls-report-domain")) {
      return found(Kind.FEEDBACK, "RFC 8460, 3", "a report on encryption");
    }
    if (letter.subject().startsWith("report domain:")) {
      return found(Kind.FEEDBACK, "RFC 7489, 7.2.1.1", "statistics on mail in our name");
    }
    if (signs.reports("message/disposition-notification")
        || claims(signs, "disposition-notification")) {
      return found(Kind.RECEIPT, "RFC 8098", "a receipt");
    }
    if (signs.reports("message/delivery-status") || claims(signs, "delivery-status")) {
      return Optional.of(status(signs));
    }
    return calendar(signs);
  }

  /** Of several recipients the worst fate counts. */
  private static Finding status(MachineSigns signs) {
    List<String> actions =
        signs.reports().stream()
            .filter(part -> part.type().equals("message/delivery-status"))
            .flatMap(part -> ACTION.matcher(part.text()).results())
            .map(action -> action.group(1).toLowerCase(Locale.ROOT))
            .toList();
    String rule = "RFC 3464, 2.3.3";
    if (actions.contains("failed") || actions.isEmpty()) {
      return new Finding(Kind.BOUNCE, rule, "a report that a mail failed");
    }
    return actions.contains("delayed")
        ? new Finding(Kind.DELIVERY_DELAY, rule, "a report that a mail is late")
        : new Finding(Kind.RECEIPT, rule, "a report that a mail was " + actions.getFirst());
  }

  private static Optional<Finding> calendar(MachineSigns signs) {
    return signs.reports().stream()
        .filter(part -> part.type().equals("text/calendar") && !part.text().equals("publish"))
        .findFirst()
        .map(part ->
            new Finding(Kind.CALENDAR, "RFC 6047, 2.4", "a calendar's mail: " + part.text()));
  }

  /**
   * What a mail server says in words, or whatever program writes without a return path: it is no
   * letter (RFC 5321, 4.5.5).
   */
  static Optional<Finding> inWords(Message message, Letter letter) {
    boolean server = SenderRules.mailServer(message) || message.signs().has("x-failed-recipients");
    if (!server && !message.signs().nullPath()) {
      return Optional.empty();
    }
    if (message.signs().nullPath() && answersItself(message, letter)) {
      return found(Kind.AUTO_REPLY, "RFC 3834, 3.3", "no return path, and an absence note's words");
    }
    Optional<Phrase> phrase = PhraseBook.find(Place.REPORT, List.of(letter.whole()));
    if (phrase.isPresent()) {
      String words = phrase.get().words();
      return found(phrase.get().kind(), "RFC 5321, 4.5.5", "a mail server's words: " + words);
    }
    if (message.signs().nullPath() && REFUSED.matcher(letter.whole()).find()) {
      return found(Kind.BOUNCE, "RFC 5321, 4.2; RFC 3463", "a mail server's code");
    }
    if (message.signs().nullPath()) {
      return server
          ? found(Kind.BOUNCE, "RFC 5321, 4.5.5", "a mail server wrote, without a return path")
          : found(Kind.AUTO_REPLY, "RFC 3834, 3.3", "no return path");
    }
    return letter.namesCargo()
        ? Optional.empty()
        : found(Kind.BOUNCE, "RFC 2142, 5", "a mail server's address");
  }

  private static boolean answersItself(Message message, Letter letter) {
    return !SenderRules.mailServer(message)
        && WordRules.sure(letter).filter(it -> it.kind() == Kind.AUTO_REPLY).isPresent();
  }

  private static boolean claims(MachineSigns signs, String kind) {
    return signs.reports().stream()
        .filter(part -> part.type().equals("multipart/report"))
        .map(ReportPart::text)
        .anyMatch(kind::equals);
  }

  private static Optional<Finding> found(Kind kind, String rule, String reason) {
    return Optional.of(new Finding(kind, rule, reason));
  }
}
