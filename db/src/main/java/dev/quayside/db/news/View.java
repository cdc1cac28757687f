package dev.quayside.db.news;

import dev.quayside.db.outbox.ShipmentWords;
import dev.quayside.db.release.ReleaseStore;
import dev.quayside.db.shipment.Party;
import dev.quayside.db.shipment.Shipment;
import dev.quayside.db.status.ShipmentTelling;
import dev.quayside.db.tracking.SeenShipment;
import dev.quayside.db.wall.Whose;
import dev.quayside.rates.notice.Wishes;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.place.UnLocode;
import dev.quayside.rates.tracking.Journey;
import dev.quayside.rates.tracking.Role;
import dev.quayside.rates.tracking.event.Event;
import dev.quayside.rates.tracking.news.Known;
import dev.quayside.rates.tracking.news.News;
import dev.quayside.rates.tracking.news.Newsroom;
import dev.quayside.rates.tracking.news.Past;
import dev.quayside.rates.tracking.news.Verdict;
import dev.quayside.rates.tracking.told.NewsTelling;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/**
 * A shipment as one reader sees it.
 *
 * @param journey derived from what is his business alone
 * @param before how it stood when the mark was put
 */
record View(
    Shipment shipment, Reader reader, Mark mark, Party party, Journey journey, Known before) {

  /**
   * Empty where he is no party any more.
   *
   * @param told all that was told of it
   * @param old so many of them came before the mark
   */
  static Optional<View> of(Shipment shipment, Reader reader, Mark mark, List<Event> told, int old) {
    return shipment
        .party(Whose.of(reader.customer()))
        .map(party -> {
          var sight = Role.sight(party.roles());
          Known before =
              Known.of(shipment.journey(told.subList(0, old), sight), party.bars().isEmpty());
          return new View(
              shipment,
              reader,
              mark,
              party,
              shipment.journey(told, sight),
              mark.freed() ? before.beforeRelease() : before);
        });
  }

  Verdict verdict(Known known, Wishes wishes, Past past, Instant now) {
    return Newsroom.judge(known, journey, free(), wishes, past, now);
  }

  Known withFirstDay(Known known) {
    return known.withFirstDay(journey);
  }

  Known after(Known known) {
    return known.and(journey, free());
  }

  private boolean free() {
    return party.bars().isEmpty();
  }

  Optional<Lane> lane() {
    String from = journey.route().loading();
    String to = journey.route().discharge();
    return UnLocode.isUnLocode(from) && UnLocode.isUnLocode(to)
        ? Optional.of(Lane.of(from, to))
        : Optional.empty();
  }

  /** As its page says it. */
  ShipmentWords words(
      List<News> news, ShipmentTelling telling, StatelessSession session, Instant now) {
    var whose = Whose.of(reader.customer());
    var seen =
        new SeenShipment(
            shipment.number(),
            shipment.references().seenAs(party.roles()),
            shipment.carrier(),
            journey,
            new ReleaseStore(session).of(whose, shipment.id(), party.bars()));
    return telling.of(
        seen,
        NewsTelling.of(news, journey, telling.words(reader.language())),
        reader.language(),
        now);
  }
}
