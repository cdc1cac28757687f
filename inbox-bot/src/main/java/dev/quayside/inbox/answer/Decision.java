package dev.quayside.inbox.answer;

import dev.quayside.db.inquiry.Inquiry;
import dev.quayside.db.inquiry.Outcome;
import dev.quayside.db.lasttime.TakenOver;
import dev.quayside.db.message.Waiting;
import dev.quayside.inbox.mail.Correspondent;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.understand.Understanding;
import dev.quayside.inbox.understand.UnderstandingJson;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.told.Told;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything that was thought about one mail, ready to be written down.
 *
 * @param ready what it asks for, where that could be priced as it stands, whether there was a price
 *     or not; else none
 * @param takenOver what each of these has from an earlier quote; none where none has
 * @param alone the customer's own prices, where the answer to all may not hold them
 * @param warning what somebody should look at, though the mail is dealt with
 */
public record Decision(
    Waiting mail,
    Message message,
    Sender sender,
    Understanding understanding,
    List<RateRequest> ready,
    List<Optional<TakenOver>> takenOver,
    Answer answer,
    Optional<Answer.GiveQuotes> alone,
    Optional<Told> warning,
    Instant decidedAt) {

  public Decision {
    ready = List.copyOf(ready);
    takenOver = List.copyOf(takenOver);
  }

  /** All of what it asks for was said. */
  public Decision(
      Waiting mail,
      Message message,
      Sender sender,
      Understanding understanding,
      List<RateRequest> ready,
      Answer answer,
      Optional<Answer.GiveQuotes> alone,
      Optional<Told> warning,
      Instant decidedAt) {
    this(mail, message, sender, understanding, ready, List.of(), answer, alone, warning, decidedAt);
  }

  /** As it is filed in its conversation. */
  Inquiry filed(long conversation, Outcome outcome, Told reason) {
    return new Inquiry(
        mail.id(),
        conversation,
        sender.customer(),
        message.from().map(Correspondent::name).orElse(""),
        message.from().map(Correspondent::address).orElse(""),
        message.subject(),
        message.asked(),
        message.sentAt().toInstant(),
        mail.takenInAt(),
        understanding.intent().word(),
        understanding.reason(),
        understanding.language(),
        UnderstandingJson.write(understanding),
        outcome,
        reason.and(sender.remark()),
        decidedAt);
  }
}
