package dev.quayside.portal.signin;

import dev.quayside.portal.visit.LocalPath;
import io.helidon.common.parameters.Parameters;
import java.util.Locale;
import java.util.Optional;

/**
 * What the sign-in page shows.
 *
 * @param email as it was typed, to be corrected
 * @param next where to go on to
 * @param other how else he can sign in
 * @param came where he tried that and is not let in
 */
public record SignInForm(
    String email, String next, Problem problem, OtherWays other, Optional<OtherWays.Came> came) {

  /** What is shown again after somebody has typed something. */
  SignInForm(String email, String next, Problem problem, OtherWays other) {
    this(email, next, problem, other, Optional.empty());
  }

  /** RFC 5321 leaves no room for a longer one. */
  private static final int LONGEST_ADDRESS = 254;

  /** The address that was typed, as the book has it. */
  public static String address(Parameters fields) {
    return fields.first("email").orElse("").strip().toLowerCase(Locale.ROOT);
  }

  public static boolean isAddress(String typed) {
    return typed.length() <= LONGEST_ADDRESS && typed.indexOf('@') > 0;
  }

  /** A page of ours to go on to. */
  static String next(Parameters fields) {
    return LocalPath.of(fields.first("next").orElse("")).map(LocalPath::path).orElse("");
  }

  /** Why the page is shown again. */
  public enum Problem {
    NONE,
    /** Address or password; which of them is not said. */
    WRONG,
    /** What was typed is no whole address. */
    NO_ADDRESS,
    TOO_MANY
  }
}
