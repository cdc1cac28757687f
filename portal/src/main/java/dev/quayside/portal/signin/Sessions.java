package dev.quayside.portal.signin;

import dev.quayside.db.Books;
import dev.quayside.db.secret.Token;
import dev.quayside.db.timeline.Happening.SignedIn;
import dev.quayside.db.user.NewSession;
import dev.quayside.db.user.User;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.visit.Cookies;
import dev.quayside.portal.visit.LocalPath;
import dev.quayside.portal.visit.Visit;
import java.time.Duration;

/** Opens a session for somebody who has proved who he is, and leads him to his work. */
final class Sessions {

  private static final Duration LIFE = Duration.ofHours(12);

  private final Cookies cookies;

  Sessions(Cookies cookies) {
    this.cookies = cookies;
  }

  /** The session the browser had before ends. */
  Answer open(Books books, User user, String next, Visit visit) {
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
    user.customer()
        .ifPresent(customer -> books.timeline().append(customer, new SignedIn(), visit.now()));
    String path = LocalPath.of(next).map(LocalPath::path).orElse(homeOf(user));
    return Answer.goTo(path, cookies.session(token, LIFE));
  }

  static String homeOf(User user) {
    return user.staff() ? "/desk" : "/quotes";
  }
}
