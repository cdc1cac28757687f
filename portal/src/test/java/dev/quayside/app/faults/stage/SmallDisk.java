package dev.quayside.app.faults.stage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A disk of its own for the database, small enough to be filled: a tmpfs, which only root may
 * mount.
 */
public final class SmallDisk implements AutoCloseable {

  private static final String SIZE = "size=320m,mode=700";
  private static final int AT_ONCE = 64 * 1024;

  private final Path directory;
  private final boolean mounted;

  private SmallDisk(Path directory, boolean mounted) {
    this.directory = directory;
    this.mounted = mounted;
  }

  /** Where none can be mounted, the directory lies on the disk it was on. */
  static SmallDisk at(Path directory) throws IOException, InterruptedException {
    Files.createDirectories(directory);
    boolean mounted = run("mount", "-t", "tmpfs", "-o", SIZE, "quayside", directory.toString());
    return new SmallDisk(directory, mounted);
  }

  public boolean canBeFilled() {
    return mounted;
  }

  /** Not a byte is left. */
  public void fill() throws IOException {
    Path ballast = directory.resolve("ballast");
    byte[] nothing = new byte[AT_ONCE];
    try (OutputStream out = Files.newOutputStream(ballast)) {
      while (true) {
        out.write(nothing);
      }
    } catch (IOException e) {
      if (!Files.exists(ballast)) {
        throw e;
      }
    }
  }

  public void empty() throws IOException {
    Files.deleteIfExists(directory.resolve("ballast"));
  }

  private static boolean run(String... command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      if (mounted) {
        run("umount", "-l", directory.toString());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
