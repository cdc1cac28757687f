package dev.quayside.db;

/** The database cannot be reached; nothing can be done until it can. */
public final class BookClosedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BookClosedException(DbConfig config, Throwable cause) {
    super(
        "The database %s cannot be reached: %s. Check that PostgreSQL runs there and that db.url, db.user and db.password are right."
            .formatted(config, root(cause).getMessage()),
        cause);
  }

  private static Throwable root(Throwable error) {
    Throwable at = error;
    while (at.getCause() != null) {
      at = at.getCause();
    }
    return at;
  }
}
