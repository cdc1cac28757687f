package dev.quayside.app.surroundings;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quayside.app.console.Terminal;
import dev.quayside.app.serve.ServeCommand;
import dev.quayside.rates.place.Places;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import picocli.CommandLine;

/** The product's {@code serve} by a clock that goes wrong; the first argument says by how much. */
public final class OtherClock {

  private OtherClock() {}

  public static void main(String[] args) {
    Duration wrong = Duration.parse(args[0]);
    InstantSource clock = () -> InstantSource.system().instant().plus(wrong);
    var out = new PrintWriter(System.out, true, UTF_8);
    var err = new PrintWriter(System.err, true, UTF_8);
    var terminal = new Terminal(out, err, System.in, System.getenv(), Path.of("").toAbsolutePath());
    var serve = new CommandLine(new ServeCommand(terminal, Places::builtIn, clock));
    serve.setCaseInsensitiveEnumValuesAllowed(true);
    System.exit(serve.execute(Arrays.copyOfRange(args, 2, args.length)));
  }
}
