package dev.quayside.inbox.answer;

import dev.quayside.db.Books;
import dev.quayside.db.task.SalesTask;
import dev.quayside.inbox.mail.Correspondent;

/** Keeps requests of customers up with their mails: what was said, and complaints that came so. */
final class Caring {

  private Caring() {}

  static void keep(Books books, Decision decision, long conversation) {
    var requests = books.requests();
    requests.arrived(decision.mail().id(), conversation);
    decision
        .sender()
        .customer()
        .ifPresent(customer -> {
          if (decision.answer() instanceof Answer.HandOver(var kind, _, _)) {
            requests.saidByMail(customer, conversation, decision.mail().takenInAt());
            if (kind == SalesTask.Kind.HANDLE_COMPLAINT) {
              var from = decision.message().from();
              requests.openByMail(
                  customer,
                  conversation,
                  decision.message().subject(),
                  from.map(Correspondent::name).orElse(""),
                  from.map(Correspondent::address).orElse(""),
                  decision.decidedAt());
              books.signals().sense(customer, decision.decidedAt());
            }
          }
        });
  }
}
