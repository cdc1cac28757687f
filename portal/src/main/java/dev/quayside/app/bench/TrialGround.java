package dev.quayside.app.bench;

import dev.quayside.db.embedded.EmbeddedDatabase;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A database of its own, in a folder for temporary files that is gone afterwards with all that was
 * laid into it.
 */
public record TrialGround(Path folder, EmbeddedDatabase database) implements AutoCloseable {

  /**
   * Starts it.
   *
   * @param name of what is measured, to find the folder by
   * @param settings of PostgreSQL, which may name the folder
   */
  public static TrialGround open(String name, Function<Path, Map<String, String>> settings)
      throws IOException {
    Path folder = Files.createTempDirectory("quayside-" + name);
    try {
      return new TrialGround(
          folder, EmbeddedDatabase.start(folder.resolve("db"), freePort(), settings.apply(folder)));
    } catch (IOException | RuntimeException e) {
      remove(folder);
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    try {
      database.close();
    } finally {
      remove(folder);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
