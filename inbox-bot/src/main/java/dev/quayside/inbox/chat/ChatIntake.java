package dev.quayside.inbox.chat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quayside.db.Books;
import dev.quayside.db.chat.ChatAddress;
import dev.quayside.db.chat.ChatPerson;
import dev.quayside.db.chat.ChatStore.Mark;
import dev.quayside.db.customer.Contact;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.tie.Tied;
import dev.quayside.inbox.chat.ChatHouse.Media;
import dev.quayside.inbox.chat.ChatHouse.Pulled;
import dev.quayside.inbox.chat.ChatLetter.File;
import dev.quayside.inbox.chat.ChatMessage.Said;
import dev.quayside.rates.told.Told;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a page of what customers wrote into the book, in one transaction with how far we read:
 * each message once, whoever fetched it however often.
 */
final class ChatIntake {

  private static final System.Logger LOG = System.getLogger(ChatIntake.class.getName());

  /** WeCom hands out what is no older. */
  private static final Duration REACHES_BACK = Duration.ofDays(3);

  private final Books books;
  private final Instant now;

  ChatIntake(Books books, Instant now) {
    this.books = books;
    this.now = now;
  }

  /** False where another has read on meanwhile: then nothing was written. */
  boolean take(Mark mark, Pulled.Page page, Map<String, Media> files) {
    if (!books.chats().moveOn(mark, page.next(), now)) {
      return false;
    }
    mark.fetchedAt()
        .filter(last -> last.plus(REACHES_BACK).isBefore(now))
        .ifPresent(last -> tellOfGap(mark.account(), last));
    page.messages().forEach(message -> take(mark.account(), message, files));
    return true;
  }

  private void take(String account, ChatMessage message, Map<String, Media> files) {
    switch (message.said()) {
      case Said.Words(String text) -> letter(account, message, Faces.drawn(text), Optional.empty());
      case Said.Enclosed(String kind, String media) ->
          letter(
              account,
              message,
              "",
              Optional.of(
                  file(
                      kind,
                      message,
                      files.getOrDefault(media, new Media.Gone("It was not fetched.")))));
      case Said.Strange(String kind, String json) ->
          letter(account, message, "", Optional.of(note(kind, json)));
      case Said.Entered(String scene, String link) -> {
        if (books.chats().note(account, message.msgid(), "enter_session", scene, message.sentAt())
            && !link.isEmpty()) {
          tie(ChatAddress.of(account, message.person()), link, message.sentAt());
        }
      }
      case Said.Happened(String kind, String json, var failed) -> {
        if (books.chats().note(account, message.msgid(), kind, json, message.sentAt())) {
          failed.ifPresent(msgid -> tellOfFailure(msgid, json));
        }
      }
    }
  }

  /** Whose link is none ties nothing; he is answered as anybody is. */
  private void tie(String address, String link, Instant at) {
    switch (books.ties().tie(link, address, at)) {
      case Tied.To(Contact contact) ->
          LOG.log(
              Level.INFO,
              "A chat is a contact's of %s from now on".formatted(contact.customer().code()));
      case Tied.Not(String why) ->
          LOG.log(Level.WARNING, "Somebody in a chat stays whom he was: " + why);
    }
  }

  private void letter(String account, ChatMessage message, String words, Optional<File> file) {
    if (books.messages().has(ChatLetter.digest(account, message.msgid()))) {
      return;
    }
    String id = ChatAddress.messageId(account, message.msgid());
    ChatPerson person = books.chats().heard(account, message.person(), id, message.sentAt(), now);
    String name =
        books
            .customers()
            .contactByEmail(person.address())
            .map(Contact::name)
            .orElseGet(() -> ChatAddress.nameless(person.address()));
    var letter = new ChatLetter(person, name, message);
    books.messages().takeIn(letter.mail(words, file), letter.slip(), now);
  }

  private static File file(String kind, ChatMessage message, Media media) {
    return switch (media) {
      case Media.Here(String name, String type, Bytes content) ->
          new File(name.isEmpty() ? kind + ending(kind, type) : name, type, content);
      case Media.Gone(String why) -> note(kind, "%s %s".formatted(message.said(), why));
      case Media.NotNow(String why, _) -> throw new IllegalStateException(why);
    };
  }

  private static String ending(String kind, String type) {
    return switch (kind) {
      case "image" -> type.endsWith("png") ? ".png" : ".jpg";
      case "voice" -> ".amr";
      case "video" -> ".mp4";
      default -> "";
    };
  }

  /** No machine reads it, so it comes before a person. */
  private static File note(String kind, String words) {
    return new File(kind + ".json", "application/json", Bytes.of(words.getBytes(UTF_8)));
  }

  private void tellOfGap(String account, Instant last) {
    books
        .chatTasks()
        .unheard(
            Told.of(
                "What customers wrote by chat to %s between %s and %s was not fetched, and WeCom"
                    + " hands it out for three days only. Look into the chats in WeCom.",
                "客户在%2$s至%3$s之间发给客服账号%1$s的消息未取到，企业微信只保留三天；请到企业微信中查看聊天记录。",
                account,
                last,
                now.minus(REACHES_BACK)),
            now);
  }

  private void tellOfFailure(String msgid, String json) {
    books
        .chatLedger()
        .failed(msgid, json)
        .ifPresent(letter ->
            books
                .chatTasks()
                .unreached(
                    letter,
                    Told.of("our answer by chat did not reach him: %s", "聊天答复未送达客户：%s", json),
                    now));
  }
}
