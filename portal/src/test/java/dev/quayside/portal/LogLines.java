package dev.quayside.portal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;

/** Reads along what a part of the house writes into its log. */
public final class LogLines implements AutoCloseable {

  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Logger log;
  private final StreamHandler pen =
      new StreamHandler() {
        @Override
        public void publish(LogRecord line) {
          lines.add(getFormatter().formatMessage(line));
        }
      };

  public LogLines(String of) {
    log = Logger.getLogger(of);
    pen.setFormatter(new SimpleFormatter());
    log.addHandler(pen);
  }

  public List<String> soFar() {
    return List.copyOf(lines);
  }

  @Override
  public void close() {
    log.removeHandler(pen);
  }
}
