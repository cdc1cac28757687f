package dev.quayside.portal.delivery;

/**
 * A file that lies in the book and is read as it is sent.
 *
 * @param name as its sender calls it
 * @param inline whether it may be shown at once; everything else is only kept
 * @param tag changes with the content
 * @param size bytes
 */
public record Kept(
    String name, String mediaType, boolean inline, String tag, long size, Pieces pieces) {

  /** Its content, piece by piece. */
  @FunctionalInterface
  public interface Pieces {
    /** What lies from there on, as much as is read at a time; at least a byte. */
    byte[] from(long offset);
  }
}
