package dev.quayside.app.faults.line;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Hears what a transaction writes, and its COMMIT (PostgreSQL's frontend/backend protocol 3.0; no
 * TLS, no copy of the server's state: only names of statements and what was bound to them).
 */
public final class PgEar implements Ear {

  /** What a transaction is about. */
  private enum About {
    MAIL,
    DECISION,
    BEGINNING,
    TICK
  }

  private static final Map<About, Point> COMMITTING =
      Map.of(
          About.MAIL, Point.RAW_COMMITTING,
          About.DECISION, Point.DECISION_COMMITTING,
          About.TICK, Point.ACCEPTED);

  private static final Map<About, Point> COMMITTED =
      Map.of(
          About.MAIL, Point.RAW_COMMITTED,
          About.DECISION, Point.DECISION_COMMITTED,
          About.BEGINNING, Point.BEGUN,
          About.TICK, Point.TICKED);

  private final Trap trap;
  private final Map<String, String> statements = new HashMap<>();

  /** Each with what was written. */
  private final Map<About, String> written = new EnumMap<>(About.class);

  /** All rows that the transaction has read: among them the notice whose letter was sent. */
  private final StringBuilder read = new StringBuilder();

  private final Cut product = new Cut(true);
  private final Cut server = new Cut(false);

  public PgEar(Trap trap) {
    this.trap = trap;
  }

  @Override
  public synchronized void asked(byte[] said, int length) throws IOException {
    product.add(said, length);
    for (var next = product.next(); next.isPresent(); next = product.next()) {
      asked(next.get());
    }
  }

  private void asked(String message) throws IOException {
    String[] words = message.substring(1).split("\0", 3);
    switch (message.charAt(0)) {
      case 'P' -> statements.put(words[0], words[1].strip().toLowerCase(Locale.ROOT));
      case 'B' -> bound(statements.getOrDefault(words[1], ""), message);
      case 'Q' -> bound(words[0].strip().toLowerCase(Locale.ROOT), "");
      default -> {
        // Nothing that writes.
      }
    }
  }

  private void bound(String statement, String values) throws IOException {
    if (statement.startsWith("insert into message")) {
      written.put(About.MAIL, values);
    } else if (statement.startsWith("insert into outbox_sending")) {
      written.put(About.BEGINNING, "");
    } else if (statement.startsWith("insert into outbox")) {
      written.merge(About.DECISION, values, String::concat);
    } else if (statement.startsWith("update outbox") && statement.contains("sent_at=")) {
      written.put(About.TICK, read.toString());
    } else if (statement.startsWith("commit")) {
      pass(COMMITTING);
    } else if (statement.startsWith("rollback")) {
      forget();
    }
  }

  private void forget() {
    written.clear();
    read.setLength(0);
  }

  @Override
  public synchronized void told(byte[] said, int length) throws IOException {
    server.add(said, length);
    for (var next = server.next(); next.isPresent(); next = server.next()) {
      if (next.get().startsWith("CCOMMIT")) {
        pass(COMMITTED);
        forget();
      } else if (next.get().startsWith("D")) {
        read.append(next.get());
      }
    }
  }

  private void pass(Map<About, Point> points) throws IOException {
    for (var about : Map.copyOf(written).entrySet()) {
      Point point = points.get(about.getKey());
      if (point != null && about.getValue().isEmpty()) {
        trap.passing(point);
      } else if (point != null) {
        trap.passing(point, about.getValue());
      }
    }
  }

  /** Cuts a stream into messages: a letter, a length that counts itself, the rest. */
  private static final class Cut {

    private byte[] left = {};

    /** The very first message of the product has no letter. */
    private boolean first;

    Cut(boolean first) {
      this.first = first;
    }

    void add(byte[] said, int length) {
      var all = new ByteArrayOutputStream(left.length + length);
      all.writeBytes(left);
      all.write(said, 0, length);
      left = all.toByteArray();
    }

    Optional<String> next() {
      int letter = first ? 0 : 1;
      if (left.length < letter + 4) {
        return Optional.empty();
      }
      int length = ByteBuffer.wrap(left).getInt(letter);
      if (left.length < letter + length) {
        return Optional.empty();
      }
      String rest = new String(left, letter + 4, length - 4, ISO_8859_1);
      String message = (first ? "-" : String.valueOf((char) left[0])) + rest;
      left = Arrays.copyOfRange(left, letter + length, left.length);
      first = false;
      return Optional.of(message);
    }
  }
}
