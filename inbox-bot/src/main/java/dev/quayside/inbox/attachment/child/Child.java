package dev.quayside.inbox.attachment.child;

import dev.quayside.inbox.attachment.FileWords;
import dev.quayside.inbox.mail.AttachedFile;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** One process that opens files. It is ended for good as soon as anything is odd about it. */
final class Child implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(Child.class.getName());

  /** How -XX:+ExitOnOutOfMemoryError ends a JVM. */
  private static final int OUT_OF_MEMORY = 3;

  private static final Patience START_WITHIN = Patience.with(Duration.ofSeconds(20));

  private static final Duration LOOK_EVERY = Duration.ofMillis(100);

  /** What became of a file. */
  sealed interface Outcome {

    record Answered(List<FileWords> words, Patience spent) implements Outcome {}

    /** The process was ended, for the file took too long. */
    record Late() implements Outcome {}

    /** The process ended itself, for the file took all its memory. */
    record OutOfMemory() implements Outcome {}

    /** The process ended, and nobody knows why. */
    record Ended() implements Outcome {}
  }

  /** Something is asked of the process, and its answer awaited. */
  @FunctionalInterface
  private interface Exchange {
    List<FileWords> run() throws IOException;
  }

  private final Process process;
  private final Path folder;
  private final DataInputStream in;
  private final DataOutputStream out;

  private Child(Process process, Path folder) {
    this.process = process;
    this.folder = folder;
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 65_536));
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 65_536));
  }

  /** Starts the process and waits until it is there; it sees nothing of our environment. */
  static Child start(List<String> command) throws IOException {
    Path folder = Files.createTempDirectory("quayside-files-");
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().put("LC_ALL", "C.UTF-8");
    var child = new Child(started(builder, folder), folder);
    Thread.ofVirtual().name("file-reader-errors").start(child::drainErrors);
    var started =
        child.within(
            START_WITHIN,
            () -> {
              if (child.in.read() != Frames.READY) {
                throw new IOException("no sign of life");
              }
              return List.of();
            });
    if (!(started instanceof Outcome.Answered)) {
      throw new IOException("The process for files does not start: " + started);
    }
    return child;
  }

  private static Process started(ProcessBuilder builder, Path folder) throws IOException {
    try {
      return builder.start();
    } catch (IOException notThere) {
      Files.deleteIfExists(folder);
      throw notThere;
    }
  }

  Outcome read(AttachedFile file, Patience limit) {
    return within(
        limit,
        () -> {
          Frames.writeFile(out, file);
          out.flush();
          return Frames.read(in);
        });
  }

  Outcome warmUp() {
    return within(
        START_WITHIN,
        () -> {
          out.writeByte(Frames.WARM_UP);
          out.flush();
          return Frames.read(in);
        });
  }

  long pid() {
    return process.pid();
  }

  boolean alive() {
    return process.isAlive();
  }

  private Outcome within(Patience limit, Exchange exchange) {
    var settled = new AtomicBoolean();
    var before = new Patience(worked(), Patience.clock());
    var watch =
        Thread.ofVirtual().name("file-reader-watch").start(() -> watch(limit, before, settled));
    try {
      List<FileWords> words = exchange.run();
      return settled.compareAndSet(false, true)
          ? new Outcome.Answered(words, since(before))
          : ended(true);
    } catch (IOException broken) {
      return ended(!settled.compareAndSet(false, true));
    } finally {
      watch.interrupt();
    }
  }

  /** Ends the process where the limit is reached before the matter is settled. */
  private void watch(Patience limit, Patience before, AtomicBoolean settled) {
    try {
      do {
        Thread.sleep(LOOK_EVERY);
      } while (!settled.get() && !limit.less(since(before)).isOver());
    } catch (InterruptedException itIsSettled) {
      return;
    }
    if (settled.compareAndSet(false, true)) {
      process.destroyForcibly();
    }
  }

  private Patience since(Patience before) {
    return new Patience(worked(), Patience.clock()).less(before);
  }

  /** What the process has worked; nothing where the system does not tell, or it is gone. */
  private Duration worked() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private Outcome ended(boolean late) {
    int status = await();
    close();
    LOG.log(Level.INFO, "A process for files ended, status {0}, late {1}", status, late);
    if (late) {
      return new Outcome.Late();
    }
    return status == OUT_OF_MEMORY ? new Outcome.OutOfMemory() : new Outcome.Ended();
  }

  /** The status it ended with; one whose streams are broken has a moment to end by itself. */
  private int await() {
    try {
      return process.waitFor(2, TimeUnit.SECONDS)
          ? process.exitValue()
          : process.destroyForcibly().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
      return -1;
    }
  }

  /** How much it says is told, never what: it may speak of what it reads. */
  private void drainErrors() {
    try (InputStream errors = process.getErrorStream()) {
      long bytes = errors.transferTo(java.io.OutputStream.nullOutputStream());
      LOG.log(Level.DEBUG, "A process for files said {0} bytes to its error stream", bytes);
    } catch (IOException closed) {
      LOG.log(Level.DEBUG, "A process for files closed its error stream");
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException stillThere) {
      LOG.log(Level.DEBUG, "The directory of a process for files could not be removed");
    }
  }
}
