package dev.quayside.inbox.mail.opening;

import dev.quayside.inbox.mail.MachineSigns;
import jakarta.mail.MessagingException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads from the headers whether a machine wrote, and which kind. */
final class Machines {
  private static final List<String> BULK_HEADERS =
      List.of("List-Id", "List-Unsubscribe", "X-Auto-Response-Suppress", "Feedback-ID");
  private static final List<String> REPLY_HEADERS =
      List.of("X-Autoreply", "X-Autorespond", "X-Autoresponder", "X-AutoReply-From");
  private static final List<String> REPORTS =
      List.of("delivery-status", "disposition-notification");

  private Machines() {}

  static MachineSigns signs(Envelope envelope, String reportKind) throws MessagingException {
    String precedence = lower(envelope.raw("Precedence"));
    boolean report =
        REPORTS.contains(lower(reportKind)) || envelope.raw("Return-Path").equals("<>");
    boolean bulk = List.of("bulk", "junk", "list").contains(precedence);
    for (String name : BULK_HEADERS) {
      bulk |= !envelope.raw(name).isEmpty();
    }
    return new MachineSigns(autoSubmitted(envelope, precedence), report, bulk);
  }

  private static Optional<String> autoSubmitted(Envelope envelope, String precedence)
      throws MessagingException {
    String value = lower(envelope.raw("Auto-Submitted"));
    int end = value.indexOf(';');
    value = (end < 0 ? value : value.substring(0, end)).strip();
    boolean replies = precedence.equals("auto_reply");
    for (String name : REPLY_HEADERS) {
      replies |= !envelope.raw(name).isEmpty();
    }
    if (value.isEmpty() && replies) {
      return Optional.of("auto-replied");
    }
    return Optional.of(value).filter(v -> !v.isEmpty());
  }

  private static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
