package dev.quayside.inbox;

import dev.quayside.db.Db;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.naming.PastMail;
import dev.quayside.db.naming.Touched;
import dev.quayside.db.naming.TrialStore.Claimed;
import dev.quayside.db.search.Sought;
import dev.quayside.inbox.attachment.FileReader;
import dev.quayside.inbox.mail.opening.MailReader;
import dev.quayside.inbox.mail.opening.Opened;
import dev.quayside.inbox.models.Models;
import dev.quayside.inbox.triage.Triage;
import dev.quayside.inbox.trial.NameTrial;
import dev.quayside.inbox.understand.Understander;
import dev.quayside.rates.place.HouseName;
import dev.quayside.rates.place.Places;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tries names for places that sales propose on the mails of the last months, so that whoever
 * approves one sees what it would have done.
 */
final class NameTrials {

  private static final Duration LEASE = Duration.ofMinutes(3);
  private static final Duration TRIED_ON = Duration.ofDays(90);
  private static final int MOST_MAILS = 300;

  private final Db db;
  private final Places places;
  private final Models models;
  private final Triage triage;
  private final ZoneId zone;

  NameTrials(Db db, Places places, Models models, Triage triage, ZoneId zone) {
    this.db = db;
    this.places = places;
    this.models = models;
    this.triage = triage;
    this.zone = zone;
  }

  /** Tries the next name; false where none is to be tried. */
  boolean next(Instant now) {
    Optional<Claimed> claimed = db.with(books -> books.names().trials().claimNext(now, LEASE));
    claimed.ifPresent(name -> tryOn(name, now));
    return claimed.isPresent();
  }

  private void tryOn(Claimed claimed, Instant now) {
    HouseName name = claimed.name();
    List<Long> found =
        db.with(books ->
            books.search().mailsSince(Sought.of(name.name()), now.minus(TRIED_ON), MOST_MAILS));
    List<PastMail> mails =
        found.isEmpty() ? List.of() : db.with(books -> books.names().trials().mails(found));
    NameTrial trial = trial(name);
    var touched = new ArrayList<Touched>();
    int concerned = 0;
    for (PastMail mail : mails) {
      OffsetDateTime takenIn = mail.takenInAt().atZone(zone).toOffsetDateTime();
      Bytes raw = db.with(books -> books.messages().raw(mail.message()).orElseThrow());
      if (MailReader.read(raw.toArray(), takenIn) instanceof Opened.Read(var message)
          && trial.concerns(message)) {
        concerned++;
        trial.on(mail, message, takenIn.toLocalDate()).ifPresent(touched::add);
      }
    }
    int hold = concerned;
    boolean all = found.size() < MOST_MAILS;
    db.use(books -> books.names().trials().tried(claimed, hold, all, touched, now));
  }

  private NameTrial trial(HouseName name) {
    List<HouseName> holding = db.with(books -> books.names().holding());
    List<HouseName> more = Stream.concat(holding.stream(), Stream.of(name)).toList();
    return new NameTrial(
        name, understander(places.with(holding)), understander(places.with(more)), triage);
  }

  private Understander understander(Places by) {
    return new Understander(by, FileReader.CLOSED, models);
  }
}
