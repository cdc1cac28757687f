package dev.quayside.inbox;

import dev.quayside.db.Db;
import dev.quayside.db.care.CareKind;
import dev.quayside.db.message.Waiting;
import dev.quayside.inbox.answer.Answer;
import dev.quayside.inbox.answer.Sender;
import dev.quayside.inbox.choice.Courtesy;
import dev.quayside.inbox.mail.Message;
import dev.quayside.rates.told.Told;
import java.util.Optional;

/**
 * Leaves to a person whatever belongs to a customer's request or complaint, whatever its words are
 * taken for: nobody who complains is answered with a price.
 */
record CareDesk(Db db) {

  /** Empty where the mail belongs to no request. */
  Optional<Answer> answer(Waiting mail, Sender sender, Message message) {
    return db.with(books -> books.requests().ofMail(mail.id(), sender.belonging().conversation()))
        .map(kind -> answer(kind, message));
  }

  private static Answer answer(CareKind kind, Message message) {
    return Courtesy.alone(message.text().fresh())
        ? new Answer.Leave(Told.of("thanks for what was done about his request", "感谢我们对其请求的处理"))
        : new Answer.HandOver(kind.task(), Told.of("belongs to a request of his", "属于客户的服务请求"));
  }
}
