package dev.quayside.app;

import dev.quayside.app.console.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;

/** Where the command line comes in. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    readLogging();
    var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    var terminal = new Terminal(out, err, System.in, System.getenv(), Path.of("").toAbsolutePath());
    System.exit(run(terminal, args));
  }

  /** Runs one command; answers the exit status: 0 ok, 1 something failed, 2 not understood. */
  static int run(Terminal terminal, String... args) {
    return commandLine(terminal).execute(args);
  }

  static CommandLine commandLine(Terminal terminal) {
    return Commands.of(terminal)
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((e, _, _) -> unexpected(terminal, e));
  }

  /** What nobody foresaw: the trace goes into a file, for whoever mends it. */
  private static int unexpected(Terminal terminal, Exception e) {
    String what = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    try {
      Path file = Files.createTempFile("quayside-", ".trace");
      try (var writer = new PrintWriter(Files.newBufferedWriter(file))) {
        e.printStackTrace(writer);
      }
      return terminal.fail(
          "something happened that should not: %s%n  Please report it with the file %s"
              .formatted(what, file));
    } catch (IOException cannotWrite) {
      return terminal.fail("something happened that should not: " + what);
    }
  }

  private static void readLogging() {
    try (InputStream in = Main.class.getResourceAsStream("logging.properties")) {
      if (in != null && System.getProperty("java.util.logging.config.file") == null) {
        java.util.logging.LogManager.getLogManager().readConfiguration(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
