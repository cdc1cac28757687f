package dev.quayside.portal.signin;

import dev.quayside.db.Db;
import dev.quayside.db.user.Credentials;
import dev.quayside.db.user.User;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.signin.SignInForm.Problem;
import dev.quayside.portal.visit.Attempts;
import dev.quayside.portal.visit.Cookies;
import dev.quayside.portal.visit.LocalPath;
import dev.quayside.portal.visit.Token;
import dev.quayside.portal.visit.Visit;
import io.helidon.common.parameters.Parameters;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** The page on which somebody signs in, and the way out. */
public final class SignInPages {

  private static final Duration SESSION = Duration.ofHours(12);
  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int PER_ADDRESS = 5;
  private static final int PER_CALLER = 50;

  /** RFC 5321 leaves no room for a longer one. */
  private static final int LONGEST_ADDRESS = 254;

  private static final String TEMPLATE = "signin/form.jte";

  private final Db db;
  private final Passwords passwords;
  private final Cookies cookies;
  private final Attempts byAddress = new Attempts(PER_ADDRESS, WINDOW);
  private final Attempts byCaller = new Attempts(PER_CALLER, WINDOW);

  public SignInPages(Db db, Passwords passwords, Cookies cookies) {
    this.db = db;
    this.passwords = passwords;
    this.cookies = cookies;
  }

  /** The way in: whoever is signed in goes where their work is. */
  public Answer home(Visit visit, Parameters path) {
    return Answer.goTo(visit.user().map(SignInPages::homeOf).orElse("/sign-in"));
  }

  public Answer show(Visit visit, Parameters path) {
    return visit
        .user()
        .map(user -> Answer.goTo(homeOf(user)))
        .orElseGet(() -> again(200, form(visit)));
  }

  public Answer signIn(Visit visit, Parameters fields) {
    String email = fields.first("email").orElse("").strip().toLowerCase(Locale.ROOT);
    String next = fields.first("next").orElse("");
    if (email.length() > LONGEST_ADDRESS) {
      return again(422, new SignInForm("", next, Problem.WRONG));
    }
    if (!byCaller.begin(visit.caller(), visit.now()) || !byAddress.begin(email, visit.now())) {
      return again(429, new SignInForm(email, next, Problem.TOO_MANY));
    }
    Optional<User> user = prove(email, fields.first("password").orElse(""));
    if (user.isEmpty()) {
      return again(422, new SignInForm(email, next, Problem.WRONG));
    }
    byAddress.forget(email);
    byCaller.takeBack(visit.caller());
    return open(user.get(), next, visit);
  }

  public Answer signOut(Visit visit, Parameters fields) {
    visit.session().ifPresent(token -> db.use(books -> books.users().signOut(token.fingerprint())));
    return Answer.goTo("/sign-in", cookies.endOfSession());
  }

  private Optional<User> prove(String email, String password) {
    Optional<Credentials> known = db.with(books -> books.users().byEmail(email));
    boolean fits =
        known
            .map(credentials -> passwords.fits(password, credentials.passwordHash()))
            .orElseGet(() -> passwords.fitsNobody(password));
    return fits ? known.map(Credentials::user) : Optional.empty();
  }

  private Answer open(User user, String next, Visit visit) {
    Token token = Token.random();
    db.use(books -> {
      visit.session().ifPresent(old -> books.users().signOut(old.fingerprint()));
      books
          .users()
          .signIn(
              user.id(),
              token.fingerprint(),
              Token.random().value(),
              visit.now(),
              visit.now().plus(SESSION));
    });
    String path = LocalPath.of(next).map(LocalPath::path).orElse(homeOf(user));
    return Answer.goTo(path, cookies.session(token, SESSION));
  }

  private static SignInForm form(Visit visit) {
    return new SignInForm("", visit.next().map(LocalPath::path).orElse(""), Problem.NONE);
  }

  private static Answer again(int status, SignInForm form) {
    return new Answer.Shown(status, TEMPLATE, form);
  }

  private static String homeOf(User user) {
    return user.staff() ? "/desk" : "/quotes";
  }
}
