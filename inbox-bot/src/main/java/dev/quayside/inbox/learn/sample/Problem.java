package dev.quayside.inbox.learn.sample;

/**
 * A line that cannot be learned from.
 *
 * @param line counted from 1; 0 where the whole file is meant
 * @param wrong what is wrong with it
 * @param read what stands there
 */
public record Problem(String file, int line, String wrong, String read) {

  @Override
  public String toString() {
    return "%s:%d: %s: %s".formatted(file, line, wrong, read);
  }
}
