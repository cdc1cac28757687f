package dev.quayside.app.bench.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What PostgreSQL noted as slow (log_min_duration_statement). */
record SlowQueries(Path folder) {

  static final String FILE = "slow.log";

  private static final int SHOWN = 300;

  long length() throws IOException {
    return Files.size(folder.resolve(FILE));
  }

  /** One line for each since the log was so long, in bytes. */
  List<String> since(long length) throws IOException {
    byte[] log = Files.readAllBytes(folder.resolve(FILE));
    var text =
        new String(Arrays.copyOfRange(log, (int) length, log.length), StandardCharsets.UTF_8);
    return text.lines()
        .filter(line -> line.contains("duration: "))
        .map(line -> line.substring(0, Math.min(SHOWN, line.length())))
        .toList();
  }
}
