package dev.quayside.inbox.attachment.child;

import dev.quayside.inbox.attachment.FileReader;
import dev.quayside.inbox.attachment.FileWords;
import dev.quayside.inbox.attachment.FileWords.Reason;
import dev.quayside.inbox.attachment.FileWords.Unread;
import dev.quayside.inbox.attachment.child.Child.Outcome;
import dev.quayside.inbox.mail.AttachedFile;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads files in a process of their own, so that a file that bursts, hangs or eats all memory costs
 * that process and nothing else; the next file is read in a new one.
 */
public final class ChildReader implements FileReader, AutoCloseable {

  private static final System.Logger LOG = System.getLogger(ChildReader.class.getName());

  private static final String UNREADABLE =
      "Attached files cannot be read, so that sales must open them. Is there a JDK at java.home,"
          + " and room for temporary files? {0}";

  /** A request is read in a hundredth of these. */
  private static final Patience LONGEST_FILE = Patience.with(Duration.ofSeconds(6));

  /** For all files of a message, so that nobody waits for the price of another. */
  private static final Patience LONGEST_MESSAGE = Patience.with(Duration.ofSeconds(12));

  private static final int MOST_FILES = 40;

  /** Bytes; a list of cargo has a hundredth of it. */
  private static final int LARGEST = 20 << 20;

  private static final int MOST_AT_ONCE = 2;

  private final List<String> command;
  private final Patience longestFile;
  private final Semaphore places = new Semaphore(MOST_AT_ONCE);
  private final Deque<Child> idle = new ConcurrentLinkedDeque<>();
  private final Set<Child> all = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  /** Starts nothing yet; the first file, or {@link #warmUp}, does. */
  public ChildReader() {
    this(CommandLine.of(Main.class.getName()), LONGEST_FILE);
  }

  ChildReader(List<String> command, Patience longestFile) {
    this.command = List.copyOf(command);
    this.longestFile = longestFile;
  }

  @Override
  public List<FileWords> read(List<AttachedFile> files) {
    Patience left = LONGEST_MESSAGE;
    List<FileWords> read = new ArrayList<>();
    for (AttachedFile file : files) {
      Optional<Reason> unopened = unopened(file, read.size());
      if (unopened.isPresent()) {
        read.add(new Unread(file.name(), unopened.get()));
      } else {
        Read one = read(file, longestFile.within(left));
        left = left.less(one.spent());
        read.addAll(one.words());
      }
    }
    return read;
  }

  /**
   * Starts a process and lets it read a made-up file of each kind, so that the first is quick;
   * false where no file can be read on this machine.
   */
  public boolean warmUp() {
    try {
      return inChild(Child::warmUp) instanceof Outcome.Answered(var words, _)
          && words.stream().allMatch(FileWords.Text.class::isInstance);
    } catch (IOException e) {
      LOG.log(closed ? Level.DEBUG : Level.WARNING, UNREADABLE, e.getMessage());
      return false;
    }
  }

  /** Why it need not be tried. */
  private static Optional<Reason> unopened(AttachedFile file, int before) {
    if (file.isLink()) {
      return Optional.of(Reason.LINKED);
    }
    if (file.type().startsWith("image/")) {
      return Optional.of(Reason.NO_TEXT);
    }
    if (file.size() == 0) {
      return Optional.of(Reason.DAMAGED);
    }
    if (file.size() > LARGEST) {
      return Optional.of(Reason.TOO_LARGE);
    }
    return before >= MOST_FILES ? Optional.of(Reason.NOT_OPENED) : Optional.empty();
  }

  /** What became of one file, and what it cost of the message's patience. */
  private record Read(List<FileWords> words, Patience spent) {}

  private Read read(AttachedFile file, Patience limit) {
    Duration start = Patience.clock();
    if (limit.isOver()) {
      return unread(file, Reason.TOO_SLOW, start);
    }
    try {
      Outcome outcome = inChild(child -> child.read(file, limit));
      if (outcome instanceof Outcome.Ended) {
        // A process may have been ended from outside; a file that ends two is the cause itself.
        outcome = inChild(child -> child.read(file, limit));
      }
      return switch (outcome) {
        case Outcome.Answered(var words, var spent) ->
            words.isEmpty() ? unread(file, Reason.DAMAGED, start) : new Read(words, spent);
        case Outcome.Late _ -> unread(file, Reason.TOO_SLOW, start);
        case Outcome.OutOfMemory _ -> unread(file, Reason.TOO_LARGE, start);
        case Outcome.Ended _ -> unread(file, Reason.DAMAGED, start);
      };
    } catch (IOException e) {
      LOG.log(closed ? Level.DEBUG : Level.WARNING, UNREADABLE, e.getMessage());
      return unread(file, Reason.NOT_OPENED, start);
    }
  }

  private Outcome inChild(Function<Child, Outcome> work) throws IOException {
    places.acquireUninterruptibly();
    try {
      Child child = next();
      Outcome outcome = work.apply(child);
      if (outcome instanceof Outcome.Answered && !closed) {
        idle.push(child);
      } else {
        end(child);
      }
      return outcome;
    } finally {
      places.release();
    }
  }

  /** One that is warm, else a new one. */
  private Child next() throws IOException {
    for (var child = idle.poll(); child != null; child = idle.poll()) {
      if (child.alive()) {
        return child;
      }
      end(child);
    }
    if (closed) {
      throw new IOException("The house is closing");
    }
    var started = Child.start(command);
    all.add(started);
    if (closed) {
      end(started);
    }
    return started;
  }

  private void end(Child child) {
    all.remove(child);
    child.close();
  }

  /** A process that is gone tells nothing of its work; the clock counts for it. */
  private static Read unread(AttachedFile file, Reason reason, Duration start) {
    var took = Patience.clock().minus(start);
    return new Read(List.of(new Unread(file.name(), reason)), new Patience(took, took));
  }

  /** The processes that are there now. */
  Set<Long> processes() {
    return all.stream().map(Child::pid).collect(Collectors.toSet());
  }

  @Override
  public void close() {
    closed = true;
    all.forEach(this::end);
  }
}
