package dev.quayside.notifier.chat;

import dev.quayside.db.Db;
import dev.quayside.db.chat.ChatPerson;
import dev.quayside.db.chat.Claim;
import dev.quayside.db.document.Document;
import dev.quayside.db.json.Digest;
import dev.quayside.notifier.channel.Channel;
import dev.quayside.notifier.channel.Posting;
import dev.quayside.notifier.letter.Letter;
import dev.quayside.rates.told.Told;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Answers by chat: the words in as many messages as they need, then the papers. Each has an id that
 * comes from its letter's, so that after a crash none is doubled. Where WeCom lets us write no
 * more, a person is told; nothing is dropped.
 */
public final class ChatChannel implements Channel {

  /** WeCom takes 32 characters at the most. */
  private static final int ID = 28;

  private static final Told NOBODY =
      new Told("nobody ever wrote to us by chat from there", "该地址从未通过聊天给我们发过消息");

  private final Db db;
  private final ChatExit wecom;
  private final InstantSource clock;

  public ChatChannel(Db db, ChatExit wecom, InstantSource clock) {
    this.db = db;
    this.wecom = wecom;
    this.clock = clock;
  }

  /** One message: how it is sent, whoever it goes to. */
  private record Part(String msgid, BiFunction<ChatPerson, String, Posting> send) {}

  @Override
  public Posting send(Letter letter) {
    List<Part> parts = parts(letter);
    List<String> ids = parts.stream().map(Part::msgid).toList();
    Claim claim =
        db.with(books ->
            books
                .chatLedger()
                .claim(letter.to().address(), letter.messageId(), ids, clock.instant()));
    return switch (claim) {
      case Claim.Go(ChatPerson to, Set<String> sent) -> send(letter, parts, to, sent);
      case Claim.Over(Told why) -> forSales(letter, why);
      case Claim.Nobody() -> forSales(letter, NOBODY);
    };
  }

  private Posting send(Letter letter, List<Part> parts, ChatPerson to, Set<String> sent) {
    for (Part part : parts) {
      if (!sent.contains(part.msgid())) {
        Posting posting = part.send().apply(to, part.msgid());
        switch (posting) {
          case Posting.Sent _ ->
              db.use(books -> books.chatLedger().sent(part.msgid(), clock.instant()));
          case Posting.Refused(String why) -> {
            return forSales(letter, Told.word(why));
          }
          case Posting.NotNow _, Posting.Closed _, Posting.Throttled _ -> {
            return posting;
          }
          case Posting.Unknown _, Posting.CopyRefused _ -> {
            return posting;
          }
        }
      }
    }
    return new Posting.Sent();
  }

  private Posting forSales(Letter letter, Told why) {
    Told about = Told.of("our answer did not go by chat: %s", "答复未能通过聊天发送：%s", why);
    db.use(books -> books.chatTasks().unreached(letter.messageId(), about, clock.instant()));
    return new Posting.Refused(why.en());
  }

  private List<Part> parts(Letter letter) {
    String id = Digest.of(letter.messageId()).substring(0, ID);
    var parts = new ArrayList<Part>();
    for (String words : ChatText.of(letter)) {
      parts.add(new Part(id + "-" + parts.size(), (to, msgid) -> wecom.words(to, msgid, words)));
    }
    for (Document paper : letter.attachments()) {
      parts.add(new Part(id + "-" + parts.size(), (to, msgid) -> wecom.file(to, msgid, paper)));
    }
    return parts;
  }

  @Override
  public Posting sendUncopied(Letter letter) {
    return send(letter);
  }

  /** What has left is known by the ids of its messages, so that no copy need be asked. */
  @Override
  public boolean copies() {
    return false;
  }

  @Override
  public void rehearse(Letter letter) {
    ChatText.of(letter);
  }

  @Override
  public void close() {
    // There is no line that stays open.
  }
}
