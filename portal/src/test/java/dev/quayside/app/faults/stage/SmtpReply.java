package dev.quayside.app.faults.stage;

import java.io.IOException;

/** What the mail server says instead of "250". */
public final class SmtpReply extends IOException {

  private static final long serialVersionUID = 1L;

  public SmtpReply(String line) {
    super(line);
  }

  String line() {
    return String.valueOf(getMessage());
  }
}
