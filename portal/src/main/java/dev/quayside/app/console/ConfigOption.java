package dev.quayside.app.console;

import dev.quayside.app.config.Role;
import dev.quayside.app.config.Settings;
import dev.quayside.app.config.SettingsRead;
import dev.quayside.app.config.SettingsReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import picocli.CommandLine.Option;

/** The option by which every command that needs settings is told where they are. */
public final class ConfigOption {

  private static final String USUAL = "quayside.yaml";

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = {
        "The settings (default: ./quayside.yaml where there is one).",
        "QUAYSIDE_* variables go before the file."
      })
  private Optional<Path> file = Optional.empty();

  /**
   * The settings for these roles; a file that was named must be there. From then on it is the time
   * of the house that counts: one clock on the wall for all that asks what day it is.
   */
  public SettingsRead read(Terminal terminal, Set<Role> roles) {
    SettingsRead read = settings(terminal, roles);
    if (read instanceof SettingsRead.Good(Settings settings)) {
      settings.zone().map(TimeZone::getTimeZone).ifPresent(TimeZone::setDefault);
    }
    return read;
  }

  private SettingsRead settings(Terminal terminal, Set<Role> roles) {
    Path path = terminal.here().resolve(file.orElse(Path.of(USUAL)));
    if (Files.isRegularFile(path)) {
      return SettingsReader.read(Optional.of(path), terminal.environment(), terminal.here(), roles);
    }
    if (file.isPresent()) {
      return new SettingsRead.Wrong(List.of(path + ": there is no such file"));
    }
    return SettingsReader.read(Optional.empty(), terminal.environment(), terminal.here(), roles);
  }
}
