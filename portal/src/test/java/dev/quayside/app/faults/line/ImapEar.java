package dev.quayside.app.faults.line;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.Optional;

/** Hears which mail the product fetches, and that it wants it flagged (RFC 3501). */
public final class ImapEar implements Ear {

  private final Trap trap;
  private final StringBuilder fetched = new StringBuilder();
  private Optional<String> fetching = Optional.empty();

  public ImapEar(Trap trap) {
    this.trap = trap;
  }

  @Override
  public synchronized void asked(byte[] said, int length) throws IOException {
    var command = new String(said, 0, length, ISO_8859_1);
    if (command.contains("BODY.PEEK[]")) {
      fetched.setLength(0);
      fetching = Optional.of(command.substring(0, command.indexOf(' ')));
    }
    if (command.contains(" STORE ") && command.contains("Seen")) {
      trap.passing(Point.BEFORE_FLAG, fetched.toString());
    }
  }

  @Override
  public synchronized void told(byte[] said, int length) {
    if (fetching.isPresent()) {
      fetched.append(new String(said, 0, length, ISO_8859_1));
    }
  }

  @Override
  public synchronized void heard() throws IOException {
    if (fetching.isPresent() && fetched.indexOf("\n" + fetching.get() + " OK") >= 0) {
      fetching = Optional.empty();
      trap.passing(Point.FETCHED, fetched.toString());
    }
  }
}
