package dev.quayside.app.serve;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** What this installation is called among those that share a book: made up once and kept. */
final class Instance {

  private static final System.Logger LOG = System.getLogger(Instance.class.getName());

  private Instance() {}

  /** Where nothing can be kept, the name is another after each start. */
  static String name(Path dataDir) {
    Path file = dataDir.resolve("instance");
    try {
      if (Files.exists(file)) {
        return Files.readString(file).strip();
      }
      String name = UUID.randomUUID().toString();
      Files.createDirectories(dataDir);
      Files.writeString(file, name);
      return name;
    } catch (IOException e) {
      LOG.log(Level.WARNING, "This instance has no lasting name, for %s: %s".formatted(file, e));
      return UUID.randomUUID().toString();
    }
  }
}
