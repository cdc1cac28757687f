package dev.quayside.inbox.mail;

/**
 * A part of a mail that is written for machines: a delivery status, a receipt, the head of a mail
 * that is enclosed, a calendar's answer.
 *
 * @param type its media type, lower case; {@code multipart/report} stands for the mail's own claim
 *     to be a report
 * @param text what it says, decoded, lines end in "\n"; of an enclosed mail the header, of a
 *     calendar its method (RFC 5546, 1.4) in lower case, of a claim the report-type (RFC 6522)
 */
public record ReportPart(String type, String text) {

  /** Longer than this no status is; what follows is not kept. Characters. */
  private static final int LONGEST = 20_000;

  public ReportPart {
    text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
