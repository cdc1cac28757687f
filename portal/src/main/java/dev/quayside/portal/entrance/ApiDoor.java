package dev.quayside.portal.entrance;

import dev.quayside.db.user.ApiKey;
import dev.quayside.db.user.Scope;
import dev.quayside.db.user.User;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Pages;
import dev.quayside.portal.page.Refusal;
import dev.quayside.portal.upload.UploadedForm;
import dev.quayside.portal.visit.Visit;
import io.helidon.common.parameters.Parameters;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Lets other programs in: with a key of their own, which opens what its scopes name and no more
 * than its user may, or with the session of somebody on the staff.
 */
public final class ApiDoor {

  /** A program's call; its body is empty where it sends none. */
  @FunctionalInterface
  public interface Call {
    Answer answer(Visit visit, Parameters path, Body body);
  }

  /**
   * Who may make a call, and how much it may send.
   *
   * @param scope that a key must have
   * @param deciders whether its user must be one who makes rules and approves quotes
   * @param most bytes of the body
   */
  public record Terms(Scope scope, boolean deciders, long most) {}

  /** A program's call that sends a form with a file in it. */
  @FunctionalInterface
  public interface FileCall {
    Answer answer(Visit visit, Parameters path, UploadedForm.Taken form);
  }

  private static final HeaderName TOKEN = HeaderNames.create("X-Quayside-Token");
  private static final HeaderName REPEAT = HeaderNames.create("Idempotency-Key");

  private final HttpRouting.Builder routing;
  private final Pages pages;
  private final Repeats repeats;

  public ApiDoor(HttpRouting.Builder routing, Pages pages, Repeats repeats) {
    this.routing = routing;
    this.pages = pages;
    this.repeats = repeats;
  }

  /**
   * Opens one path.
   *
   * @param method in lower case
   */
  public void open(String method, String path, Terms terms, Call call) {
    Method wanted = Method.create(method.toUpperCase(Locale.ROOT));
    routing.route(
        wanted,
        path,
        (request, response) -> {
          Visit visit = Visits.of(request);
          pages.send(
              turnedAway(visit, request, wanted, terms)
                  .<Answer>map(Answer.Refused::new)
                  .orElseGet(() -> answer(visit, request, terms, call)),
              visit,
              response);
        });
  }

  /** Opens a path for files, which are laid aside as they come (multipart/form-data, RFC 7578). */
  public void openForFiles(String path, Terms terms, FileCall call) {
    routing.post(
        path,
        (request, response) -> {
          Visit visit = Visits.of(request);
          pages.send(
              turnedAway(visit, request, Method.POST, terms)
                  .<Answer>map(Answer.Refused::new)
                  .orElseGet(() ->
                      Uploads.read(
                          request, terms.most(), form -> answer(visit, request, form, call))),
              visit,
              response);
        });
  }

  private Answer answer(Visit visit, ServerRequest request, UploadedForm form, FileCall call) {
    return switch (form) {
      case UploadedForm.TooLarge() -> new Answer.Refused(Refusal.TOO_LARGE);
      case UploadedForm.NotUnderstood() -> new Answer.Refused(Refusal.BAD_REQUEST);
      case UploadedForm.Taken taken -> {
        Parameters path = request.path().pathParameters();
        yield once(visit, request, Body.standingFor(taken), () -> call.answer(visit, path, taken));
      }
    };
  }

  private static Optional<Refusal> turnedAway(
      Visit visit, ServerRequest request, Method method, Terms terms) {
    Optional<User> user = visit.user();
    if (user.isEmpty()) {
      return Optional.of(Refusal.SIGN_IN_FIRST);
    }
    if (!user.get().staff()) {
      return Optional.of(Refusal.STAFF_ONLY);
    }
    Optional<ApiKey> key = visit.program();
    if (key.filter(it -> !it.scopes().contains(terms.scope())).isPresent()) {
      return Optional.of(Refusal.OUT_OF_SCOPE);
    }
    String token = request.headers().first(TOKEN).orElse("");
    // A key is sent by nobody's browser of its own accord; a cookie is.
    if (key.isEmpty() && !method.equals(Method.GET) && !visit.formToken().fits(token)) {
      return Optional.of(Refusal.FORM_TOO_OLD);
    }
    return terms.deciders() && !user.get().decides()
        ? Optional.of(Refusal.DECIDERS_ONLY)
        : Optional.empty();
  }

  private Answer answer(Visit visit, ServerRequest request, Terms terms, Call call) {
    Optional<Body> sent = Body.read(request, terms.most());
    if (sent.isEmpty()) {
      return new Answer.Refused(Refusal.TOO_LARGE);
    }
    Parameters path = request.path().pathParameters();
    return once(visit, request, sent.get(), () -> call.answer(visit, path, sent.get()));
  }

  /** A call that only looks is answered each time anew. */
  private Answer once(Visit visit, ServerRequest request, Body sent, Supplier<Answer> work) {
    Method method = request.prologue().method();
    String what = method.text() + " " + request.path().path() + "?" + request.query().rawValue();
    return request
        .headers()
        .first(REPEAT)
        .filter(_ -> !method.equals(Method.GET))
        .map(key -> repeats.once(visit, key, what, sent, work))
        .orElseGet(work);
  }
}
