package dev.quayside.inbox.attachment.letter;

import dev.quayside.inbox.attachment.FileWords;
import dev.quayside.inbox.attachment.words.WordLines;
import dev.quayside.inbox.mail.encoding.TextBytes;

/** Reads a file that is nothing but text. */
public final class PlainFile {

  private PlainFile() {}

  public static FileWords read(String name, byte[] bytes) {
    var lines = new WordLines();
    TextBytes.decode(bytes, "").lines().takeWhile(line -> !lines.full()).forEach(lines::line);
    return lines.of(name, false);
  }
}
