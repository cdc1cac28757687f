package dev.quayside.inbox.report;

import dev.quayside.db.outbox.OwnMark;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.mail.ReportPart;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds by which marks a report may name an answer of ours: in the address it came to, in the
 * letter it answers, in the header it returns, in its words.
 */
public final class Marks {

  /** To whom it was handed in; what mail systems call the address that bounces go to. */
  private static final List<String> ADDRESSEES =
      List.of("to", "delivered-to", "x-original-to", "envelope-to", "x-envelope-to");

  private Marks() {}

  /**
   * What looks like a mark of ours, in this order; only the outbox can tell whether it is one.
   *
   * @param domains ours: a mark at another domain is none
   */
  public static List<OwnMark> in(Message message, Set<String> domains) {
    var text = message.text();
    String all =
        Stream.of(
                ADDRESSEES.stream().map(message.signs()::header),
                message.inReplyTo().stream(),
                message.references().stream(),
                message.signs().reports().stream().map(ReportPart::text),
                Stream.of(text.fresh(), text.signature(), text.history()))
            .flatMap(part -> part)
            .collect(Collectors.joining("\n"));
    return OwnMark.read(elsewhere(domains).matcher(all).replaceAll(" "));
  }

  /** Marks that stand before another domain. */
  private static Pattern elsewhere(Set<String> domains) {
    String ours = domains.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    return Pattern.compile(
        "(?:q\\.|\\+)[0-9a-f]{16}(?:\\.\\d{1,9})?@(?!(?:" + ours + ")(?![\\w.-]))",
        Pattern.CASE_INSENSITIVE);
  }
}
