package dev.quayside.inbox.attachment.open;

/** A file comes to more bytes, or more files, than any request has. */
final class TooLarge extends Exception {

  private static final long serialVersionUID = 1;

  TooLarge() {
    super("larger than any request");
  }
}
