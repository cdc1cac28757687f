package dev.quayside.inbox;

import dev.quayside.db.chat.ChatAddress;
import dev.quayside.db.message.RawMail;
import dev.quayside.db.message.Waiting;
import dev.quayside.db.task.SalesTask.Kind;
import dev.quayside.inbox.answer.Answer;
import dev.quayside.inbox.mail.Message;
import dev.quayside.rates.told.Told;
import java.util.List;
import java.util.stream.Stream;

/** What is otherwise where a customer has written by chat. */
final class ByChat {

  static final String FORGED =
      "It says that it comes from a chat, and came as a mail: nobody can send one from there. It is"
          + " forged, and nobody is answered.";

  private ByChat() {}

  /** Only what we fetched from WeCom ourselves may bear an address of a chat. */
  static boolean forged(Waiting mail, Message message) {
    return !mail.box().equals(RawMail.CHATS)
        && Stream.of(message.authors(), message.replyTo())
            .flatMap(List::stream)
            .anyMatch(one -> ChatAddress.is(one.address()));
  }

  /** Whoever sends his voice or a picture waits for somebody to listen to it, or look at it. */
  static Answer heard(Answer answer, Waiting mail, Message message) {
    return answer instanceof Answer.Leave(Told reason)
            && mail.box().equals(RawMail.CHATS)
            && !message.attachments().isEmpty()
        ? new Answer.HandOver(
            Kind.ANSWER_INQUIRY,
            Told.of(
                "he sent by chat what no machine reads; his words say: %s",
                "客户通过聊天发来机器无法读取的内容；按措辞判断：%s", reason))
        : answer;
  }
}
