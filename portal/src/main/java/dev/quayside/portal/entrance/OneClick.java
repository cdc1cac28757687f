package dev.quayside.portal.entrance;

import dev.quayside.portal.entrance.Rooms.PathForm;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Pages;
import dev.quayside.portal.page.Refusal;
import dev.quayside.portal.visit.Visit;
import io.helidon.common.parameters.Parameters;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/**
 * What a mail program does in its reader's name (RFC 8058): it has seen no page, so it carries no
 * token of one; whoever has the address in its path may do it.
 */
record OneClick(PathForm form, Pages pages) implements Handler {

  @Override
  public void handle(ServerRequest request, ServerResponse response) {
    Visit visit = Visits.of(request);
    Parameters names = request.path().pathParameters();
    Answer answer =
        switch (SmallForm.read(request)) {
          case SmallForm.TooLarge() -> new Answer.Refused(Refusal.TOO_LARGE);
          case SmallForm.Fields(Parameters fields) -> form.read(visit, names, fields);
        };
    pages.send(answer, visit, response);
  }
}
