package dev.quayside.inbox.answer;

import dev.quayside.db.message.Waiting;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.understand.Understanding;
import dev.quayside.rates.quote.RateRequest;
import java.time.Instant;
import java.util.List;

/**
 * Everything that was thought about one mail, ready to be written down.
 *
 * @param ready what it asks for, where that could be priced as it stands, whether there was a price
 *     or not; else none
 */
public record Decision(
    Waiting mail,
    Message message,
    Sender sender,
    Understanding understanding,
    List<RateRequest> ready,
    Answer answer,
    Instant decidedAt) {

  public Decision {
    ready = List.copyOf(ready);
  }
}
