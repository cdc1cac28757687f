package dev.quayside.portal.company;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.customer.Customer;
import dev.quayside.db.signin.Invitation;
import dev.quayside.db.user.User;
import dev.quayside.db.user.User.Access;
import dev.quayside.db.wall.Sees;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Numbers;
import dev.quayside.portal.page.Refusal;
import dev.quayside.portal.page.Typed;
import dev.quayside.portal.visit.Visit;
import io.helidon.common.parameters.Parameters;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A customer's people at the desk: all of sales see who comes in for him; those who decide name his
 * first admin, and shut somebody out whose own admins cannot.
 */
public final class CompanyDesk {

  private final Db db;

  public CompanyDesk(Db db) {
    this.db = db;
  }

  /**
   * What the page shows.
   *
   * @param decides whether whoever looks may change it
   */
  public record Seen(
      Customer customer,
      Optional<Customer> parent,
      List<Customer> under,
      List<User> people,
      List<Invitation> asked,
      boolean decides) {
    public Seen {
      under = List.copyOf(under);
      people = List.copyOf(people);
      asked = List.copyOf(asked);
    }
  }

  public Answer show(Visit visit, Parameters path) {
    return db.with(books ->
        books
            .customers()
            .byCode(path.get("code"))
            .map(customer ->
                Answer.shown(
                    "company/desk.jte",
                    new Seen(
                        customer,
                        books.groups().parent(customer.id()),
                        books.groups().under(customer.id()),
                        books.people().of(customer.id()),
                        books.invitations().open(customer.id(), visit.now()),
                        visit.user().filter(User::decides).isPresent())))
            .orElseGet(Answer::notFound));
  }

  public Answer setAdmin(Visit visit, Parameters path, Parameters fields) {
    boolean admin = fields.first("admin").orElse("").equals("yes");
    return change(path, fields, (books, one) -> books.people().setAdmin(one.user(), admin));
  }

  public Answer setAccess(Visit visit, Parameters path, Parameters fields) {
    Optional<Access> access = Typed.one(Access.values(), fields.first("access").orElse(""));
    return access
        .map(let ->
            change(
                path,
                fields,
                (books, one) ->
                    CompanyPages.let(books, visit, one.customer().id(), one.user(), let)))
        .orElseGet(() -> new Answer.Refused(Refusal.BAD_REQUEST));
  }

  public Answer setSees(Visit visit, Parameters path, Parameters fields) {
    return Typed.one(Sees.values(), fields.first("sees").orElse(""))
        .map(sees -> change(path, fields, (books, one) -> books.people().setSees(one.user(), sees)))
        .orElseGet(() -> new Answer.Refused(Refusal.BAD_REQUEST));
  }

  private record One(Customer customer, User user) {}

  private Answer change(Parameters path, Parameters fields, BiConsumer<Books, One> how) {
    Optional<String> code =
        db.with(books ->
            books
                .customers()
                .byCode(path.get("code"))
                .flatMap(customer ->
                    Numbers.number(fields.first("user").orElse(""))
                        .flatMap(id -> books.people().hold(customer.id(), id))
                        .map(user -> new One(customer, user)))
                .map(one -> {
                  how.accept(books, one);
                  return one.customer().code();
                }));
    return code.map(it -> Answer.goTo("/desk/companies/" + it)).orElseGet(Answer::notFound);
  }
}
