package dev.quayside.app.faults.kind;

import java.io.IOException;

/**
 * One thing that goes wrong without anybody being killed.
 *
 * @param slow whether it takes longer than a build can wait for, mostly for a timeout
 */
public record Fault(String name, boolean slow, Script script) {

  /** What happens, in order. */
  @FunctionalInterface
  public interface Script {
    void play(Scene scene) throws IOException, InterruptedException;
  }

  static Fault quick(String name, Script script) {
    return new Fault(name, false, script);
  }

  static Fault slow(String name, Script script) {
    return new Fault(name, true, script);
  }
}
