package dev.quayside.app.console;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;

/**
 * Where a command was typed: what it reads from and writes to.
 *
 * @param out results
 * @param err what went wrong, and progress
 * @param in piped input, such as a password
 * @param environment the variables
 * @param here the directory stood in; files are named relative to it
 */
public record Terminal(
    PrintWriter out, PrintWriter err, InputStream in, Map<String, String> environment, Path here) {

  /** The exit status of a command that did its work. */
  public static final int OK = 0;

  /** The exit status of a command that could not, and said why. */
  public static final int FAILED = 1;

  /** Prints a result. */
  public void say(String line) {
    out.println(line);
    out.flush();
  }

  /** Prints what went wrong and what to do; answers the exit status for it. */
  public int fail(String message) {
    out.flush();
    err.println("quayside: " + message);
    err.flush();
    return FAILED;
  }

  /** Prints all that went wrong, each on a line of its own. */
  public int fail(String message, Collection<String> details) {
    fail(message);
    details.forEach(line -> err.println("  " + line));
    err.flush();
    return FAILED;
  }

  /**
   * Ends with what of a list was left out, if anything was.
   *
   * @param undone such as "not filed"
   * @param wrong a line of text for each
   */
  public int leftOut(String undone, Collection<String> wrong) {
    return wrong.isEmpty() ? OK : fail(undone + "; correct them and import the list again:", wrong);
  }
}
