package dev.quayside.portal.signin;

/**
 * What the sign-in page shows.
 *
 * @param email as it was typed, to be corrected
 * @param next where to go on to
 */
public record SignInForm(String email, String next, Problem problem) {

  /** Why the page is shown again. */
  public enum Problem {
    NONE,
    /** Address or password; which of them is not said. */
    WRONG,
    TOO_MANY
  }
}
