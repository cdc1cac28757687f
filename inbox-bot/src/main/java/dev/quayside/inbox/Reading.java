package dev.quayside.inbox;

import dev.quayside.db.inquiry.Inquiry;
import dev.quayside.db.inquiry.OpenQuestion;
import dev.quayside.inbox.answer.Asking;
import dev.quayside.inbox.answer.Sender;
import dev.quayside.inbox.attachment.FileReader;
import dev.quayside.inbox.intent.Intent;
import dev.quayside.inbox.lasttime.Filling;
import dev.quayside.inbox.lasttime.LikeLastTime;
import dev.quayside.inbox.lasttime.Recollection;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.models.Models;
import dev.quayside.inbox.understand.Earlier;
import dev.quayside.inbox.understand.Resumed;
import dev.quayside.inbox.understand.Resumption;
import dev.quayside.inbox.understand.Understander;
import dev.quayside.inbox.understand.Understanding;
import dev.quayside.rates.place.Places;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Understands a mail, by itself or as the answer to what we asked in its conversation; and what he
 * wants as last time, by what he had then.
 */
final class Reading {

  private final Understander understander;
  private final Resumption resumption;
  private final Filling filling;
  private final ZoneId zone;

  Reading(Places places, FileReader files, Models models, ZoneId zone) {
    this.understander = new Understander(places, files, models);
    this.resumption = new Resumption(places);
    this.filling = new Filling(places);
    this.zone = zone;
  }

  /** Reads a mail; whom we do not know had nothing last time. */
  Resumed read(Message message, Sender sender, Memory memory) {
    boolean known = sender.contact().isPresent();
    Optional<LikeLastTime> like =
        known
            ? LikeLastTime.in(message).filter(_ -> !message.pointsBack() || !memory.isEmpty())
            : Optional.empty();
    Understanding alone = understander.understand(message, like);
    List<OpenQuestion> open = sender.asked().open();
    if (open.isEmpty()) {
      return like.filter(_ -> alone.intent() == Intent.RFQ)
          .map(it -> recollection(it, true, memory).into(alone.requests()))
          .map(recalled -> Resumed.alone(alone, recalled))
          .orElseGet(() -> Resumed.alone(alone));
    }
    List<Before> before = open.stream().map(asked -> before(asked, message)).toList();
    return resumption.complete(
        alone,
        like.map(LikeLastTime::rest).orElse(message),
        before.stream().map(this::earlier).toList(),
        like.map(it -> recollection(it, true, memory))
            .or(() ->
                before.stream()
                    .filter(_ -> known)
                    .flatMap(one -> one.like().stream())
                    .findFirst()
                    .map(it -> recollection(it, false, memory))));
  }

  /** A mail of his that we asked about, and whether he wanted it as last time in that one. */
  private record Before(OpenQuestion asked, Message said, Optional<LikeLastTime> like) {}

  private static Before before(OpenQuestion asked, Message message) {
    Inquiry inquiry = asked.inquiry();
    Message said = message.saying(inquiry.subject(), inquiry.text());
    return new Before(asked, said, LikeLastTime.in(said));
  }

  private Recollection recollection(LikeLastTime like, boolean now, Memory memory) {
    return new Recollection(like, now, memory.before(), memory.writer(), filling, zone);
  }

  private Earlier earlier(Before before) {
    OpenQuestion asked = before.asked();
    return new Earlier(
        before.like().map(LikeLastTime::rest).orElse(before.said()).text().fresh(),
        asked.inquiry().subject(),
        asked.inquiry().sentAt().atZone(zone).toOffsetDateTime(),
        asked.questions(),
        asked.files(),
        Asking.ifWanted(asked));
  }
}
