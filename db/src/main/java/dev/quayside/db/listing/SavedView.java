package dev.quayside.db.listing;

/**
 * A filter that somebody keeps under a name.
 *
 * @param query what stands behind the question mark of the list's address
 */
public record SavedView(Shown list, String name, String query) {

  /** The list it filters. */
  public enum Shown {
    INQUIRIES,
    TASKS,
    /** Not of the desk: what a customer looks up again and again. */
    LANES
  }
}
