package dev.quayside.app.load.ground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** What lies in customers' mailboxes: the judge reads them from outside, and nothing else. */
public final class Customers implements AutoCloseable {

  /**
   * What came for an inquiry.
   *
   * @param at when it lay in the mailbox, as the file system says
   * @param total whether the inquiry's total stands in it
   * @param paper whether a PDF came with it
   */
  public record Got(Instant at, boolean total, boolean paper) {}

  private final Path arrivals;
  private final WatchService watch;
  private final Thread reading;
  private final Map<Integer, Got> got = new ConcurrentHashMap<>();
  private final AtomicInteger twice = new AtomicInteger();

  Customers(Path arrivals) throws IOException {
    this.arrivals = arrivals;
    this.watch = arrivals.getFileSystem().newWatchService();
    arrivals.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
    this.reading = Thread.ofPlatform().daemon().name("customers").start(this::read);
  }

  /** What came for it first; empty while nothing has. */
  public Optional<Got> answer(Inquiry inquiry) {
    return Optional.ofNullable(got.get(inquiry.number()));
  }

  /** How many letters came to somebody who had one already. */
  public int twice() {
    return twice.get();
  }

  private void read() {
    try {
      for (WatchKey key = watch.take(); key.isValid(); key = watch.take()) {
        key.pollEvents();
        key.reset();
        for (Path file : arrived()) {
          read(file);
        }
      }
    } catch (InterruptedException | ClosedWatchServiceException e) {
      // The run is over.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> arrived() throws IOException {
    try (Stream<Path> files = Files.list(arrivals)) {
      return files.toList();
    }
  }

  private void read(Path file) throws IOException {
    try {
      Instant at = ((FileTime) Files.getAttribute(file, "unix:ctime")).toInstant();
      Letter letter = Letter.read(Files.readAllBytes(file));
      Files.delete(file);
      String total = String.format(Locale.ROOT, "%,d", new Inquiry(letter.customer()).total());
      var one = new Got(at, letter.words().contains(total), letter.paper());
      if (got.putIfAbsent(letter.customer(), one) != null) {
        twice.incrementAndGet();
      }
    } catch (NoSuchFileException e) {
      // Read before.
    }
  }

  @Override
  public void close() throws IOException {
    reading.interrupt();
    watch.close();
  }
}
