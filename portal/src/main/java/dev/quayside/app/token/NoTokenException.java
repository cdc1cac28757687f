package dev.quayside.app.token;

/** No token is to be had, so that nobody is let into a mailbox; says why and what to do. */
public final class NoTokenException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NoTokenException(String message) {
    super(message);
  }
}
