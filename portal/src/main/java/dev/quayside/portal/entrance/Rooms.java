package dev.quayside.portal.entrance;

import dev.quayside.db.user.User;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Pages;
import dev.quayside.portal.page.Refusal;
import dev.quayside.portal.upload.UploadedForm;
import dev.quayside.portal.visit.LocalPath;
import dev.quayside.portal.visit.Visit;
import dev.quayside.rates.tariff.CustomerId;
import io.helidon.common.parameters.Parameters;
import io.helidon.http.Method;
import io.helidon.http.PathMatchers;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Lets each visitor into the rooms that are for them, and no other. A room for customers is handed
 * the customer it may speak of, so it cannot speak of another.
 */
public final class Rooms {

  /** A page that needs nothing but the visit and what its path names. */
  @FunctionalInterface
  public interface Room {
    Answer enter(Visit visit, Parameters path);
  }

  /** A page, or a form, about one customer's own things. */
  @FunctionalInterface
  public interface OwnRoom {
    Answer enter(Visit visit, CustomerId customer, Parameters given);
  }

  private final HttpRouting.Builder routing;
  private final Pages pages;

  public Rooms(HttpRouting.Builder routing, Pages pages) {
    this.routing = routing;
    this.pages = pages;
  }

  public Rooms forAll(String path, Room room) {
    return look(path, room);
  }

  public Rooms forCustomers(String path, OwnRoom room) {
    return look(
        path,
        (visit, names) ->
            visit.user().isEmpty() ? signInFirst(visit) : ofCustomer(visit, names, room));
  }

  /** A form about one customer's own things. */
  public Rooms customerForm(String path, OwnRoom form) {
    return form(path, (visit, fields) -> ofCustomer(visit, fields, form));
  }

  /** A page about all that a company's people do; it is not for who sees his own things alone. */
  public Rooms forWholeCompany(String path, OwnRoom room) {
    return forCustomers(path, WholeCompany.only(room));
  }

  /** A form about all that a company's people do. */
  public Rooms wholeCompanyForm(String path, OwnRoom form) {
    return customerForm(path, WholeCompany.only(form));
  }

  private static Answer ofCustomer(Visit visit, Parameters given, OwnRoom room) {
    return visit
        .user()
        .flatMap(User::customer)
        .map(customer -> room.enter(visit, customer, given))
        .orElseGet(() -> new Answer.Refused(Refusal.CUSTOMERS_ONLY));
  }

  /** A page, or a form, about whoever is signed in. */
  @FunctionalInterface
  public interface UserRoom {
    Answer enter(Visit visit, User user, Parameters given);
  }

  public Rooms forUsers(String path, UserRoom room) {
    return look(path, (visit, names) -> own(visit, names, room));
  }

  public Rooms userForm(String path, UserRoom form) {
    return form(path, (visit, fields) -> own(visit, fields, form));
  }

  private static Answer own(Visit visit, Parameters given, UserRoom room) {
    return visit
        .user()
        .map(user -> room.enter(visit, user, given))
        .orElseGet(() -> signInFirst(visit));
  }

  public Rooms forStaff(String path, Room room) {
    return look(
        path,
        (visit, names) -> {
          Optional<User> user = visit.user();
          if (user.isEmpty()) {
            return signInFirst(visit);
          }
          return user.get().staff()
              ? room.enter(visit, names)
              : new Answer.Refused(Refusal.STAFF_ONLY);
        });
  }

  /** A page of the desk about the house's own people. */
  public Rooms forAdmins(String path, Room room) {
    return forStaff(
        path,
        (visit, names) ->
            visit.user().filter(User::administers).isPresent()
                ? room.enter(visit, names)
                : new Answer.Refused(Refusal.ADMINS_ONLY));
  }

  /** A form that is about what its path names. */
  @FunctionalInterface
  public interface PathForm {
    Answer read(Visit visit, Parameters path, Parameters fields);
  }

  /** A form for staff; it is read only where it carries the token that the page was given. */
  public Rooms staffForm(String path, PathForm form) {
    routing.post(
        path,
        (request, response) -> {
          Visit visit = Visits.of(request);
          boolean staff = visit.user().filter(User::staff).isPresent();
          Parameters names = request.path().pathParameters();
          pages.send(
              staff
                  ? ours(visit, request, fields -> form.read(visit, names, fields))
                  : new Answer.Refused(Refusal.STAFF_ONLY),
              visit,
              response);
        });
    return this;
  }

  /** A form for those of the staff who make rules and approve quotes. */
  public Rooms deciderForm(String path, PathForm form) {
    return staffForm(
        path,
        (visit, names, fields) ->
            visit.user().filter(User::decides).isPresent()
                ? form.read(visit, names, fields)
                : new Answer.Refused(Refusal.DECIDERS_ONLY));
  }

  /** A form about the house's own people. */
  public Rooms adminForm(String path, PathForm form) {
    return staffForm(
        path,
        (visit, names, fields) ->
            visit.user().filter(User::administers).isPresent()
                ? form.read(visit, names, fields)
                : new Answer.Refused(Refusal.ADMINS_ONLY));
  }

  /** A form for staff with a file in it, which is laid aside as it comes. */
  public Rooms staffUpload(
      String path, long largest, BiFunction<Visit, UploadedForm.Taken, Answer> form) {
    routing.post(
        path,
        (request, response) -> {
          Visit visit = Visits.of(request);
          boolean staff = visit.user().filter(User::staff).isPresent();
          pages.send(
              staff
                  ? Uploads.read(request, largest, taken -> uploaded(visit, taken, form))
                  : new Answer.Refused(Refusal.STAFF_ONLY),
              visit,
              response);
        });
    return this;
  }

  /** A form about what its path names, which is a customer's own. */
  @FunctionalInterface
  public interface OwnForm {
    Answer read(Visit visit, CustomerId customer, Parameters path, Parameters fields);
  }

  public Rooms customerPathForm(String path, OwnForm form) {
    return openForm(
        path,
        (visit, names, fields) ->
            ofCustomer(
                visit, fields, (_, customer, _) -> form.read(visit, customer, names, fields)));
  }

  /** The same with a file in it, which is laid aside as it comes. */
  @FunctionalInterface
  public interface OwnUpload {
    Answer read(Visit visit, CustomerId customer, Parameters path, UploadedForm.Taken form);
  }

  public Rooms customerUpload(String path, long largest, OwnUpload form) {
    routing.post(
        path,
        (request, response) -> {
          Visit visit = Visits.of(request);
          Parameters names = request.path().pathParameters();
          pages.send(
              ofCustomer(
                  visit,
                  names,
                  (_, customer, _) ->
                      Uploads.read(
                          request,
                          largest,
                          taken ->
                              uploaded(
                                  visit, taken, (_, it) -> form.read(visit, customer, names, it)))),
              visit,
              response);
        });
    return this;
  }

  private static Answer uploaded(
      Visit visit, UploadedForm read, BiFunction<Visit, UploadedForm.Taken, Answer> form) {
    return switch (read) {
      case UploadedForm.TooLarge() -> new Answer.Refused(Refusal.TOO_LARGE);
      case UploadedForm.NotUnderstood() -> new Answer.Refused(Refusal.BAD_REQUEST);
      case UploadedForm.Taken taken ->
          visit.formToken().fits(taken.fields().getOrDefault("token", ""))
              ? form.apply(visit, taken)
              : new Answer.Refused(Refusal.FORM_TOO_OLD);
    };
  }

  /** A form; it is read only where it carries the token that the page was given. */
  public Rooms form(String path, BiFunction<Visit, Parameters, Answer> form) {
    return openForm(path, (visit, _, fields) -> form.apply(visit, fields));
  }

  /** A form for whoever has the address in its path; it, too, carries the page's token. */
  public Rooms openForm(String path, PathForm form) {
    routing.post(
        path,
        (request, response) -> {
          Visit visit = Visits.of(request);
          Parameters names = request.path().pathParameters();
          pages.send(
              ours(visit, request, fields -> form.read(visit, names, fields)), visit, response);
        });
    return this;
  }

  /** A form that a mail program sends in its reader's name, without a page before it. */
  public Rooms oneClick(String path, PathForm form) {
    routing.post(path, new OneClick(form, pages));
    return this;
  }

  private static Answer ours(
      Visit visit, ServerRequest request, Function<Parameters, Answer> form) {
    return switch (SmallForm.read(request)) {
      case SmallForm.TooLarge() -> new Answer.Refused(Refusal.TOO_LARGE);
      case SmallForm.Fields(Parameters fields) ->
          visit.formToken().fits(fields.first("token").orElse(""))
              ? form.apply(fields)
              : new Answer.Refused(Refusal.FORM_TOO_OLD);
    };
  }

  private Rooms look(String path, Room room) {
    routing.route(
        method -> method.equals(Method.GET) || method.equals(Method.HEAD),
        PathMatchers.create(path),
        (request, response) -> {
          Visit visit = Visits.of(request);
          Parameters names = request.path().pathParameters();
          if (request.prologue().method().equals(Method.HEAD)) {
            pages.sendHead(room.enter(visit.unseen(), names), visit, response);
          } else {
            pages.send(room.enter(visit, names), visit, response);
          }
        });
    return this;
  }

  private static Answer signInFirst(Visit visit) {
    return Answer.goTo(
        LocalPath.of(visit.path()).map(next -> "/sign-in?next=" + next.path()).orElse("/sign-in"));
  }
}
