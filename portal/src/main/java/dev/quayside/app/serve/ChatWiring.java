package dev.quayside.app.serve;

import dev.quayside.app.config.Wecom;
import dev.quayside.app.wecom.KfExit;
import dev.quayside.app.wecom.KfHouse;
import dev.quayside.app.wecom.Qyapi;
import dev.quayside.db.Db;
import dev.quayside.db.message.RawMail;
import dev.quayside.db.outbox.Round;
import dev.quayside.db.pace.Budget;
import dev.quayside.inbox.chat.ChatWatch;
import dev.quayside.notifier.Notifier;
import dev.quayside.notifier.chat.ChatChannel;
import dev.quayside.notifier.letter.LetterWriter;
import dev.quayside.notifier.quotation.QuotePdf;
import dev.quayside.notifier.wording.QuotePage;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;

/** What the doors are told of chats: where they are fetched, and by what they are answered. */
final class ChatWiring {

  /** WeCom knocks; it is asked unasked only lest a knock was lost. */
  private static final Duration UNASKED = Duration.ofMinutes(5);

  private final Qyapi wecom;
  private final Db db;
  private final InstantSource clock;

  ChatWiring(Wecom wecom, Db db, InstantSource clock) {
    this.wecom = new Qyapi(wecom, db, clock);
    this.db = db;
    this.clock = clock;
  }

  ChatWatch watch() {
    return ChatWatch.start(new KfHouse(wecom), db, clock, UNASKED);
  }

  Notifier notifier(LetterWriter writer, QuotePdf paper, QuotePage pages) {
    return new Notifier(
        db,
        writer,
        paper,
        new ChatChannel(db, new KfExit(wecom), clock),
        Optional.empty(),
        new Budget(RawMail.CHATS, OptionalInt.empty(), OptionalInt.empty()),
        clock,
        new Round.Box(RawMail.CHATS),
        pages);
  }
}
