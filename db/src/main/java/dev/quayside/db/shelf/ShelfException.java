package dev.quayside.db.shelf;

/** What should lie on a shelf is not there, is not what it was, or cannot be reached. */
public final class ShelfException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ShelfException(String message) {
    super(message);
  }

  public ShelfException(String message, Throwable cause) {
    super(message, cause);
  }
}
