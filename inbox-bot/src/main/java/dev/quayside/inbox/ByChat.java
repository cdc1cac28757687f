package dev.quayside.inbox;

import dev.quayside.db.Db;
import dev.quayside.db.chat.ChatAddress;
import dev.quayside.db.customer.Language;
import dev.quayside.db.message.RawMail;
import dev.quayside.db.message.Waiting;
import dev.quayside.db.task.SalesTask.Kind;
import dev.quayside.inbox.answer.Answer;
import dev.quayside.inbox.answer.Budgets.Pace;
import dev.quayside.inbox.answer.Sender;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.understand.Understanding;
import dev.quayside.rates.told.Told;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is otherwise where a customer has written by chat. */
record ByChat(Db db, Waiting mail) {

  /** Words of two letters or more; fewer of them show no language. */
  private static final int ENOUGH_WORDS = 3;

  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  private static final String CHINESE = Language.ZH.tag();

  static final String FORGED =
      "It says that it comes from a chat, and came as a mail: nobody can send one from there. It is"
          + " forged, and nobody is answered.";

  /**
   * "1a", "OK", a picture show no language: they are answered in the one that he wrote in before,
   * or is registered with, else in Chinese.
   */
  Understanding inHisLanguage(Understanding read, Message message, Sender sender) {
    String fresh = message.text().fresh();
    long words = WORD.matcher(fresh).results().count();
    if (!mail.box().equals(RawMail.CHATS) || words >= ENOUGH_WORDS || HAN.matcher(fresh).find()) {
      return read;
    }
    return sender
        .belonging()
        .conversation()
        .flatMap(id -> db.with(books -> books.conversations().language(id)))
        .or(() -> sender.contact().map(contact -> contact.language().tag()))
        .or(() -> Optional.of(CHINESE).filter(_ -> words == 0))
        .map(read::in)
        .orElse(read);
  }

  /** Only what we fetched from WeCom ourselves may bear an address of a chat. */
  static boolean forged(Waiting mail, Message message) {
    return !mail.box().equals(RawMail.CHATS)
        && Stream.of(message.authors(), message.replyTo())
            .flatMap(List::stream)
            .anyMatch(one -> ChatAddress.is(one.address()));
  }

  /** How many answers are too many. */
  static Pace pace(Waiting mail) {
    return mail.box().equals(RawMail.CHATS) ? Pace.CHAT : Pace.MAIL;
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
