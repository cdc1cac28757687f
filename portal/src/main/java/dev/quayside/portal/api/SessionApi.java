package dev.quayside.portal.api;

import dev.quayside.portal.entrance.Body;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.visit.Visit;
import io.helidon.common.parameters.Parameters;
import java.util.Map;

/** Who is signed in, and the token that every call that changes something must carry. */
final class SessionApi {

  private SessionApi() {}

  static Answer whoAmI(Visit visit, Parameters path, Body body) {
    return visit
        .user()
        .<Answer>map(user ->
            Answer.data(
                Map.of(
                    "name", user.name(),
                    "role", user.role().name(),
                    "token", visit.formToken().value())))
        .orElseGet(Answer::notFound);
  }
}
