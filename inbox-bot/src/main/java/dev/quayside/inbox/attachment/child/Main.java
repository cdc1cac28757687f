package dev.quayside.inbox.attachment.child;

import dev.quayside.inbox.attachment.open.Opener;
import java.io.IOException;

/** The process in which files are opened. Its standard input brings them, its end ends it. */
public final class Main {

  private Main() {}

  public static void main(String[] args) throws IOException {
    ReadingRoom.serve(Opener::open);
  }
}
