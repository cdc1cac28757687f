package dev.quayside.app.doctor;

import dev.quayside.notifier.pdf.Fonts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks at the machine: the JDK, the data directory, the fonts. */
final class Machine {

  private static final int JDK = 25;

  /** Bytes; a year of mail and quotes of a small house. */
  private static final long ROOM = 1_000_000_000;

  private Machine() {}

  static Finding jdk() {
    String version = Runtime.version().toString();
    return Runtime.version().feature() >= JDK
        ? new Finding.Fine("JDK", version)
        : new Finding.Wrong(
            "JDK", version + " is too old", "install a JDK 25 or point JAVA_HOME at one");
  }

  static Finding dataDir(Path dataDir) {
    try {
      Files.createDirectories(dataDir);
      Path probe = Files.createTempFile(dataDir, "doctor", ".tmp");
      Files.delete(probe);
      long free = Files.getFileStore(dataDir).getUsableSpace();
      String room = "%,d MB free".formatted(free / 1_000_000);
      return free >= ROOM
          ? new Finding.Fine("data-dir", dataDir + ", " + room)
          : new Finding.Wrong(
              "data-dir",
              dataDir + " has little room: " + room,
              "make room, or set data-dir to a directory on a larger disk");
    } catch (IOException e) {
      return new Finding.Wrong(
          "data-dir",
          "cannot write into " + dataDir,
          "give it to the user that Quayside runs as, or set data-dir to another directory");
    }
  }

  static Finding fonts() {
    try {
      Fonts.load();
      return new Finding.Fine("fonts", "Latin and Chinese, from our own jar");
    } catch (RuntimeException e) {
      return new Finding.Wrong(
          "fonts",
          "cannot be read from our own jar: " + e.getMessage(),
          "build again: remove portal/target and run quayside once more");
    }
  }
}
