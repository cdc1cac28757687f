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

  /** In bytes. */
  public long size() {
    return content.length();
  }
}
