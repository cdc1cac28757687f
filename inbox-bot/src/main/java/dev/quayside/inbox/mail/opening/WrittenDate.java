package dev.quayside.inbox.mail.opening;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MailDateFormat;
import java.text.ParseException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** When the writer says he wrote, with his own zone: "tomorrow" is relative to it. */
final class WrittenDate {
  private static final int FIRST_YEAR = 1990;

  private WrittenDate() {}

  static OffsetDateTime find(Envelope envelope, OffsetDateTime receivedAt)
      throws MessagingException {
    return parse(envelope.raw("Date"))
        .filter(date -> date.getYear() >= FIRST_YEAR)
        .filter(date -> date.isBefore(receivedAt.plusYears(10)))
        .orElse(receivedAt);
  }

  private static Optional<OffsetDateTime> parse(String header) {
    String text = header.replace('\r', ' ').replace('\n', ' ');
    int comment = text.indexOf('(');
    text = (comment < 0 ? text : text.substring(0, comment)).strip();
    // A wrong weekday is common and harmless: only the date counts.
    int comma = text.indexOf(',');
    text = comma >= 0 && comma <= 10 ? text.substring(comma + 1).strip() : text;
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME));
    } catch (DateTimeException unusual) {
      return lenient(text);
    }
  }

  private static Optional<OffsetDateTime> lenient(String text) {
    try {
      return Optional.of(new MailDateFormat().parse(text).toInstant().atOffset(ZoneOffset.UTC));
    } catch (ParseException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }
}
