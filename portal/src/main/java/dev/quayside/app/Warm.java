package dev.quayside.app;

import dev.quayside.app.console.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/**
 * Runs the demonstration once, in silence and in a directory of its own, so that the JDK can note
 * down for its AOT cache what a start and a first mail need.
 */
@Command(
    name = "warm",
    hidden = true,
    description = "Runs everything once, for the launcher's AOT cache.")
final class Warm implements Callable<Integer> {

  private final Terminal terminal;

  Warm(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("quayside-warm-");
    try {
      var quiet =
          new Terminal(
              new PrintWriter(Writer.nullWriter()),
              terminal.err(),
              InputStream.nullInputStream(),
              Map.of(),
              folder);
      return Main.run(quiet, "demo", "--exit");
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
