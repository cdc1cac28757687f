package dev.quayside.inbox.answer;

import dev.quayside.db.Books;
import dev.quayside.db.opportunity.OpportunityTerms;
import dev.quayside.db.task.SalesTask;
import dev.quayside.db.user.User;
import dev.quayside.inbox.mail.Correspondent;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.inbox.triage.LargeBusiness;
import java.util.List;

/** Opens an opportunity where sales are handed an inquiry that is more than one price. */
final class Prospecting {

  private Prospecting() {}

  /** Once for a conversation: what is written in it later, sales read at its case. */
  static void keep(Books books, Decision decision, long conversation) {
    if (!(decision.answer() instanceof Answer.HandOver(var kind, _, _))
        || kind != SalesTask.Kind.ANSWER_INQUIRY) {
      return;
    }
    Message message = decision.message();
    List<RfqDraft> drafts = decision.understanding().requests();
    LargeBusiness.in(message.subject() + "\n" + message.asked(), drafts)
        .ifPresent(found ->
            books
                .opportunities()
                .openByMail(
                    found,
                    decision.sender().customer(),
                    message.from().map(Prospecting::named).orElse(""),
                    conversation,
                    message.subject(),
                    OpportunityTerms.opened(
                        LargeBusiness.lanes(drafts),
                        LargeBusiness.volume(drafts),
                        LargeBusiness.starts(drafts),
                        decision.sender().colleague().map(User::id)),
                    decision.decidedAt()));
  }

  private static String named(Correspondent from) {
    return from.name().isBlank() ? from.address() : from.name() + ", " + from.address();
  }
}
