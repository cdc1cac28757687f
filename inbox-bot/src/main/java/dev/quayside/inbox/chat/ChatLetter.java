package dev.quayside.inbox.chat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quayside.db.chat.ChatAddress;
import dev.quayside.db.chat.ChatPerson;
import dev.quayside.db.json.Digest;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.message.Dictated;
import dev.quayside.db.message.RawMail;
import dev.quayside.db.message.Slip;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The letter that a chat message becomes (RFC 5322), so that it is read, priced and decided like
 * any mail. Only we write such letters: the address in it is nobody's in any mail.
 */
final class ChatLetter {

  private static final String BOUNDARY = "=_quayside";

  private final ChatPerson from;
  private final String name;
  private final ChatMessage message;

  /**
   * A letter without words yet.
   *
   * @param from with what he wrote before in this conversation; {@code message} is its last
   * @param name what he is called
   */
  ChatLetter(ChatPerson from, String name, ChatMessage message) {
    this.from = from;
    this.name = name;
    this.message = message;
  }

  /** By this the book knows it again. */
  static String digest(String account, String msgid) {
    return Digest.of("chat " + account + " " + msgid);
  }

  /** What is sent beside words, or instead of them. */
  record File(String name, String type, Bytes content) {}

  Slip slip() {
    return new Slip(Optional.of(id()), earlier(), Optional.of(message.sentAt()));
  }

  RawMail mail(String words, Optional<File> file) {
    return new RawMail(
        digest(from.account(), message.msgid()),
        "wecom " + from.account(),
        RawMail.CHATS,
        Optional.empty(),
        Bytes.of(raw(words, file).getBytes(UTF_8)));
  }

  private String id() {
    return ChatAddress.messageId(from.account(), message.msgid());
  }

  private List<String> earlier() {
    return from.thread().stream().filter(id -> !id.equals(id())).toList();
  }

  private String raw(String words, Optional<File> file) {
    var letter =
        new Dictated(
            Dictated.encoded(name) + " <" + from.address() + ">",
            "<" + ChatAddress.ofAccount(from.account()) + ">",
            Optional.empty(),
            message.sentAt(),
            id(),
            earlier());
    var lines = new ArrayList<String>(letter.head());
    if (file.isPresent()) {
      lines.add("Content-Type: multipart/mixed; boundary=\"" + BOUNDARY + "\"");
      lines.add("");
      lines.add("--" + BOUNDARY);
    }
    lines.addAll(Dictated.words(words));
    file.ifPresent(it -> {
      lines.add("--" + BOUNDARY);
      lines.add("Content-Type: " + safe(it.type(), "application/octet-stream"));
      lines.add(
          "Content-Disposition: attachment; filename=\"" + Dictated.encoded(it.name()) + "\"");
      lines.add("Content-Transfer-Encoding: base64");
      lines.add("");
      lines.add(Dictated.packed(it.content().toArray()));
      lines.add("--" + BOUNDARY + "--");
    });
    lines.add("");
    return String.join("\r\n", lines);
  }

  /** What a stranger's server calls a file is no header of ours. */
  private static String safe(String type, String usual) {
    return type.matches("[A-Za-z0-9.+-]{1,60}/[A-Za-z0-9.+-]{1,60}") ? type : usual;
  }
}
