package dev.quayside.app;

import dev.quayside.app.console.Terminal;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Says which Quayside this is. */
@Command(
    name = "version",
    description = "Prints the version of Quayside and of the JDK it runs on.")
final class Version implements Callable<Integer> {

  private final Terminal terminal;

  Version(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal.say(line());
    return Terminal.OK;
  }

  static String line() {
    String version =
        Objects.requireNonNullElse(
            Version.class.getPackage().getImplementationVersion(), "(from the class path)");
    return "Quayside %s, Java %s, %s %s"
        .formatted(
            version,
            Runtime.version(),
            System.getProperty("os.name"),
            System.getProperty("os.arch"));
  }
}
