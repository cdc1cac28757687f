package dev.quayside.app.surroundings;

import dev.quayside.db.DbConfig;
import dev.quayside.db.embedded.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The database, which keeps what it has through every restart and crash. */
public final class Postgres implements AutoCloseable {

  /** For a disk that is soon full. */
  public static final Map<String, String> SMALL =
      Map.of("shared_buffers", "32MB", "max_wal_size", "64MB");

  /** As the product sets up its own. */
  public static final Map<String, String> USUAL = Map.of();

  private final Path folder;
  private final int port;
  private final Map<String, String> settings;
  private EmbeddedDatabase database;

  public Postgres(Path folder, Map<String, String> settings) throws IOException {
    this.folder = folder;
    this.port = Ports.free();
    this.settings = settings;
    this.database = EmbeddedDatabase.start(folder, port, settings);
  }

  public int port() {
    return port;
  }

  public DbConfig config() {
    return database.config();
  }

  /** An empty book beside the others. */
  public DbConfig another(String name) {
    return database.another(name);
  }

  /** Ends every session, in order, and starts again. */
  public void restart() {
    database.close();
    database = EmbeddedDatabase.start(folder, port, settings);
  }

  /** Dies without a last word (SIGQUIT: an immediate shutdown), and recovers from its log. */
  public void crash() throws IOException, InterruptedException {
    String first = Files.readAllLines(folder.resolve("postmaster.pid")).getFirst();
    ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(first.strip())).orElseThrow();
    new ProcessBuilder("kill", "-QUIT", first.strip()).start().waitFor(5, TimeUnit.SECONDS);
    postmaster.onExit().orTimeout(20, TimeUnit.SECONDS).join();
    database.close();
    database = EmbeddedDatabase.start(folder, port, settings);
  }

  @Override
  public void close() {
    database.close();
  }
}
