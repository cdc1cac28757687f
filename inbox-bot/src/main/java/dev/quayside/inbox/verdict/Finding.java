package dev.quayside.inbox.verdict;

import java.util.Locale;

/**
 * What was found out about the writer of a mail.
 *
 * @param rule the source of the rule, such as "RFC 3834, 2"
 * @param reason for a colleague, in English: what was seen
 */
public record Finding(Kind kind, String rule, String reason) {

  /** "a machine's answer: header Auto-Submitted (RFC 3834, 2)". */
  public String told() {
    return "%s: %s (%s)".formatted(kind.name().toLowerCase(Locale.ROOT), reason, rule);
  }
}
