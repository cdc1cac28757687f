package dev.quayside.portal.tracking;

import dev.quayside.portal.words.Saying;

/**
 * What is wrong with one field of what was sent.
 *
 * @param pointer where it stands (RFC 6901), such as /eventDateTime
 */
public record Fault(String pointer, Saying why) {

  static Fault missing(String pointer) {
    return new Fault(pointer, Saying.of("is missing", "缺少"));
  }

  /** The same within something larger. */
  public Fault under(String parent) {
    return new Fault(parent + pointer, why);
  }
}
