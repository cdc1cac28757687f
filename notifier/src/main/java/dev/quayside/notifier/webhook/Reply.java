package dev.quayside.notifier.webhook;

import dev.quayside.db.webhook.Delivered;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a program answers to what it is told.
 *
 * @param retryAfter as it is written (RFC 9110, 10.2.3); "" where nothing is
 */
record Reply(int status, String retryAfter) {

  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5]\\d\\d)(?: .*)?");
  private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");
  private static final String RETRY_AFTER = "retry-after:";
  private static final int LINE_AT_MOST = 1_000;
  private static final int LINES_AT_MOST = 100;

  /** The answer that counts: those before it (1xx) only say that there will be one. */
  static Reply read(InputStream in) throws IOException {
    String line = line(in);
    for (int lines = 0; lines < LINES_AT_MOST; lines++) {
      Matcher status = STATUS.matcher(line);
      if (status.matches() && !status.group(1).startsWith("1")) {
        int told = Integer.parseInt(status.group(1));
        return new Reply(told, told / 100 == 2 ? "" : retryAfter(in));
      }
      if (lines == 0 && !status.matches()) {
        throw new IOException("its answer is no HTTP");
      }
      line = line(in);
    }
    throw new IOException("its answer has no end");
  }

  /** A no is a no, also where the rest of it breaks off. */
  private static String retryAfter(InputStream in) {
    try {
      String line = line(in);
      for (int lines = 0; lines < LINES_AT_MOST && !line.isEmpty(); lines++) {
        if (line.toLowerCase(Locale.ROOT).startsWith(RETRY_AFTER)) {
          return line.substring(RETRY_AFTER.length()).strip();
        }
        line = line(in);
      }
      return "";
    } catch (IOException e) {
      return "";
    }
  }

  private static String line(InputStream in) throws IOException {
    var line = new StringBuilder();
    for (int read = in.read(); read != '\n'; read = in.read()) {
      if (read < 0) {
        throw new EOFException("it hung up");
      }
      if (line.length() >= LINE_AT_MOST) {
        throw new IOException("its answer has no end");
      }
      line.append((char) read);
    }
    return line.toString().stripTrailing();
  }

  Delivered delivered(Instant now) {
    return switch (status / 100) {
      case 2 -> new Delivered.Taken();
      case 3 ->
          new Delivered.NotTaken(
              "It answered %d, and we go nowhere else than we were told".formatted(status));
      default ->
          status == 410
              ? new Delivered.Gone()
              : new Delivered.NotTaken("It answered " + status, rests(now));
    };
  }

  /** In seconds, or until a day and hour; whatever else stands there says nothing. */
  private Duration rests(Instant now) {
    if (SECONDS.matcher(retryAfter).matches()) {
      return Duration.ofSeconds(Long.parseLong(retryAfter));
    }
    try {
      var until = ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME);
      Duration rests = Duration.between(now, until.toInstant());
      return rests.isNegative() ? Duration.ZERO : rests;
    } catch (DateTimeException e) {
      return Duration.ZERO;
    }
  }
}
