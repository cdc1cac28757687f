package dev.quayside.portal.entrance;

import dev.quayside.db.Db;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Pages;
import dev.quayside.portal.page.Refusal;
import dev.quayside.portal.visit.Visit;
import io.helidon.http.HttpException;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.lang.System.Logger.Level;
import java.util.UUID;

/**
 * The only place where the portal catches what nobody expected: it is logged under a number, and
 * the visitor is told the number and nothing else.
 */
public final class Faults {

  private static final System.Logger LOG = System.getLogger(Faults.class.getName());

  private final Pages pages;

  public Faults(Pages pages) {
    this.pages = pages;
  }

  public void register(HttpRouting.Builder routing) {
    routing.error(HttpException.class, this::refused);
    routing.error(Throwable.class, this::failed);
  }

  private void refused(ServerRequest request, ServerResponse response, HttpException e) {
    Status status = e.status();
    if (status.code() >= Status.INTERNAL_SERVER_ERROR_500.code()) {
      failed(request, response, e);
      return;
    }
    Refusal why =
        switch (status.code()) {
          case 404, 405 -> Refusal.NOT_FOUND;
          case 413 -> Refusal.TOO_LARGE;
          default -> Refusal.BAD_REQUEST;
        };
    pages.send(new Answer.Refused(why), Visits.of(request), response);
  }

  private void failed(ServerRequest request, ServerResponse response, Throwable e) {
    if (Db.wasBusy(e)) {
      LOG.log(
          Level.WARNING,
          "Busy: no connection to the database was free for "
              + request.prologue().method()
              + " "
              + Visit.named(request.path().path())
              + "; if this goes on, let more instances serve the portal");
      pages.send(new Answer.Refused(Refusal.BUSY), Visits.of(request), response);
      return;
    }
    String number = UUID.randomUUID().toString().substring(0, 8);
    LOG.log(
        Level.ERROR,
        "Fault "
            + number
            + ": "
            + request.prologue().method()
            + " "
            + Visit.named(request.path().path()),
        e);
    pages.sendFault(number, Visits.of(request), response);
  }
}
