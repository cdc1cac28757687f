package dev.quayside.inbox.learn.sample;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/** The labelled messages that the product comes with. */
public final class ShippedSamples {

  private static final String FOLDER = "dev/quayside/inbox/learn/messages";

  private ShippedSamples() {}

  /**
   * All of them, out of the jar or out of the folder of compiled classes.
   *
   * @throws IOException where the jar cannot be read
   */
  public static Samples read() throws IOException {
    Path home = home();
    if (Files.isDirectory(home)) {
      return Samples.in(home.resolve(FOLDER));
    }
    try (var jar = FileSystems.newFileSystem(home)) {
      return Samples.in(jar.getPath(FOLDER));
    }
  }

  private static Path home() {
    try {
      var source = ShippedSamples.class.getProtectionDomain().getCodeSource();
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
