package dev.quayside.inbox.answer;

import dev.quayside.db.Books;
import dev.quayside.inbox.read.draft.Found;
import java.util.List;

/** Proposes to sales what a mail says that its writer wants not this once but always. */
final class AlwaysWanted {

  private AlwaysWanted() {}

  static void propose(long inquiry, Decision decision, Books books) {
    List<String> lines =
        decision.understanding().requests().stream()
            .flatMap(request -> request.carriers().stream())
            .map(Found::value)
            .distinct()
            .toList();
    decision
        .sender()
        .customer()
        .ifPresent(customer ->
            books
                .preferences()
                .notice(
                    customer, inquiry, decision.message().asked(), lines, decision.decidedAt()));
  }
}
