package dev.quayside.inbox.mail.opening;

import dev.quayside.inbox.mail.MachineSigns;
import dev.quayside.inbox.mail.ReportPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Gathers from a mail what may tell that a machine wrote. */
final class Machines {

  /** What servers write on the way says nothing of the writer. */
  private static final List<String> TRACE =
      List.of("received", "dkim-signature", "authentication-results", "arc-", "x-received");

  private static final int MOST_HEADERS = 150;
  private static final int LONGEST = 600;

  private Machines() {}

  static MachineSigns signs(MimeMessage mail, List<ReportPart> reports) throws MessagingException {
    Map<String, String> headers = new LinkedHashMap<>();
    for (Header header : Collections.list(mail.getAllHeaders())) {
      String name = header.getName().strip().toLowerCase(Locale.ROOT);
      if (headers.size() < MOST_HEADERS && TRACE.stream().noneMatch(name::startsWith)) {
        String value = header.getValue() == null ? "" : header.getValue().strip();
        String kept = value.substring(0, Math.min(LONGEST, value.length()));
        if (name.equals("x-loop")) {
          headers.merge(name, kept, (above, below) -> above + "\n" + below);
        } else {
          headers.putIfAbsent(name, kept);
        }
      }
    }
    return new MachineSigns(headers, reports);
  }
}
