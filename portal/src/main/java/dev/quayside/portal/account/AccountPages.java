package dev.quayside.portal.account;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.notice.Chosen;
import dev.quayside.db.secret.Token;
import dev.quayside.db.signin.Counted;
import dev.quayside.db.user.Credentials;
import dev.quayside.db.user.User;
import dev.quayside.portal.account.Account.Typed;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.signin.CommonPasswords;
import dev.quayside.portal.signin.Passwords;
import dev.quayside.portal.visit.Cookies;
import dev.quayside.portal.visit.Visit;
import io.helidon.common.parameters.Parameters;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * The page on which anybody who is signed in sees where else he is, signs out everywhere, and
 * chooses another password, which signs him out everywhere else; and what he is told of unasked.
 */
public final class AccountPages {

  private static final String TEMPLATE = "account/account.jte";
  private static final Duration FRESH = Duration.ofMinutes(30);

  private final Db db;
  private final Passwords passwords;
  private final CommonPasswords common;
  private final Cookies cookies;
  private final Optional<ChatLink> chats;

  public AccountPages(
      Db db,
      Passwords passwords,
      CommonPasswords common,
      Cookies cookies,
      Optional<ChatLink> chats) {
    this.db = db;
    this.passwords = passwords;
    this.common = common;
    this.cookies = cookies;
    this.chats = chats;
  }

  public Answer show(Visit visit, User user, Parameters path) {
    boolean kept = visit.query().first("kept").isPresent();
    return page(200, visit, user, kept ? Typed.KEPT : Typed.NOTHING);
  }

  public Answer signOutEverywhere(Visit visit, User user, Parameters fields) {
    db.use(books -> books.sessions().endAll(user.id()));
    return Answer.goTo("/sign-in", cookies.endOfSession());
  }

  /** What he is told of, when not, by which clock, and in which language. */
  public Answer keepWishes(Visit visit, User user, Parameters fields) {
    var typed = WishForm.typed(user, fields);
    Optional<Chosen> chosen = typed.chosen(user);
    if (chosen.isEmpty()) {
      Account account = account(visit, user, Typed.NO_HOURS, _ -> typed);
      return new Answer.Shown(422, TEMPLATE, account);
    }
    db.use(books -> books.wishes().keep(user, typed.language(), chosen.get()));
    // The page he is led to is told by his new clock.
    return Answer.goTo("/account?kept=wishes", cookies.language(typed.language()));
  }

  /** Some other account there may then become his. */
  public Answer disconnect(Visit visit, User user, Parameters fields) {
    db.use(books -> books.elsewhere().forget(user, fields.first("issuer").orElse("")));
    return Answer.goTo("/account");
  }

  /** What is written from there is anybody's again. */
  public Answer untie(Visit visit, User user, Parameters fields) {
    String address = fields.first("account").orElse("");
    db.use(books -> books.ties().untie(user.email(), address));
    return Answer.goTo("/account");
  }

  public Answer changePassword(Visit visit, User user, Parameters fields) {
    String chosen = fields.first("new").orElse("");
    if (chosen.length() < Passwords.SHORTEST || chosen.length() > Passwords.LONGEST) {
      return page(422, visit, user, Typed.UNFIT);
    }
    if (common.has(chosen, user.email())) {
      return page(422, visit, user, Typed.COMMON);
    }
    if (!chosen.equals(fields.first("again").orElse(""))) {
      return page(422, visit, user, Typed.DIFFERENT);
    }
    if (!hasPassword(user)) {
      return firstPassword(visit, user, chosen);
    }
    boolean begun =
        db.with(books ->
            books.signInTries().begin(Counted.PASSWORD_FOR_ADDRESS, user.email(), visit.now()));
    if (!begun) {
      return page(429, visit, user, Typed.TOO_OFTEN);
    }
    if (!proved(user, fields.first("password").orElse(""))) {
      return page(422, visit, user, Typed.WRONG);
    }
    return changed(visit, user, chosen);
  }

  /** Whoever has none proves by his link who he is, and does so anew before he chooses one. */
  private Answer firstPassword(Visit visit, User user, String chosen) {
    boolean fresh =
        visit.signedIn().filter(open -> open.since().plus(FRESH).isAfter(visit.now())).isPresent();
    return fresh ? changed(visit, user, chosen) : page(422, visit, user, Typed.STALE);
  }

  private Answer changed(Visit visit, User user, String chosen) {
    String hash = passwords.hash(chosen);
    db.use(books -> {
      books.signInTries().forget(Counted.PASSWORD_FOR_ADDRESS, user.email());
      books.users().changePassword(user.id(), hash, own(visit));
    });
    return page(200, visit, user, Typed.CHANGED);
  }

  private boolean hasPassword(User user) {
    return db.with(books -> books.users().byEmail(user.email()))
        .flatMap(Credentials::passwordHash)
        .isPresent();
  }

  private boolean proved(User user, String password) {
    return db.with(books -> books.users().byEmail(user.email()))
        .flatMap(Credentials::passwordHash)
        .filter(hash -> passwords.fits(password, hash))
        .isPresent();
  }

  private Answer page(int status, Visit visit, User user, Typed typed) {
    Function<Books, WishForm> kept = books -> WishForm.of(user, books.wishes().of(user));
    return new Answer.Shown(status, TEMPLATE, account(visit, user, typed, kept));
  }

  private Account account(Visit visit, User user, Typed typed, Function<Books, WishForm> wishes) {
    boolean password = hasPassword(user);
    return db.with(books ->
        new Account(
            books.sessions().of(user.id(), own(visit), visit.now()),
            password,
            books.elsewhere().of(user),
            wishes.apply(books),
            chats.flatMap(link -> link.of(user, books, visit.now())),
            typed));
  }

  /** Whoever sees these pages has a session. */
  private static Bytes own(Visit visit) {
    return visit.session().map(Token::fingerprint).orElseThrow();
  }
}
