package dev.quayside.app.book;

import dev.quayside.db.DbConfig;
import dev.quayside.db.embedded.EmbeddedDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The database that Quayside starts by itself under its data directory. The first process to come
 * starts it and stops it when it ends; those that come meanwhile use it too.
 */
final class HouseDatabase implements AutoCloseable {

  /** Clear of PostgreSQL's own 5432 and of the ports that systems hand out by themselves. */
  private static final int FIRST_PORT = 15432;

  private static final int LAST_PORT = 15531;

  private final DbConfig config;
  private final Optional<Started> started;

  /** Held by the process that runs the database. */
  private record Started(EmbeddedDatabase database, FileChannel channel, FileLock lock) {}

  private HouseDatabase(DbConfig config, Optional<Started> started) {
    this.config = config;
    this.started = started;
  }

  static HouseDatabase open(Path dataDir) throws IOException {
    Files.createDirectories(dataDir);
    Path portFile = dataDir.resolve("db.port");
    FileChannel channel =
        FileChannel.open(
            dataDir.resolve("db.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    Optional<FileLock> lock = tryLock(channel);
    if (lock.isEmpty()) {
      channel.close();
      return new HouseDatabase(running(portFile), Optional.empty());
    }
    try {
      int port = port(dataDir, portFile);
      Files.writeString(portFile, Integer.toString(port));
      var database = EmbeddedDatabase.start(dataDir.resolve("db"), port);
      return new HouseDatabase(
          database.config(), Optional.of(new Started(database, channel, lock.get())));
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  DbConfig config() {
    return config;
  }

  @Override
  public void close() {
    if (started.isPresent()) {
      started.get().database().close();
      try {
        started.get().lock().release();
        started.get().channel().close();
      } catch (IOException e) {
        // the lock ends with the process at the latest
      }
    }
  }

  private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock());
    } catch (OverlappingFileLockException e) {
      return Optional.empty();
    }
  }

  private static DbConfig running(Path portFile) throws IOException {
    String port = Files.readString(portFile).strip();
    return new DbConfig("jdbc:postgresql://localhost:%s/postgres".formatted(port), "postgres", "");
  }

  /**
   * The port of the last time: a database that was left behind by a killed process is found there
   * again. Another one only where that is taken by a stranger.
   */
  private static int port(Path dataDir, Path portFile) throws IOException {
    if (Files.exists(portFile)) {
      int last = Integer.parseInt(Files.readString(portFile).strip());
      if (Files.exists(dataDir.resolve("db/postmaster.pid")) || isFree(last)) {
        return last;
      }
    }
    for (int port = FIRST_PORT; port <= LAST_PORT; port++) {
      if (isFree(port)) {
        return port;
      }
    }
    throw new IOException(
        "No port from %d to %d is free for the database".formatted(FIRST_PORT, LAST_PORT));
  }

  private static boolean isFree(int port) {
    try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
