package dev.quayside.inbox;

import dev.quayside.db.inquiry.Inquiry;
import dev.quayside.db.inquiry.OpenQuestion;
import dev.quayside.inbox.answer.Asking;
import dev.quayside.inbox.attachment.FileReader;
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

/** Understands a mail, by itself or as the answer to what we asked in its conversation. */
final class Reading {

  private final Understander understander;
  private final Resumption resumption;
  private final ZoneId zone;

  Reading(Places places, FileReader files, Models models, ZoneId zone) {
    this.understander = new Understander(places, files, models);
    this.resumption = new Resumption(places);
    this.zone = zone;
  }

  /** Reads a mail; these are the mails before it that we answered with a question. */
  Resumed read(Message message, List<OpenQuestion> open) {
    Understanding alone = understander.understand(message);
    return open.isEmpty()
        ? Resumed.alone(alone)
        : resumption.complete(alone, message, open.stream().map(this::earlier).toList());
  }

  private Earlier earlier(OpenQuestion asked) {
    Inquiry said = asked.inquiry();
    return new Earlier(
        said.text(),
        said.subject(),
        said.sentAt().atZone(zone).toOffsetDateTime(),
        asked.questions(),
        asked.files(),
        Asking.ifWanted(asked));
  }
}
