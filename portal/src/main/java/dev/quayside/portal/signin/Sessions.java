package dev.quayside.portal.signin;

import dev.quayside.db.Books;
import dev.quayside.db.secret.Token;
import dev.quayside.db.timeline.Happening.SignedIn;
import dev.quayside.db.user.NewSession;
import dev.quayside.db.user.User;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.visit.Cookies;
import dev.quayside.portal.visit.LocalPath;
import dev.quayside.portal.visit.Refusals;
import dev.quayside.portal.visit.Visit;
import io.helidon.http.SetCookie;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.stream.Stream;

/** Opens a session for somebody who has proved who he is, and leads him to his work. */
public final class Sessions {

  private static final System.Logger LOG = System.getLogger(Sessions.class.getName());
  private static final Duration LIFE = Duration.ofHours(12);

  private final Cookies cookies;
  private final Refusals refusals = new Refusals();

  public Sessions(Cookies cookies) {
    this.cookies = cookies;
  }

  /**
   * The session the browser had before ends.
   *
   * @param others cookies that are set beside the session's
   */
  public Answer open(Books books, User user, String next, Visit visit, SetCookie... others) {
    Token token = Token.random();
    visit.session().ifPresent(old -> books.sessions().end(old.fingerprint()));
    books
        .sessions()
        .open(
            new NewSession(
                user.id(),
                token.fingerprint(),
                Token.random().value(),
                visit.browser(),
                visit.caller(),
                visit.now(),
                visit.now().plus(LIFE)));
    LOG.log(Level.INFO, "User {0} signed in from {1}", String.valueOf(user.id()), visit.caller());
    user.customer()
        .ifPresent(customer -> books.timeline().append(customer, new SignedIn(), visit.now()));
    String path = LocalPath.of(next).map(LocalPath::path).orElse(homeOf(user));
    Stream<SetCookie> all =
        Stream.concat(Stream.of(cookies.session(token, LIFE)), Stream.of(others));
    return new Answer.GoTo(path, all.toList());
  }

  /** Somebody tried to get in this way, and is not let in. */
  public void missed(String way, Visit visit) {
    refusals
        .line("Nobody signed in by %s from %s".formatted(way, visit.caller()), visit.now())
        .ifPresent(line -> LOG.log(Level.INFO, line));
  }

  public static String homeOf(User user) {
    return user.staff() ? "/desk" : "/quotes";
  }
}
