package dev.quayside.app.surroundings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/**
 * Quayside in a process of its own, started as it is at a customer's, and killed as it never is.
 * {@code -Dfaults.product=/path/to/quayside} starts it by its launcher.
 */
public final class Product implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** As quick to start as can be: for those who kill it often. */
  private static final List<String> QUICK_TO_START =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

  private final Path home;
  private final List<String> flags;
  private final List<String> launcherFlags;
  private Process process;
  private CompletableFuture<Boolean> ready = new CompletableFuture<>();
  private long startedAt;

  /** Starts it, quickly, with its settings in {@code quayside.yaml} there. */
  public Product(Path home) throws IOException {
    this(home, QUICK_TO_START, List.of());
  }

  /**
   * Starts it as it is to be measured.
   *
   * @param flags of the virtual machine, which go before those of the launcher
   */
  public Product(Path home, List<String> flags) throws IOException {
    this(home, flags, flags);
  }

  private Product(Path home, List<String> flags, List<String> launcherFlags) throws IOException {
    this.home = home;
    this.flags = flags;
    this.launcherFlags = launcherFlags;
    this.process = start(program());
  }

  /** SIGKILL: nothing is tidied up. */
  public void kill() {
    process.destroyForcibly();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Another signal, by its name without SIG. */
  public void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
  }

  public void startAgain() throws IOException {
    kill();
    process = start(program());
  }

  /** By a clock that goes wrong by this much. */
  public void startAgain(Duration wrong) throws IOException {
    kill();
    process = start(java(OtherClock.class.getName(), wrong.toString()));
  }

  /** When it was started last, in nanoseconds of {@link System#nanoTime()}. */
  public long startedAt() {
    return startedAt;
  }

  public long pid() {
    return process.pid();
  }

  /** Waits until it serves; false where it ended, or has not said so in time. */
  public boolean ready() throws InterruptedException {
    try {
      return ready.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      return false;
    }
  }

  private Process start(List<String> program) throws IOException {
    var command = new ArrayList<String>(program);
    command.addAll(List.of("serve", "--roles", "bot,notifier", "--config", "quayside.yaml"));
    var builder = new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true);
    builder.environment().put("QUAYSIDE_JAVA_OPTS", String.join(" ", launcherFlags));
    startedAt = System.nanoTime();
    Process started = builder.start();
    var said = new CompletableFuture<Boolean>();
    ready = said;
    Thread.ofPlatform().daemon().start(() -> listen(started, said));
    return started;
  }

  private void listen(Process started, CompletableFuture<Boolean> said) {
    try (var in = new BufferedReader(started.inputReader(UTF_8));
        var out =
            Files.newBufferedWriter(
                home.resolve("quayside.log"),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND)) {
      out.write("---- process " + started.pid() + "\n");
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        out.write(line + "\n");
        out.flush();
        if (line.contains("Quayside is ready")) {
          said.complete(true);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      said.complete(false);
    }
  }

  private List<String> program() {
    String launcher = System.getProperty("faults.product", "");
    return launcher.isEmpty() ? java("dev.quayside.app.Main") : List.of(launcher.split(" ", -1));
  }

  private List<String> java(String... main) {
    var more = new ArrayList<>(List.of("--enable-native-access=ALL-UNNAMED", "-cp", classPath()));
    more.addAll(List.of(main));
    return java(flags, more);
  }

  /** A Java of our own with these flags, which all that is measured side by side is started by. */
  public static List<String> java(List<String> flags, List<String> more) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.add(
        "-Djakarta.mail.util.StreamProvider=org.eclipse.angus.mail.util.MailStreamProvider");
    command.addAll(more);
    return command;
  }

  /** That of the tests, however they were started. */
  public static String classPath() {
    String plain =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Thread.currentThread().getContextClassLoader() instanceof URLClassLoader loader
        ? Arrays.stream(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(":"))
        : plain;
  }

  @Override
  public void close() {
    kill();
  }
}
