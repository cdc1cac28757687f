package dev.quayside.inbox.mail;

import dev.quayside.db.message.Bytes;

/**
 * A file that came with a message.
 *
 * @param name the file name as the sender wrote it, decoded; empty where it has none
 * @param type the media type as declared, lower case, without parameters
 * @param content decoded
 */
public record AttachedFile(String name, String type, Bytes content) {

  /** What only says where a file lies has this type (RFC 2046, 5.2.3). */
  private static final String ELSEWHERE = "message/external-body";

  /** A file that lies on another server; there is no content here. */
  public static AttachedFile link(String name) {
    return new AttachedFile(name, ELSEWHERE, Bytes.of(new byte[0]));
  }

  /** It came as a link. */
  public boolean isLink() {
    return type.equals(ELSEWHERE);
  }

  /** In bytes. */
  public long size() {
    return content.length();
  }
}
