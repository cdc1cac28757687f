package dev.quayside.inbox.report;

import dev.quayside.db.comeback.Comeback;
import dev.quayside.db.comeback.Fate;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.mail.ReportPart;
import dev.quayside.inbox.verdict.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads what a report says of an answer of ours: what became of it, for whom, and why. */
public final class Reports {

  /** "550 5.1.1 unknown", "错误代码：551 ..." up to the end of the line. */
  private static final Pattern CODE =
      Pattern.compile("(?<![\\d.])[45](?:\\d\\d|\\.\\d\\.\\d{1,3})(?![\\d.]).{0,200}");

  private static final int LONGEST = 300;

  private Reports() {}

  /**
   * One for each recipient named.
   *
   * @param kind what the mail was taken for
   * @param sentTo whom our answer was sent to, where the report names nobody
   */
  public static List<Comeback> read(Message message, Kind kind, String sentTo) {
    List<Comeback> told =
        message.signs().reports().stream()
            .filter(part -> part.type().equals("message/delivery-status"))
            .flatMap(part -> DeliveryStatus.in(part.text()).stream())
            .map(status ->
                new Comeback(fate(status), orElse(status.recipient(), sentTo), status.reason()))
            .toList();
    return told.isEmpty() ? List.of(inWords(message, kind, sentTo)) : told;
  }

  private static Fate fate(DeliveryStatus status) {
    return switch (status.action()) {
      case "failed" -> Fate.BOUNCED;
      case "delayed" -> Fate.LATE;
      case "delivered", "relayed", "expanded" -> Fate.ARRIVED;
      default -> status.status().startsWith("5") ? Fate.BOUNCED : Fate.LATE;
    };
  }

  private static Comeback inWords(Message message, Kind kind, String sentTo) {
    String words = message.text().fresh().strip();
    String reason =
        disposition(message)
            .or(() -> CODE.matcher(words).results().findFirst().map(MatchResult::group))
            .orElse(words.isEmpty() ? message.subject() : words);
    Fate fate =
        switch (kind) {
          case BOUNCE -> Fate.BOUNCED;
          case DELIVERY_DELAY -> Fate.LATE;
          case FEEDBACK -> Fate.COMPLAINED;
          case HUMAN, AUTO_REPLY, RECEIPT, LIST, BULK, OWN, NOREPLY, ALARM, TICKET, CALENDAR ->
              Fate.ARRIVED;
        };
    return new Comeback(fate, sentTo, oneLine(reason));
  }

  /** "manual-action/MDN-sent-manually; displayed" (RFC 8098, 3.2.6). */
  private static Optional<String> disposition(Message message) {
    return message.signs().reports().stream()
        .filter(part -> part.type().equals("message/disposition-notification"))
        .map(ReportPart::text)
        .flatMap(String::lines)
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("disposition:"))
        .map(line -> line.substring("disposition:".length()).strip())
        .findFirst();
  }

  private static String oneLine(String text) {
    String line = text.replaceAll("\\s{1,999}", " ").strip();
    return line.substring(0, Math.min(LONGEST, line.length()));
  }

  private static String orElse(String address, String other) {
    return address.isEmpty() ? other : address;
  }
}
