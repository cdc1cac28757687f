package dev.quayside.portal.company;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.company.PeopleStore;
import dev.quayside.db.signin.Counted;
import dev.quayside.db.user.User;
import dev.quayside.db.user.User.Access;
import dev.quayside.db.wall.Sees;
import dev.quayside.portal.company.Company.Became;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Numbers;
import dev.quayside.portal.page.Refusal;
import dev.quayside.portal.page.Typed;
import dev.quayside.portal.signin.SignInForm;
import dev.quayside.portal.visit.Visit;
import dev.quayside.rates.tariff.CustomerId;
import io.helidon.common.parameters.Parameters;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * The page on which customers see their colleagues. An admin of theirs invites others, says who may
 * invite as well, and shows out; somebody is always left who can.
 */
public final class CompanyPages {

  private static final String HOME = "/company";
  private static final String TEMPLATE = "company/company.jte";

  private final Db db;

  public CompanyPages(Db db) {
    this.db = db;
  }

  public Answer show(Visit visit, CustomerId customer, Parameters path) {
    Became became =
        Typed.one(Became.values(), visit.query().first("became").orElse(""))
            .filter(Became::good)
            .orElse(Became.NOTHING);
    return page(visit, customer, "", became);
  }

  /** Says the same whether anybody has that address or not, as long as he is no colleague. */
  public Answer invite(Visit visit, CustomerId customer, Parameters fields) {
    return byAdmin(
        visit,
        () -> {
          String email = SignInForm.address(fields);
          if (!SignInForm.isAddress(email)) {
            return page(visit, customer, email, Became.NO_ADDRESS);
          }
          String company = String.valueOf(customer.value());
          boolean begun =
              db.with(books ->
                  books.signInTries().begin(Counted.INVITATION_OF_COMPANY, company, visit.now())
                      && books
                          .signInTries()
                          .begin(Counted.INVITATION_FOR_ADDRESS, email, visit.now()));
          if (!begun) {
            return page(visit, customer, email, Became.TOO_MANY);
          }
          boolean admin = fields.first("admin").isPresent();
          return switch (db.with(
              books ->
                  books
                      .invitations()
                      .invite(user(visit), email, admin, visit.language(), visit.now()))) {
            case DONE -> done(Became.INVITED);
            case COLLEAGUE -> page(visit, customer, email, Became.COLLEAGUE);
          };
        });
  }

  public Answer withdraw(Visit visit, CustomerId customer, Parameters fields) {
    return byAdmin(
        visit,
        () -> {
          db.use(books ->
              books.invitations().withdraw(customer, SignInForm.address(fields), visit.now()));
          return done(Became.DONE);
        });
  }

  public Answer setAdmin(Visit visit, CustomerId customer, Parameters fields) {
    boolean admin = fields.first("admin").orElse("").equals("yes");
    return change(
        visit,
        customer,
        fields,
        (books, colleague) -> {
          if (!admin && books.people().lastAdmin(customer, colleague)) {
            return Became.LAST_ADMIN;
          }
          books.people().setAdmin(colleague, admin);
          return Became.DONE;
        });
  }

  /** Nobody lets another see what he does not see himself. */
  public Answer setSees(Visit visit, CustomerId customer, Parameters fields) {
    Optional<Sees> sees =
        Typed.one(Sees.values(), fields.first("sees").orElse(""))
            .filter(wanted -> user(visit).sees().atLeast(wanted));
    if (sees.isEmpty()) {
      return new Answer.Refused(Refusal.BAD_REQUEST);
    }
    return change(
        visit,
        customer,
        fields,
        (books, colleague) -> {
          if (colleague.id() == user(visit).id() || !user(visit).sees().atLeast(colleague.sees())) {
            return Became.NOT_YOURS;
          }
          books.people().setSees(colleague, sees.get());
          return Became.DONE;
        });
  }

  /** Suspends somebody, lets him in again, or shows him out for good; never oneself. */
  public Answer setAccess(Visit visit, CustomerId customer, Parameters fields) {
    Optional<Access> access = Typed.one(Access.values(), fields.first("access").orElse(""));
    if (access.isEmpty()) {
      return new Answer.Refused(Refusal.BAD_REQUEST);
    }
    return change(
        visit,
        customer,
        fields,
        (books, colleague) ->
            colleague.id() == user(visit).id()
                ? Became.ONESELF
                : let(books, visit, customer, colleague, access.get()));
  }

  static Became let(Books books, Visit visit, CustomerId customer, User colleague, Access access) {
    PeopleStore people = books.people();
    people.setAccess(colleague, access);
    if (access == Access.ENDED) {
      people.left(customer, colleague, user(visit).name(), visit.now());
    }
    return Became.DONE;
  }

  private Answer change(
      Visit visit, CustomerId customer, Parameters fields, BiFunction<Books, User, Became> how) {
    return byAdmin(
        visit,
        () -> {
          Optional<Became> became =
              db.with(books ->
                  Numbers.number(fields.first("user").orElse(""))
                      .flatMap(id -> books.people().hold(customer, id))
                      .map(colleague ->
                          stillAdmin(books, visit) ? how.apply(books, colleague) : Became.NOTHING));
          return became
              .map(it -> it.good() ? done(it) : page(visit, customer, "", it))
              .orElseGet(Answer::notFound);
        });
  }

  /** Of two admins who show each other out at once, one stays. */
  private static boolean stillAdmin(Books books, Visit visit) {
    return books
        .users()
        .byId(user(visit).id())
        .filter(user -> user.companyAdmin() && user.comesIn())
        .isPresent();
  }

  private static Answer byAdmin(Visit visit, Supplier<Answer> does) {
    return user(visit).companyAdmin()
        ? does.get()
        : new Answer.Refused(Refusal.COMPANY_ADMINS_ONLY);
  }

  /** Looked at again by its own address, so that nothing is done twice by loading it again. */
  private static Answer done(Became became) {
    return Answer.goTo(HOME + "?became=" + became);
  }

  private Answer page(Visit visit, CustomerId customer, String typed, Became became) {
    int status =
        switch (became) {
          case NOTHING, INVITED, DONE -> 200;
          case NO_ADDRESS, COLLEAGUE -> 422;
          case LAST_ADMIN, ONESELF, NOT_YOURS -> 409;
          case TOO_MANY -> 429;
        };
    Company company =
        db.with(books ->
            new Company(
                books.people().of(customer),
                books.invitations().open(customer, visit.now()),
                typed,
                became));
    return new Answer.Shown(status, TEMPLATE, company);
  }

  private static User user(Visit visit) {
    return visit.user().orElseThrow();
  }
}
