package dev.quayside.portal.signin;

import dev.quayside.db.Db;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.secret.Token;
import dev.quayside.db.signin.Counted;
import dev.quayside.db.signin.SignInLink;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.signin.SignInForm.Problem;
import dev.quayside.portal.visit.Visit;
import io.helidon.common.parameters.Parameters;

/**
 * The pages on which a customer signs in without a password: he asks for a link by his address and
 * opens it in the same browser. To look at a link changes nothing, so a program that reads his mail
 * before him uses up none; only the button on its page does.
 */
public final class MailedLinkPages {

  private final Db db;
  private final OtherWays other;
  private final Sessions sessions;

  public MailedLinkPages(Db db, OtherWays other, Sessions sessions) {
    this.db = db;
    this.other = other;
    this.sessions = sessions;
  }

  /** Says the same whether anybody has that address or not. */
  public Answer ask(Visit visit, Parameters fields) {
    String email = SignInForm.address(fields);
    String next = SignInForm.next(fields);
    if (!SignInForm.isAddress(email)) {
      return again(422, new SignInForm("", next, Problem.NO_ADDRESS, other));
    }
    boolean begun =
        db.with(books ->
            books.signInTries().begin(Counted.LINK_FROM_CALLER, visit.caller(), visit.now())
                && books.signInTries().begin(Counted.LINK_FOR_ADDRESS, email, visit.now()));
    if (!begun) {
      return again(429, new SignInForm(email, next, Problem.TOO_MANY, other));
    }
    db.use(books -> books.signInLinks().ask(email, browser(visit), next, visit.now()));
    return Answer.shown("signin/asked.jte", email);
  }

  public Answer show(Visit visit, Parameters path) {
    if (visit.user().isPresent()) {
      return Answer.goTo("/");
    }
    String token = path.get("token");
    return page(
        token,
        db.with(books ->
            books.signInLinks().look(new Token(token).fingerprint(), browser(visit), visit.now())));
  }

  public Answer enter(Visit visit, Parameters path, Parameters fields) {
    String token = path.get("token");
    return db.with(books ->
        switch (books
            .signInLinks()
            .use(new Token(token).fingerprint(), browser(visit), visit.now())) {
          case SignInLink.Open(var user, String next) -> sessions.open(books, user, next, visit);
          case SignInLink.Elsewhere elsewhere -> missed(token, elsewhere, visit);
          case SignInLink.Gone gone -> missed(token, gone, visit);
        });
  }

  private Answer missed(String token, SignInLink link, Visit visit) {
    sessions.missed("mailed link", visit);
    return page(token, link);
  }

  private static Answer page(String token, SignInLink link) {
    int status = link instanceof SignInLink.Open ? 200 : 404;
    return new Answer.Shown(status, "signin/link.jte", new OpenedLink(token, link));
  }

  /** What only the browser has in which the page was shown that asked. */
  private static Bytes browser(Visit visit) {
    return visit.formToken().fingerprint();
  }

  private static Answer again(int status, SignInForm form) {
    return new Answer.Shown(status, SignInPages.TEMPLATE, form);
  }
}
