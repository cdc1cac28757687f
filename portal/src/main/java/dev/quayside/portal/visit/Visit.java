package dev.quayside.portal.visit;

import dev.quayside.db.customer.Language;
import dev.quayside.db.secret.Token;
import dev.quayside.db.user.ApiKey;
import dev.quayside.db.user.SignedIn;
import dev.quayside.db.user.User;
import dev.quayside.portal.delivery.Asked;
import io.helidon.common.parameters.Parameters;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One request, and who makes it.
 *
 * @param path what is asked for, without its query
 * @param query what stands behind it, and what a search page was asked
 * @param next the page to go on to after signing in
 * @param caller the address on the network the request comes from
 * @param browser such as "Firefox, Windows"; empty where it does not say
 * @param session the token of the open session, where there is one
 * @param begun what the browser keeps of a sign-in that it has begun elsewhere
 * @param program the key by which another program calls in its user's name
 * @param asked how much of a file, where it is one
 * @param seen whether a person sees what is answered: not where a browser fetches ahead, or where a
 *     program asks for the head of a page alone
 * @param formToken must come back with every form that is sent
 */
public record Visit(
    String path,
    Parameters query,
    Optional<LocalPath> next,
    String caller,
    String browser,
    Language language,
    Optional<Token> session,
    Optional<SignedIn> signedIn,
    Optional<String> begun,
    Optional<ApiKey> program,
    Asked asked,
    boolean seen,
    Token formToken,
    Instant now) {

  /** The same of whoever wants no more than the head of what is asked for. */
  public Visit unseen() {
    return new Visit(
        path, query, next, caller, browser, language, session, signedIn, begun, program, asked,
        false, formToken, now);
  }

  private static final List<String> OPENED_BY_ADDRESS =
      List.of("/sign-in/link/", "/invited/", "/q/", "/t/");

  /** A path for the log: without what opens a page to whoever has its address. */
  public static String named(String path) {
    return OPENED_BY_ADDRESS.stream()
        .filter(path::startsWith)
        .findFirst()
        .map(prefix -> prefix + "...")
        .orElse(path);
  }

  /** Whether a page has a script; only those of the desk have one. */
  public static boolean isScripted(String path) {
    return path.equals("/desk") || path.startsWith("/desk/");
  }

  public Optional<User> user() {
    return signedIn.map(SignedIn::user);
  }
}
