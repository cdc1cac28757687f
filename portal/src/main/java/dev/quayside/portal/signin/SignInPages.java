package dev.quayside.portal.signin;

import dev.quayside.db.Db;
import dev.quayside.db.signin.Counted;
import dev.quayside.db.user.Credentials;
import dev.quayside.db.user.User;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.signin.SignInForm.Problem;
import dev.quayside.portal.visit.Cookies;
import dev.quayside.portal.visit.LocalPath;
import dev.quayside.portal.visit.Visit;
import io.helidon.common.parameters.Parameters;
import java.util.Optional;

/** The page on which somebody signs in, and the way out. */
public final class SignInPages {

  static final String TEMPLATE = "signin/form.jte";

  private final Db db;
  private final Passwords passwords;
  private final Cookies cookies;
  private final OtherWays other;
  private final Sessions sessions;

  public SignInPages(
      Db db, Passwords passwords, Cookies cookies, OtherWays other, Sessions sessions) {
    this.db = db;
    this.passwords = passwords;
    this.cookies = cookies;
    this.other = other;
    this.sessions = sessions;
  }

  /** The way in: whoever is signed in goes where their work is. */
  public Answer home(Visit visit, Parameters path) {
    return Answer.goTo(visit.user().map(Sessions::homeOf).orElse("/sign-in"));
  }

  public Answer show(Visit visit, Parameters path) {
    return visit
        .user()
        .map(user -> Answer.goTo(Sessions.homeOf(user)))
        .orElseGet(() -> again(200, form(visit)));
  }

  public Answer signIn(Visit visit, Parameters fields) {
    String email = SignInForm.address(fields);
    String next = SignInForm.next(fields);
    if (!SignInForm.isAddress(email)) {
      return again(422, new SignInForm("", next, Problem.WRONG, other));
    }
    if (!begin(email, visit)) {
      sessions.missed("password, too often", visit);
      return again(429, new SignInForm(email, next, Problem.TOO_MANY, other));
    }
    Optional<User> user = prove(email, fields.first("password").orElse(""));
    if (user.isEmpty()) {
      sessions.missed("password", visit);
      return again(422, new SignInForm(email, next, Problem.WRONG, other));
    }
    return db.with(books -> {
      books.signInTries().takeBack(Counted.PASSWORD_FROM_CALLER, visit.caller());
      books.signInTries().forget(Counted.PASSWORD_FOR_ADDRESS, email);
      return sessions.open(books, user.get(), next, visit);
    });
  }

  /** Counted before the password is proved, for many can be tried at once. */
  private boolean begin(String email, Visit visit) {
    return db.with(books ->
        books.signInTries().begin(Counted.PASSWORD_FROM_CALLER, visit.caller(), visit.now())
            && books.signInTries().begin(Counted.PASSWORD_FOR_ADDRESS, email, visit.now()));
  }

  public Answer signOut(Visit visit, Parameters fields) {
    visit.session().ifPresent(token -> db.use(books -> books.sessions().end(token.fingerprint())));
    return Answer.goTo("/sign-in", cookies.endOfSession());
  }

  private Optional<User> prove(String email, String password) {
    Optional<Credentials> known = db.with(books -> books.users().byEmail(email));
    boolean fits =
        known
            .flatMap(Credentials::passwordHash)
            .map(hash -> passwords.fits(password, hash))
            .orElseGet(() -> passwords.fitsNobody(password));
    return fits ? known.map(Credentials::user) : Optional.empty();
  }

  private SignInForm form(Visit visit) {
    String next = visit.next().map(LocalPath::path).orElse("");
    return new SignInForm("", next, Problem.NONE, other, other.came(visit));
  }

  private static Answer again(int status, SignInForm form) {
    return new Answer.Shown(status, TEMPLATE, form);
  }
}
